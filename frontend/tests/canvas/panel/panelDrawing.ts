import type { Drawing, EditEdge, EditNode } from "../../../src/canvas/model/drawing";
import { EMPTY } from "../../../src/canvas/model/drawing";

/** A place at a spot; an activity without a lane unless more is said. */
export function place(id: string, label: string, x: number, y: number, part: Partial<EditNode> = {}): EditNode {
  return { id, label, kind: "activity", lane: "", x, y, standard: "", target: null, description: "", colour: "", ...part };
}

export const way = (from: string, to: string, bend = 0): EditEdge => ({ from, to, bend });

export const drawing = (part: Partial<Drawing>): Drawing => ({ ...EMPTY, ...part });

/** A small front door: three places in two lanes, one without, and a note. */
export const FRONT_DOOR = drawing({
  name: "Front door",
  lanes: [{ id: "door", label: "Front Door Team", colour: "#1d70b8" }, { id: "help", label: "Early Help", colour: "#28a197" }],
  nodes: [
    place("contact", "Initial contact", 0, 0, { kind: "entry", lane: "door" }),
    place("help", "Early help", 480, 200, { kind: "service", lane: "help" }),
    place("referral", "Referral", 240, 0, { lane: "door" }), place("nfa", "No further action", 720, 0, { kind: "exit", lane: "gone" }),
  ],
  edges: [way("contact", "referral"), way("referral", "help", -0.2)],
  notes: [{ key: "note-1", text: "New front door\nfrom April 2024, with one telephone number", x: 0, y: -120 }],
});
