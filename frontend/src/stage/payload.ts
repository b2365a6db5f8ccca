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
/** A visit whose source has no end column: it has no length, and counts in no median. */
export const LENGTHLESS = 32;

/** A time that is not there. */
export const BLANK = -2147483648;

export interface PayloadLane { id: string; label: string; colour: string }
export interface PayloadNode {
  id: string; label: string; kind: NodeKind; lane: string; x: number; y: number;
  /** False when no loaded source feeds the node: it shows "no data", never 0. */
  data: boolean;
  /** The sources whose activities were placed here. */
  sources?: string[];
  medianDays?: number | null;
  /** How long a visit should take at most, from its own start or (`from` is a node's id) from the last visit there. */
  target?: { days: number; unit: "working" | "calendar"; from: string };
}
export interface PayloadEdge { from: string; to: string; bend: number }
export interface PayloadNote { text: string; x: number; y: number }
export interface PayloadMap { name: string; lanes: PayloadLane[]; nodes: PayloadNode[]; edges: PayloadEdge[]; notes: PayloadNote[] }
/** `warning`: what to know before the attribute is used. */
export interface PayloadAttribute { name: string; label: string; values: string[]; warning?: string }
/** `gaps`: first and last day of stretches for which the source holds nothing. */
export interface PayloadCoverage { source: string; first: string; last: string; asOf: string; gaps?: [string, string][] }
/** What happened on a day ("2024-04-01") that every count has to be read by. */
export interface PayloadDatedNote { date: string; text: string }
export interface NotShownLine { label: string; count: number; detail?: string }
export interface NotShownGroup { group: string; lines: NotShownLine[] }
export interface PayloadSettings { link_days: number; travel_days: number; same_day_hours: number; return_days: number; small_group: number; age_bands?: number[] }

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
  /** Bank holidays of the days that are played, where a target counts working days. */
  holidays?: string[];
  /** Left out where dates are true to the day; with "week" each lies in its true week, on a day that says nothing. */
  datesTo?: "week";
  /** In the order of their days; left out where there are none. */
  notes?: PayloadDatedNote[];
  notShown: NotShownGroup[];
  /** What "Not shown" says in one number. */
  notShownTotal?: number;
  children: number; legs: number;
}

/** Columns of the legs, by child, pass, track, then along the track. `from` = number of nodes at the gate. */
export interface LegColumns {
  kind: Integers; flags: Integers; from: Integers; to: Integers; reach: Integers;
  shownFrom: Integers; shownTo: Integers; start: Integers; end: Integers;
  pass: Integers; track: Integers; branchOf: Integers; text: Integers;
}

/** Columns of the children. `first` has one more element than there are children; `idBytes` are the pseudonyms in UTF-8, one line each. */
export interface ChildColumns { first: Integers; readonly ids: string[]; idBytes: Uint8Array; asOf: Integers; birth: Integers; family: Integers; attributes: Map<string, Integers> }

/** The texts that legs share: each is an index into the header's dictionaries. */
export interface TextColumns { source: Integers; code: Integers; outcome: Integers; team: Integers }

/** Legs of visits with a target: the minute that it runs from, and the end of the last day inside it. */
export interface DueColumns { leg: Integers; since: Integers; at: Integers }

/** A payload, checked: what the header says and typed views of its columns. `due` is left out where no node has a target. */
export interface Payload extends Header { due?: DueColumns; legColumns: LegColumns; childColumns: ChildColumns; textColumns: TextColumns }

/** A payload that cannot be read; its message is fit to be shown. */
export class PayloadError extends Error {
  constructor(detail: string) {
    super(`The journeys arrived damaged: ${detail}. Reload the page; if that does not help, import the files again.`);
    this.name = "PayloadError";
  }
}

interface ColumnPlace { type: "u8" | "u16" | "u32" | "i32" | "utf8"; offset: number; length: number }

const BYTES = { u8: 1, u16: 2, u32: 4, i32: 4, utf8: 1 } as const;
const LEG_COLUMNS = {
  kind: "leg.kind", flags: "leg.flags", from: "leg.from", to: "leg.to", reach: "leg.reach", shownFrom: "leg.shown_from", shownTo: "leg.shown_to",
  start: "leg.start", end: "leg.end", pass: "leg.pass", track: "leg.track", branchOf: "leg.branch_of", text: "leg.text",
} as const;
const TEXT_COLUMNS = { source: "text.source", code: "text.code", outcome: "text.outcome", team: "text.team" } as const;

/**
 * Reads and checks a payload. Its bytes may be a view at any offset: they are copied once. Throws `PayloadError`.
 * @param keep the bytes begin their buffer and nobody else will write to them: they are kept, not copied
 */
