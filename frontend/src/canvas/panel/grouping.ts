import type { NodeKind } from "../../map/geometry";
import { STANDARDS } from "../choices";
import type { Drawing, EditLane, EditNode } from "../model/drawing";

/** The places of one lane; `lane` is null for those that have none. */
export interface Group { lane: EditLane | null; nodes: EditNode[] }

/** How many places there are before a box to filter them by is offered. */
export const MANY = 15;

/** Places by lane, in the lanes' order, those without a lane last; a lane without places makes no group. */
export function byLane(drawing: Drawing): Group[] {
  const known = new Set(drawing.lanes.map((lane) => lane.id));
  const groups: Group[] = drawing.lanes.map((lane) => ({ lane, nodes: drawing.nodes.filter((node) => node.lane === lane.id) }));
  groups.push({ lane: null, nodes: drawing.nodes.filter((node) => !known.has(node.lane)) });
  return groups.filter((group) => group.nodes.length > 0);
}

/** Whether every word typed into the filter box is found somewhere in the text, whatever its case. */
export function fits(text: string, filter: string): boolean {
  const lower = text.toLocaleLowerCase("en-GB");
  return filter.toLocaleLowerCase("en-GB").split(/\s+/).every((word) => lower.includes(word));
}

/** What all have in common; undefined when they differ, or there are none. */
export function shared<T, V>(items: readonly T[], part: (item: T) => V): V | undefined {
  const values = new Set(items.map(part));
  return values.size === 1 ? [...values][0] : undefined;
}

/** The sector's stages that a kind of place can stand for; one that it has though it does not fit stays among them. */
export function standardsFor(kind: NodeKind, has: string): readonly { id: string; name: string; exit: boolean }[] {
  return STANDARDS.filter((standard) => kind === "exit" || !standard.exit || standard.id === has);
}
