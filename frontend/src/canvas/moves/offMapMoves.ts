import { type Drawing, edgeKey } from "../model/drawing";
import type { Moves } from "../protocol";

/**
 * The moves of the data that no way of the drawing carries now, whatever was saved: between two places that it has, the most moves first.
 * None that leave a way out: a way from there cannot be drawn. None from a place to itself: such a move is on the map without a way.
 */
export function offMapMoves(moves: readonly Moves[] | null, drawing: Drawing): Moves[] {
  const kinds = new Map(drawing.nodes.map((node) => [node.id, node.kind]));
  const ways = new Set(drawing.edges.map(edgeKey));
  const drawable = ({ from, to }: Moves) => kinds.has(from) && kinds.get(from) !== "exit" && kinds.has(to) && from !== to;
  const off = (moves ?? []).filter((move) => move.moves > 0 && drawable(move) && !ways.has(edgeKey(move)));
  return off.sort((a, b) => b.moves - a.moves);
}
