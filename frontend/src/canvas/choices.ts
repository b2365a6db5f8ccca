import type { NodeKind } from "../map/geometry";

/** The kinds of node, in the order in which they are offered, with what each does to the dots. */
export const KINDS: readonly { kind: NodeKind; name: string; does: string }[] = [
  { kind: "entry", name: "Way in", does: "Children come in here. A child who comes in again with nothing open starts the next time through, in a deeper red." },
  { kind: "activity", name: "Activity", does: "Something that is done and then finished, such as an assessment. The dot travels towards it for as long as it takes." },
  { kind: "service", name: "Service that lasts", does: "Support that goes on, such as a plan or early help. The dot rests inside its circle until it ends, and stays on the map." },
  { kind: "exit", name: "Way out", does: "Children leave here: the dot fades. Early help drawn as a way out has left the map; drawn as a service it stays on it." },
];

/** The sector's standard stages with their names; a way out has its own five. */
export const STANDARDS: readonly { id: string; name: string; exit: boolean }[] = [
  { id: "contact", name: "Contact", exit: false },
  { id: "early_help", name: "Early help", exit: false },
  { id: "referral", name: "Referral", exit: false },
  { id: "assessment", name: "Assessment", exit: false },
  { id: "strategy_discussion", name: "Strategy discussion", exit: false },
  { id: "s47", name: "Section 47 enquiry", exit: false },
  { id: "icpc", name: "Initial child protection conference", exit: false },
  { id: "cin_plan", name: "Child in need plan", exit: false },
  { id: "cp_plan", name: "Child protection plan", exit: false },
  { id: "in_care", name: "In care", exit: false },
  { id: "care_leaver", name: "Care leaver", exit: false },
  { id: "adoption", name: "Adoption", exit: false },
  { id: "nfa", name: "No further action", exit: true },
  { id: "information_advice", name: "Information and advice", exit: true },
  { id: "early_help_exit", name: "Early help (leaves the map)", exit: true },
  { id: "closed", name: "Closed", exit: true },
  { id: "other", name: "Other", exit: true },
];

/** Colours offered for lanes and nodes: those of the GOV.UK palette that stand apart from the dots' white to red. */
export const COLOURS: readonly { value: string; name: string }[] = [
  { value: "#1d70b8", name: "Blue" },
  { value: "#28a197", name: "Turquoise" },
  { value: "#85994b", name: "Light green" },
  { value: "#00703c", name: "Green" },
  { value: "#4c2c92", name: "Purple" },
  { value: "#6f72af", name: "Light purple" },
  { value: "#f47738", name: "Orange" },
  { value: "#b58840", name: "Brown" },
  { value: "#912b88", name: "Bright purple" },
  { value: "#505a5f", name: "Grey" },
];

/** Nodes snap to a grid of this many map units; an arrow key moves by it, with Shift by five of it. */
export const GRID = 10;
