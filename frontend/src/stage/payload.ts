import type { NodeKind } from "../map/sizes";

/** The four kinds of a leg, in the order of their codes. */
export const KINDS = ["travel", "rest", "wait", "fade"] as const;
export type Kind = (typeof KINDS)[number];
export const TRAVEL = 0;
export const REST = 1;
export const WAIT = 2;
export const FADE = 3;

/** Bits of a leg's flags. */
export const OPEN = 1;
export const SAME_DAY = 2;
export const ON_MAP = 4;
export const FIRST = 8;
export const ESTIMATED = 16;

/** A time that is not there. */
export const BLANK = -2147483648;

export interface PayloadLane { id: string; label: string; colour: string }
export interface PayloadNode {
  id: string; label: string; kind: NodeKind; lane: string; x: number; y: number;
  /** False when no loaded source feeds the node: it shows "no data", never 0. */
  data: boolean;
  targetDays?: number; medianDays?: number | null;
}
export interface PayloadEdge { from: string; to: string; bend: number }
export interface PayloadNote { text: string; x: number; y: number }
export interface PayloadMap { name: string; lanes: PayloadLane[]; nodes: PayloadNode[]; edges: PayloadEdge[]; notes: PayloadNote[] }
export interface PayloadAttribute { name: string; label: string; values: string[] }
export interface PayloadCoverage { source: string; first: string; last: string; asOf: string }
export interface NotShownLine { label: string; count: number; detail?: string }
export interface NotShownGroup { group: string; lines: NotShownLine[] }
export interface PayloadSettings { link_days: number; travel_days: number; same_day_hours: number; return_days: number; small_group: number }

/** One column of integers, of the smallest type that held it in Python. */
export type Integers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** What the payload's JSON says. */
export interface Header {
  version: 1; project: string; hash: string;
  /** Minute 0, local time as written: "2023-01-02T00:00". */
  start: string;
  /** The calendar's first and last minute. */
  window: [number, number];
  /** Minute of the end of the as-of day. */
  asOf: number;
  asOfDay: string;
  settings: PayloadSettings;
  map: PayloadMap;
  sources: string[]; codes: string[]; outcomes: string[]; teams: string[];
  attributes: PayloadAttribute[];
  coverage: PayloadCoverage[];
  notShown: NotShownGroup[];
  children: number; legs: number;
}

/** Columns of the legs, by child, pass, track, then along the track. `from` = number of nodes at the gate. */
export interface LegColumns {
  kind: Integers; flags: Integers; from: Integers; to: Integers; reach: Integers;
  shownFrom: Integers; shownTo: Integers; start: Integers; end: Integers;
  pass: Integers; track: Integers; branchOf: Integers; text: Integers;
}

/** Columns of the children. `first` has one more element than there are children. */
export interface ChildColumns { first: Integers; ids: string[]; asOf: Integers; birth: Integers; family: Integers; attributes: Map<string, Integers> }

/** The texts that legs share: each is an index into the header's dictionaries. */
export interface TextColumns { source: Integers; code: Integers; outcome: Integers; team: Integers }

/** A payload, checked: what the header says and typed views of its columns. */
export interface Payload extends Header { legColumns: LegColumns; childColumns: ChildColumns; textColumns: TextColumns }