export function readPayload(bytes: Uint8Array, keep = false): Payload {
  if (bytes.length < 8) throw new PayloadError("it is too short");
  if (bytes[0] !== 0x4a || bytes[1] !== 0x4d || bytes[2] !== 0x50 || bytes[3] !== 0x31) throw new PayloadError("it does not begin as it should");
  const own = keep && bytes.byteOffset === 0 ? bytes : bytes.slice();
  const jsonLength = new DataView(own.buffer).getUint32(4, true);
  const base = 8 + jsonLength;
  if (base > own.length) throw new PayloadError("its description is cut short");
  if (base % 4 !== 0) throw new PayloadError("its columns are not aligned");
  const header = readHeader(own.subarray(8, base));
  const columns = header.columns;

  const place = (name: string): ColumnPlace => {
    const found = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (!found || !Object.hasOwn(BYTES, found.type)) throw new PayloadError(`the column ${name} is missing`);
    if (!Number.isInteger(found.offset) || !Number.isInteger(found.length) || found.offset < 0 || found.length < 0 || found.offset % 4 !== 0) {
      throw new PayloadError(`the column ${name} is not where it should be`);
    }
    if (base + found.offset + found.length * BYTES[found.type] > own.length) throw new PayloadError(`the column ${name} is cut short`);
    return found;
  };
  const integers = (name: string, length: number): Integers => {
    const found = place(name);
    if (found.type === "utf8") throw new PayloadError(`the column ${name} holds text`);
    if (length >= 0 && found.length !== length) throw new PayloadError(`the column ${name} has ${found.length} values, not ${length}`);
    const at = base + found.offset;
    if (found.type === "u8") return new Uint8Array(own.buffer, at, found.length);
    if (found.type === "u16") return new Uint16Array(own.buffer, at, found.length);
    return found.type === "u32" ? new Uint32Array(own.buffer, at, found.length) : new Int32Array(own.buffer, at, found.length);
  };
  const all = <K extends string>(names: Record<K, string>, length: number): Record<K, Integers> => {
    const read = {} as Record<K, Integers>;
    for (const key of Object.keys(names) as K[]) read[key] = integers(names[key], length);
    return read;
  };

  const legColumns: LegColumns = all(LEG_COLUMNS, header.legs);
  const textColumns: TextColumns = all(TEXT_COLUMNS, place("text.source").length);
  const idPlace = place("child.id");
  const idBytes = own.subarray(base + idPlace.offset, base + idPlace.offset + idPlace.length);
  const named = header.children === 0 ? 0 : linesIn(idBytes);
  if (named !== header.children) throw new PayloadError(`it names ${named} children, not ${header.children}`);
  let ids: string[] | null = null;
  const attributes = new Map<string, Integers>();
  for (const attribute of header.attributes) attributes.set(attribute.name, integers(`child.attr.${attribute.name}`, header.children));
  const childColumns: ChildColumns = {
    first: integers("child.first", header.children + 1), idBytes, asOf: integers("child.as_of", header.children),
    birth: integers("child.birth", header.children), family: integers("child.family", header.children), attributes,
    // As words only when someone asks for one: a picture needs none.
    get ids() { return (ids ??= named === 0 ? [] : new TextDecoder("utf-8").decode(idBytes).split("\n")); },
  };
  const due = Object.hasOwn(columns, "due.leg") ? { leg: integers("due.leg", -1), since: integers("due.since", columns["due.leg"].length), at: integers("due.at", columns["due.leg"].length) } : undefined;
  const payload: Payload = { ...header, ...(due && { due }), legColumns, childColumns, textColumns };
  checkValues(payload);
  return payload;
}

function readHeader(json: Uint8Array): Header & { columns: Record<string, ColumnPlace> } {
  let header: Header & { columns: Record<string, ColumnPlace> };
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json)) as typeof header;
  } catch {
    throw new PayloadError("its description cannot be read");
  }
  if (header?.version !== 1) throw new PayloadError(`it is of version ${String(header?.version)}, and this page reads version 1`);
  const listed = [header.map?.nodes, header.map?.edges, header.attributes, header.window, header.sources, header.codes, header.outcomes, header.teams];
  if (!listed.every(Array.isArray) || typeof header.columns !== "object" || !Number.isInteger(header.children) || !Number.isInteger(header.legs)) {
    throw new PayloadError("its description is not complete");
  }
  return header;
}

function linesIn(bytes: Uint8Array): number {
  let lines = 1;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) lines++;
  return lines;
}

/** Whether all of some bytes are below a limit of at most 128; four are looked at at once. The column begins on a 4-byte boundary. */
function bytesBelow(column: Uint8Array, limit: number): boolean {
  const words = new Int32Array(column.buffer, column.byteOffset, column.length >> 2);
  const more = (128 - limit) * 0x01010101;
  let over = 0;
  for (let i = 0; i < words.length; i++) over |= words[i] | ((words[i] & 0x7f7f7f7f) + more);
  if (over & 0x80808080) return false;
  for (let i = words.length * 4; i < column.length; i++) if (column[i] >= limit) return false;
  return true;
}

/** Looks once at every value that is used as an index, so that a damaged payload fails here, with words, and not later in the picture. */
function checkValues(payload: Payload): void {
  const { legColumns: legs, childColumns: children, textColumns: texts } = payload;
  const below = (column: Integers, limit: number, name: string): void => {
    if (column instanceof Uint8Array && limit <= 128 && bytesBelow(column, limit)) return;
    for (let i = 0; i < column.length; i++) if (column[i] >= limit || column[i] < 0) throw new PayloadError(`the column ${name} points to nothing (${column[i]})`);
  };
  below(legs.kind, 4, "leg.kind");
  below(legs.from, payload.map.nodes.length + 1, "leg.from");
  below(legs.to, payload.map.nodes.length, "leg.to");
  if (payload.due) below(payload.due.leg, payload.legs, "due.leg");
  below(legs.text, Math.max(texts.source.length, 1), "leg.text");
  below(texts.source, payload.sources.length, "text.source");
  below(texts.code, payload.codes.length, "text.code");
  below(texts.outcome, payload.outcomes.length, "text.outcome");
  below(texts.team, payload.teams.length, "text.team");
  for (const attribute of payload.attributes) below(children.attributes.get(attribute.name)!, attribute.values.length, `child.attr.${attribute.name}`);
  if (children.first[0] !== 0 || children.first[payload.children] !== payload.legs) throw new PayloadError("its children and journeys do not fit together");
  for (let i = 0; i < payload.children; i++) if (children.first[i] > children.first[i + 1]) throw new PayloadError("its children and journeys do not fit together");
}
