import type { Band } from "../../map/bands";
import type { NodeKind } from "../../map/geometry";
import { STANDARDS } from "../choices";
import { bandsOf, laneAt } from "./bandsOf";
import { drawn, each, having, whole } from "./change";
import type { Drawing, EditNode, Target } from "./drawing";
import { freshId, slug } from "./ids";
import { withoutIds } from "./redirects";
import type { Selection } from "./selection";
import { manyLines, oneLine } from "../../map/text";

type Places = ReadonlyMap<string, { x: number; y: number }>;

/** A node for the map. Without a `lane` it is in the lane of the band that it stands in; a blank label is "New place". */
export interface NewNode { label: string; kind: NodeKind; x: number; y: number; lane?: string }

/** Adds a node; its id is made of its label. */
export function addNode(d: Drawing, { label, kind, x, y, lane }: NewNode): { drawing: Drawing; id: string } {
  const name = oneLine(label) || "New place";
  const id = freshId(slug(name), d.nodes.map((node) => node.id));
  const at = { x: whole(x, 0), y: whole(y, 0) };
  const wanted = lane ?? laneAt(bandsOf(d), at.x, at.y) ?? "";
  const node: EditNode = {
    id, label: name, kind, lane: hasLane(d, wanted) ? wanted : "", ...at, standard: "", target: null, description: "", colour: "",
  };
  return { drawing: { ...d, nodes: [...d.nodes, node], redirects: withoutIds(d.redirects, [id]) }, id };
}

/** Changes properties of nodes. What would make no sense stays as it was: a blank label, a lane that is not there, a colour that is none. */
export function setNode(d: Drawing, ids: readonly string[], patch: Partial<Omit<EditNode, "id">>): Drawing {
  const chosen = new Set(ids);
  return drawn(d, { nodes: each(d.nodes, (node) => (chosen.has(node.id) ? having(node, fitting(d, node, patch)) : node)) });
}

/** Moves all nodes and notes that are selected by so much. */
export function moveBy(d: Drawing, sel: Selection, dx: number, dy: number): Drawing {
  const nodes = new Set(sel.nodes);
  const notes = new Set(sel.notes);
  const moved = <T extends { readonly x: number; readonly y: number }>(item: T) => (dx === 0 && dy === 0 ? item : at(item, item.x + dx, item.y + dy));
  return drawn(d, {
    nodes: each(d.nodes, (node) => (nodes.has(node.id) ? moved(node) : node)),
    notes: each(d.notes, (note) => (notes.has(note.key) ? moved(note) : note)),
  });
}

/** Puts a node's centre somewhere. */
export function placeAt(d: Drawing, id: string, x: number, y: number): Drawing {
  return drawn(d, { nodes: each(d.nodes, (node) => (node.id === id ? at(node, x, y) : node)) });
}

/**
 * The end of a drag: new places of nodes and notes. Each moved node takes the lane of the band that it now lies in; inside its own lane's band
 * it stays in that, and outside all bands it keeps its lane. `bands` are as they were before the drag.
 */
export function drop(d: Drawing, moved: Places, notes: Places, bands: readonly Band[]): Drawing {
  const landed = (node: EditNode): EditNode => {
    const to = moved.get(node.id);
    if (!to) return node;
    const there = at(node, to.x, to.y);
    const lane = laneAt(bands, there.x, there.y, node.lane);
    return lane !== null && hasLane(d, lane) ? having(there, { lane }) : there;
  };
  return drawn(d, {
    nodes: each(d.nodes, landed),
    notes: each(d.notes, (note) => {
      const to = notes.get(note.key);
      return to ? at(note, to.x, to.y) : note;
    }),
  });
}

/** An item at another place, in whole units. */
export function at<T extends { readonly x: number; readonly y: number }>(item: T, x: number, y: number): T {
  const place: Partial<{ x: number; y: number }> = { x: whole(x, item.x), y: whole(y, item.y) };
  return having(item, place as Partial<T>);
}

function hasLane(d: Drawing, lane: string): boolean {
  return lane === "" || d.lanes.some((other) => other.id === lane);
}

/** What of a patch can be done to a node. */
function fitting(d: Drawing, node: EditNode, patch: Partial<Omit<EditNode, "id">>): Partial<EditNode> {
  const { label, kind, lane, x, y, standard, target, description, colour } = patch;
  const stage = standard !== undefined && (standard === "" || STANDARDS.some((known) => known.id === standard)) ? standard : node.standard;
  return {
    label: (label !== undefined && oneLine(label)) || undefined,
    kind,
    lane: lane !== undefined && hasLane(d, lane) ? lane : undefined,
    x: x === undefined ? undefined : whole(x, node.x),
    y: y === undefined ? undefined : whole(y, node.y),
    standard: kind === undefined && standard === undefined ? undefined : stageOf(kind ?? node.kind, stage),
    target: target === undefined ? undefined : targetOf(d, node, target),
    description: description === undefined ? undefined : manyLines(description),
    colour: colour !== undefined && /^(#[0-9a-f]{6})?$/i.test(colour) ? colour.toLowerCase() : undefined,
  };
}

/** The standard stage where it fits the kind of node: only a way out can be one of the five ways out, or any step that the map leaves to others. */
function stageOf(kind: NodeKind, standard: string): string {
  const known = STANDARDS.find((one) => one.id === standard);
  return known && (kind === "exit" || !known.exit) ? standard : "";
}

/** A target as a map file takes it: 1 to 3,650 whole days, from a node that is there. The node's own where it is the same, or no target at all. */
function targetOf(d: Drawing, node: EditNode, target: Target | null): Target | null {
  if (target === null) return null;
  if (!Number.isFinite(target.days)) return node.target;
  const days = Math.max(1, Math.min(3650, Math.round(target.days)));
  const from = d.nodes.some((other) => other.id === target.from) ? target.from : "";
  const unit = target.unit === "working" ? "working" : "calendar";
  const now = node.target;
  return now && now.days === days && now.unit === unit && now.from === from ? now : { days, unit, from };
}
