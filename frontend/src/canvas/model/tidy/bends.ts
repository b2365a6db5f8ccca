import type { Shape } from "../../../map/geometry";
import type { EditEdge } from "../drawing";
import { having } from "../change";
import type { Grid } from "./grid";
import { BENDS, OPPOSITE } from "./measures";
import { under } from "./under";

/** How near an edge may come to a node at the least, as the check of a map's layout has it. */
const CLEAR = 6;

/** How many edges that run under nodes are looked at closely: a huge map has thousands of them. */
const MOST_LOOKS = 150;

/** How much two opposite edges must differ, both bends counted from the same side. */
const APART = 0.16;

/** Each edge with the first bend that runs under no node; where there is none, under the fewest. A loop has none. */
export function bent(edges: readonly EditEdge[], nodes: readonly (Shape & { id: string })[], grid: Grid): EditEdge[] {
  const place = new Map(nodes.map((node, i) => [node.id, i]));
  const chosen = new Map<string, number>();
  let number = 0;
  let looks = MOST_LOOKS;
  return edges.map((edge) => {
    if (edge.from === edge.to) return having(edge, { bend: 0 });
    const back = chosen.get(`${edge.to} ${edge.from}`);
    // From its other end the same curve has the opposite bend.
    const apart = (way: number) => back === undefined || Math.abs(BENDS[way] + back) >= APART;
    const ways = grid.leastUnder(number, apart);
    const free = grid.isFree(number, ways[0]) || looks-- <= 0;
    const way = free ? ways[0] : least(ways, nodes, place.get(edge.from) ?? 0, place.get(edge.to) ?? 0);
    number += 1;
    chosen.set(`${edge.from} ${edge.to}`, BENDS[way]);
    return having(edge, { bend: way === OPPOSITE ? 0 : BENDS[way] });
  });
}

/** Of bends that come too near to equally many nodes the one that runs under the fewest, looked at closely. */
function least(ways: readonly number[], nodes: readonly Shape[], from: number, to: number): number {
  let best = { way: ways[0] ?? 0, hits: Infinity };
  for (const way of ways) {
    const hits = under(nodes, from, to, BENDS[way], CLEAR).length;
    if (hits < best.hits) best = { way, hits };
    if (hits === 0) break;
  }
  return best.way;
}
