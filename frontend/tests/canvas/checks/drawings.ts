import { type Drawing, type EditEdge, type EditNode, EMPTY } from "../../../src/canvas/model/drawing";
import type { NodeKind } from "../../../src/map/geometry";

/** A place of a test's drawing; its label is its id unless it says otherwise. */
export function place(id: string, kind: NodeKind, x = 0, y = 0, more: Partial<EditNode> = {}): EditNode {
  return { id, label: id, kind, x, y, lane: "", standard: "", target: null, description: "", colour: "", ...more };
}

export function way(from: string, to: string, bend = 0): EditEdge {
  return { from, to, bend };
}

export function drawing(part: Partial<Drawing>): Drawing {
  return { ...EMPTY, ...part };
}

/** A map of many places in even rows, each with ways to others near and far, all by a rule and none by chance. */
export function crowded(places: number, ways: number): Drawing {
  const kinds: NodeKind[] = ["activity", "service", "activity", "exit"];
  const across = Math.ceil(Math.sqrt(places * 1.6));
  const nodes = Array.from({ length: places }, (_, i) => {
    const kind = i % 17 === 0 ? "entry" : kinds[i % 4];
    return place(`n${i}`, kind, (i % across) * 240, Math.floor(i / across) * 210, { lane: `l${i % 4}` });
  });
  // Each round over all places leads further away, so that no way comes twice.
  const edges = Array.from({ length: ways }, (_, i) => {
    const from = i % places;
    const far = 1 + Math.floor(i / places) * 29 + ((from * from) % 11);
    return way(`n${from}`, `n${(from + far) % places}`, [0, 0.2, -0.15, 0.4][i % 4]);
  });
  return drawing({ nodes, edges, lanes: [0, 1, 2, 3].map((i) => ({ id: `l${i}`, label: `Lane ${i}`, colour: "#1d70b8" })) });
}
