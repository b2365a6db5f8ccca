import type { NodeWords } from "../../map/counts";
import { Figures } from "../figures";
import { leavingFigure } from "../leaving";
import type { Look } from "../look";
import type { Engine } from "../offers";
import { unloadedNodes } from "../unloaded";
import type { Said } from "./mapLayers";

/** The figures of a map at an engine's present moment, whatever was last told to the stage. */
export function pictureFigures(engine: Engine, look: Look): Said {
  const { nodes, edges } = engine.payload.map;
  const figures = new Figures(nodes, edges);
  const counts = engine.counts();
  const late = ["arrived", "shares", "median"].some((kind) => !(look.off as string[]).includes(kind)) ? engine.lately() : null;
  figures.take(counts, unloadedNodes(engine, counts), look.off, late, () => look.full === true);
  return figures;
}

/** The same as they may leave the authority: children and arrivals hidden where few, else rounded; no shares, no medians. */
export function strictFigures(engine: Engine): Said {
  const { nodes } = engine.payload.map;
  const counts = engine.counts();
  const unloaded = unloadedNodes(engine, counts);
  const told = (count: number) => leavingFigure(count, engine.payload.settings.small_group);
  const words = nodes.map((node, i): NodeWords => {
    const bare = { waiting: "", target: "", more: [] };
    if (unloaded[i]) return { ...bare, count: "no data", unit: "" };
    const { heading, waiting, arrivals } = counts.nodes[i];
    if (node.kind === "exit") return { ...bare, count: told(arrivals), unit: "left so far" };
    return { ...bare, count: told(heading), unit: node.kind === "service" ? "here now" : "on the way", waiting: waiting > 0 ? told(waiting) : "" };
  });
  return { words: (index) => words[index], way: () => null };
}
