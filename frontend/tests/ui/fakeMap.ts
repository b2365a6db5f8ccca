import type { PayloadMap } from "../../src/stage/payload";

/** A small service with every kind of node, an edge and its opposite, a loop, a note, and a node that nothing feeds. */
export const FAKE_MAP: PayloadMap = {
  name: "Whole service",
  lanes: [
    { id: "front", label: "Front Door Team", colour: "#1d70b8" }, { id: "district", label: "District Teams", colour: "#85994b" },
    { id: "support", label: "Safeguarding and support", colour: "#f47738" },
  ],
  nodes: [
    { id: "contact", label: "Initial contact", kind: "entry", lane: "front", x: 0, y: 0, data: true },
    { id: "referral", label: "Referral", kind: "activity", lane: "front", x: 320, y: 0, data: true },
    { id: "early_help", label: "Early help", kind: "service", lane: "front", x: 680, y: -20, data: true },
    { id: "nfa", label: "No further action", kind: "exit", lane: "front", x: 1060, y: 0, data: true },
    { id: "assessment", label: "Child and family assessment", kind: "activity", lane: "district", x: 320, y: 240, data: true },
    { id: "strategy", label: "Strategy discussion", kind: "activity", lane: "district", x: 620, y: 240, data: true },
    { id: "s47", label: "Section 47 enquiry", kind: "activity", lane: "district", x: 910, y: 240, data: true },
    { id: "missing", label: "Missing episode", kind: "activity", lane: "district", x: 0, y: 240, data: false },
    { id: "cin", label: "Child in need plan", kind: "service", lane: "support", x: 160, y: 470, data: true },
    { id: "cp", label: "Child protection plan", kind: "service", lane: "support", x: 560, y: 470, data: true },
    { id: "care", label: "In care", kind: "service", lane: "support", x: 840, y: 490, data: true },
    { id: "closed", label: "Closed to social care", kind: "exit", lane: "support", x: 1100, y: 500, data: true },
  ],
  edges: [
    { from: "contact", to: "referral", bend: 0 }, { from: "contact", to: "early_help", bend: 0.22 }, { from: "contact", to: "nfa", bend: 0.2 },
    { from: "referral", to: "assessment", bend: 0 }, { from: "referral", to: "nfa", bend: -0.16 }, { from: "assessment", to: "strategy", bend: 0 },
    { from: "strategy", to: "s47", bend: 0 }, { from: "assessment", to: "cin", bend: 0 }, { from: "s47", to: "cp", bend: 0 }, { from: "cin", to: "cp", bend: 0 },
    { from: "cp", to: "cin", bend: 0 }, { from: "cp", to: "care", bend: 0 }, { from: "care", to: "closed", bend: 0 }, { from: "cin", to: "closed", bend: -0.25 },
    { from: "s47", to: "nfa", bend: 0 }, { from: "contact", to: "contact", bend: 0 },
  ],
  notes: [{ text: "New front door from April 2024", x: 0, y: -80 }],
};
