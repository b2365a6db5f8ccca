import { type Drawing, type EditNode, EMPTY } from "../../../src/canvas/model/drawing";
import type { NodeKind } from "../../../src/map/geometry";

/** A node with nothing but its name and place. */
export function node(id: string, x: number, y: number, kind: NodeKind = "activity", lane = ""): EditNode {
  return { id, label: id, kind, lane, x, y, standard: "", target: null, description: "", colour: "" };
}

export function drawingOf(part: Partial<Drawing>): Drawing {
  return { ...EMPTY, ...part };
}
