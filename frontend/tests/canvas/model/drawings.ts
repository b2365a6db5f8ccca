import { readFileSync } from "node:fs";
import { type Drawing, type EditNode, EMPTY, received, type SentDrawing } from "../../../src/canvas/model/drawing";

/** A node with what a test says of it; an activity without a lane at 0, 0 otherwise. */
export function node(id: string, part: Partial<EditNode> = {}): EditNode {
  return { id, label: id.toUpperCase(), kind: "activity", lane: "", x: 0, y: 0, standard: "", target: null, description: "", colour: "", ...part };
}

export function drawing(part: Partial<Drawing>): Drawing {
  return { ...EMPTY, ...part };
}

/** A starter map, as Python sends it. */
export function starter(name: "front-door" | "whole-service"): Drawing {
  const file = new URL(`../fixtures/${name}.json`, import.meta.url);
  return received(JSON.parse(readFileSync(file, "utf-8")) as SentDrawing);
}

/** A small map: two lanes one above the other, three nodes in them and one in none. */
export function small(): Drawing {
  return drawing({
    lanes: [{ id: "door", label: "Front door", colour: "#1d70b8" }, { id: "team", label: "Team", colour: "#28a197" }],
    nodes: [
      node("contact", { kind: "entry", lane: "door", x: 0, y: 0 }), node("referral", { lane: "door", x: 300, y: 0 }),
      node("plan", { kind: "service", lane: "team", x: 300, y: 300, target: { days: 45, unit: "working", from: "referral" } }),
      node("closed", { kind: "exit", x: 600, y: 700 }),
    ],
    edges: [{ from: "contact", to: "referral", bend: 0 }, { from: "referral", to: "plan", bend: 0.2 }, { from: "plan", to: "closed", bend: 0 }],
    notes: [{ key: "note-1", text: "New in April", x: 0, y: -120 }],
  });
}
