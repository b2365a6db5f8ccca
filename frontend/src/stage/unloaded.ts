import { gapsIn } from "./coverageWords";
import type { Counts, Engine } from "./offers";

/**
 * Which nodes nothing is loaded for on the day of the clock: every source that feeds them has a gap there, and nobody is at them or on the way.
 * Such a node shows "no data", never 0. A way out goes on showing how many left so far.
 */
export function unloadedNodes(engine: Engine, counts: Counts): boolean[] {
  const missing = gapsIn(engine);
  return engine.payload.map.nodes.map((node, i) => {
    const sources = node.sources ?? [];
    const nobody = counts.nodes[i].heading === 0 && counts.nodes[i].waiting === 0;
    return nobody && node.kind !== "exit" && sources.length > 0 && sources.every((source) => missing.has(source));
  });
}
