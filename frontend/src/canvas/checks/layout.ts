import { type Box, boundsOf } from "../../map/geometry";
import type { Drawing, EditLane, EditNode } from "../model/drawing";
import { edgesUnderNodes } from "./edgesUnderNodes";
import type { Found } from "./found";
import { Names } from "./names";

/** How far nodes stay from each other, in map units; `builder/layout.py` has the same. */
const GAP = 16;

/** Whether the map can be read as it is laid out: the rules of `builder/layout.py`. */
export function layoutProblems(drawing: Drawing): Found[] {
  const names = new Names(drawing);
  return [...edgesUnderNodes(drawing, names), ...nodesThatTouch(drawing, names), ...mixedLanes(drawing, names)];
}

function nodesThatTouch({ nodes }: Drawing, names: Names): Found[] {
  return pairs(nodes.map(boundsOf), touch).map(([i, k]) => ({
    code: "nodes-touch", thing: { kind: "node", id: nodes[i].id }, place: names.node(nodes[i].id), value: names.node(nodes[k].id), count: 1,
  }));
}

function touch(one: Box, other: Box): boolean {
  const across = Math.max(one.left - other.right, other.left - one.right);
  const down = Math.max(one.top - other.bottom, other.top - one.bottom);
  return Math.max(across, down) < GAP;
}

/** Lanes that lie neither all one above another nor all side by side. */
function mixedLanes({ lanes, nodes }: Drawing, names: Names): Found[] {
  const owned = lanes.flatMap((lane) => {
    const box = around(nodes.filter((node) => node.lane === lane.id));
    return box ? [{ lane, box }] : [];
  });
  const boxes = owned.map(({ box }) => box);
  const rows = pairs(boxes, (one, other) => one.top < other.bottom && other.top < one.bottom);
  const columns = pairs(boxes, (one, other) => one.left < other.right && other.left < one.right);
  if (rows.length === 0 || columns.length === 0) return [];
  return rows.map(([i, k]) => said(owned[i].lane, owned[k].lane, names));
}

function said(lane: EditLane, other: EditLane, names: Names): Found {
  return { code: "lanes-mix", thing: { kind: "lane", id: lane.id }, place: names.lane(lane), value: names.lane(other), count: 1 };
}

function around(nodes: readonly EditNode[]): Box | null {
  if (nodes.length === 0) return null;
  const boxes = nodes.map(boundsOf);
  return {
    left: Math.min(...boxes.map((box) => box.left)), top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)), bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Every two places of a list that fit together, the earlier first. */
function pairs<T>(list: readonly T[], fit: (one: T, other: T) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < list.length; i++) for (let k = i + 1; k < list.length; k++) if (fit(list[i], list[k])) found.push([i, k]);
  return found;
}
