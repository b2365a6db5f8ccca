import { COLOURS } from "../choices";
import { drawn, each, having, staying } from "./change";
import type { Drawing } from "./drawing";
import { freshId, slug } from "./ids";
import { oneLine } from "../../map/text";

/** Adds a lane after the others. Without a label it is "Lane 1", "Lane 2" …; its colour is the first that no lane has yet. */
export function addLane(d: Drawing, label = ""): { drawing: Drawing; id: string } {
  const name = oneLine(label) || freeName(d);
  const id = freshId(slug(name, "lane"), d.lanes.map((lane) => lane.id));
  return { drawing: { ...d, lanes: [...d.lanes, { id, label: name, colour: freeColour(d) }] }, id };
}

/** Names or colours a lane. A blank label, and a colour that is none, change nothing. */
export function setLane(d: Drawing, id: string, { label, colour }: { label?: string; colour?: string }): Drawing {
  const part = {
    label: (label !== undefined && oneLine(label)) || undefined,
    colour: colour !== undefined && /^(#[0-9a-f]{6})?$/i.test(colour) ? colour.toLowerCase() : undefined,
  };
  return drawn(d, { lanes: each(d.lanes, (lane) => (lane.id === id ? having(lane, part) : lane)) });
}

/** Takes a lane away; its nodes stay where they are, without a lane. */
export function removeLane(d: Drawing, id: string): Drawing {
  const lanes = staying(d.lanes, (lane) => lane.id !== id);
  return lanes === d.lanes ? d : { ...d, lanes, nodes: each(d.nodes, (node) => (node.lane === id ? { ...node, lane: "" } : node)) };
}

/** Moves a lane one place up (-1) or down (1) in the order of lanes, which "Tidy" follows. */
export function moveLane(d: Drawing, id: string, by: -1 | 1): Drawing {
  const from = d.lanes.findIndex((lane) => lane.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= d.lanes.length) return d;
  const lanes = [...d.lanes];
  [lanes[from], lanes[to]] = [lanes[to], lanes[from]];
  return { ...d, lanes };
}

function freeName(d: Drawing): string {
  const used = new Set(d.lanes.map((lane) => lane.label));
  let number = 1;
  while (used.has(`Lane ${number}`)) number++;
  return `Lane ${number}`;
}

/** The first of the colours that the fewest lanes have. */
function freeColour(d: Drawing): string {
  const users = (value: string) => d.lanes.filter((lane) => lane.colour.toLowerCase() === value).length;
  return COLOURS.map((colour) => colour.value).reduce((best, value) => (users(value) < users(best) ? value : best));
}
