import { absoluteMinutes } from "../src/stage/clock";
import { BLANK, ESTIMATED, FIRST, KINDS, ON_MAP, OPEN, SAME_DAY, type Kind, type PayloadMap } from "../src/stage/payload";

/** A leg as the tables of the worked cases write it; times are ISO or null. */
export interface LegRow {
  child: string; pass: number; track: number; kind: Kind; from: string; to: string; start: string; end: string; shownFrom: string; shownTo: string;
  reach: number | null; open: boolean; sameDay: boolean; onMap: boolean; branchOf: number; source?: string; code?: string; outcome?: string; team?: string; estimated?: boolean;
}
export interface ChildRow { asOf?: string; birth?: number; family?: number; attributes?: Record<string, string> }
export interface Options {
  map: PayloadMap; window: [string, string]; start?: string; asOfDay?: string; children?: Record<string, ChildRow>;
  attributes?: { name: string; label: string }[]; ids?: string[];
}

/** The settings' map of playback-cases.md, with places of our own; lanes do not matter there. */
export function casesMap(): PayloadMap {
  const node = (id: string, kind: PayloadMap["nodes"][number]["kind"], x: number, y: number): PayloadMap["nodes"][number] => ({ id, label: id, kind, lane: "all", x, y, data: true });
  const edge = (from: string, ...to: string[]): PayloadMap["edges"] => to.map((one) => ({ from, to: one, bend: 0 }));
  return {
    name: "Worked cases", lanes: [{ id: "all", label: "All", colour: "#1d70b8" }], notes: [],
    nodes: [
      node("contact", "entry", 0, 0), node("referral", "activity", 300, 0), node("assessment", "activity", 600, 0), node("strategy", "activity", 600, 250),
      node("s47", "activity", 900, 250), node("icpc", "activity", 1200, 250), node("eh_service", "service", 0, 300), node("cin", "service", 900, 0),
      node("cp", "service", 1500, 250), node("care", "service", 1500, 0), node("leaver", "service", 1800, 0), node("missing", "activity", 300, 500),
      node("eh_exit", "exit", 300, -250), node("nfa", "exit", 600, -250), node("closed", "exit", 1500, -250),
    ],
    edges: [
      ...edge("contact", "referral", "eh_service", "eh_exit", "nfa"), ...edge("referral", "assessment", "strategy", "nfa"),
      ...edge("assessment", "strategy", "cin", "eh_exit", "nfa"), ...edge("strategy", "s47"), ...edge("s47", "icpc", "cin", "nfa"), ...edge("icpc", "cp", "cin"),
      ...edge("cin", "cp", "care", "closed"), ...edge("cp", "cin", "care", "closed"), ...edge("care", "leaver", "closed"), ...edge("leaver", "closed"),
      ...edge("eh_service", "closed"),
    ],
  };
}

/** Reads legs from a table as playback-cases.md writes them (its columns, `| … |` lines; head and rule lines are passed over). */
export function legsOf(child: string, table: string): LegRow[] {
  return table.split("\n").map((line) => line.trim()).filter((line) => line.startsWith("|") && !line.startsWith("| pass") && !line.startsWith("|---")).map((line) => {
    const cell = line.slice(1, -1).split("|").map((one) => one.trim());
    const time = (text: string): string => text.replace(" ", "T");
    return {
      child, pass: Number(cell[0]), track: Number(cell[1]), kind: cell[2] as Kind, from: cell[3], to: cell[4], start: time(cell[5]), end: time(cell[6]),
      shownFrom: time(cell[7]), shownTo: time(cell[8]), reach: cell[9] === "" ? null : Number(cell[9]), open: cell[10] === "y", sameDay: cell[11] === "y",
      onMap: cell[12] === "y", branchOf: cell[13] === "" ? 0 : Number(cell[13]), source: cell[14], code: cell[15],
    };
  });
}

type Column = { name: string; type: "u8" | "u16" | "u32" | "i32" | "utf8"; values: number[] | Uint8Array };

/** Writes a payload's bytes as Python does: smallest integer types, columns 4-byte aligned. Legs must be sorted by child, pass and track. */
export function buildPayload(legs: LegRow[], options: Options): Uint8Array {
  const start = options.start ?? options.window[0];
  const minute = (iso: string): number => (iso === "" ? BLANK : absoluteMinutes(iso) - absoluteMinutes(start));
  const ids = options.ids ?? [...new Set(legs.map((leg) => leg.child))];
  const asOfDay = options.asOfDay ?? "2025-06-30";
  const asOf = minute(asOfDay) + 1440;
  const words = (pick: (leg: LegRow) => string | undefined): string[] => ["", ...new Set(legs.map((leg) => pick(leg) ?? "").filter((one) => one !== ""))];
  const dictionaries = { source: words((l) => l.source), code: words((l) => l.code), outcome: words((l) => l.outcome), team: words((l) => l.team) };
  const texts: string[] = [];
  const textOf = (leg: LegRow): number => {
    const key = (["source", "code", "outcome", "team"] as const).map((name) => dictionaries[name].indexOf(leg[name] ?? "")).join(",");
    if (!texts.includes(key)) texts.push(key);
    return texts.indexOf(key);
  };
  const nodeAt = (id: string): number => (id === "" ? options.map.nodes.length : options.map.nodes.findIndex((node) => node.id === id));
  const firstOfTrack = (i: number): boolean => i === 0 || (["child", "pass", "track"] as const).some((key) => legs[i][key] !== legs[i - 1][key]);
  const text = legs.map(textOf);
  const child = (id: string): ChildRow => options.children?.[id] ?? {};
  const attributes = (options.attributes ?? []).map((one) => ({ ...one, values: ["", ...new Set(ids.map((id) => child(id).attributes?.[one.name] ?? "").filter((v) => v !== ""))] }));
  let at = 0;
  const first = ids.map((id) => {
    const from = at;
    while (at < legs.length && legs[at].child === id) at++;
    return from;
  });
  if (at !== legs.length) throw new Error("legs are not sorted by child");
  const whole = (name: string, values: number[]): Column => {
    const most = Math.max(0, ...values);
    return { name, values, type: Math.min(0, ...values) < 0 ? "i32" : most < 256 ? "u8" : most < 65536 ? "u16" : "u32" };
  };
  const times = (name: string, values: number[]): Column => ({ name, values, type: "i32" });
  const columns: Column[] = [
    whole("leg.kind", legs.map((l) => KINDS.indexOf(l.kind))),
    whole("leg.flags", legs.map((l, i) => (l.open ? OPEN : 0) | (l.sameDay ? SAME_DAY : 0) | (l.onMap ? ON_MAP : 0) | (firstOfTrack(i) ? FIRST : 0) | (l.estimated ? ESTIMATED : 0))),
    whole("leg.from", legs.map((l) => nodeAt(l.from))), whole("leg.to", legs.map((l) => nodeAt(l.to))),
    whole("leg.reach", legs.map((l) => Math.round((l.reach ?? 0) * 10000))),
    times("leg.shown_from", legs.map((l) => minute(l.shownFrom))), times("leg.shown_to", legs.map((l) => minute(l.shownTo))),
    times("leg.start", legs.map((l) => minute(l.start))), times("leg.end", legs.map((l) => minute(l.end))),
    whole("leg.pass", legs.map((l) => l.pass)), whole("leg.track", legs.map((l) => l.track)), whole("leg.branch_of", legs.map((l) => l.branchOf)), whole("leg.text", text),
    ...(["source", "code", "outcome", "team"] as const).map((name, i) => whole(`text.${name}`, texts.map((key) => Number(key.split(",")[i])))),
    whole("child.first", [...first, legs.length]),
    { name: "child.id", type: "utf8", values: new TextEncoder().encode(ids.join("\n")) },
    times("child.as_of", ids.map((id) => (child(id).asOf ? minute(child(id).asOf!) + 1440 : asOf))),
    whole("child.birth", ids.map((id) => child(id).birth ?? 0)), whole("child.family", ids.map((id) => child(id).family ?? 0)),
    ...attributes.map((one) => whole(`child.attr.${one.name}`, ids.map((id) => one.values.indexOf(child(id).attributes?.[one.name] ?? "")))),
  ];
  const header = {
    version: 1, project: "Test", hash: "test", start: start.includes("T") ? start : `${start}T00:00`, window: options.window.map(minute), asOf, asOfDay,
    settings: { link_days: 60, travel_days: 1, same_day_hours: 24, return_days: 1, small_group: 5 }, map: options.map, sources: dictionaries.source,
    codes: dictionaries.code, outcomes: dictionaries.outcome, teams: dictionaries.team, attributes, coverage: [], notShown: [], children: ids.length, legs: legs.length,
  };
  return pack(header, columns);
}

const SIZE = { u8: 1, u16: 2, u32: 4, i32: 4, utf8: 1 };

/** Puts a header and columns into one block of bytes. */
export function pack(header: object, columns: Column[]): Uint8Array {
  let offset = 0;
  const places: Record<string, { type: string; offset: number; length: number }> = {};
  for (const column of columns) {
    places[column.name] = { type: column.type, offset, length: column.values.length };
    offset += Math.ceil((column.values.length * SIZE[column.type]) / 4) * 4;
  }
  let json = JSON.stringify({ ...header, columns: places });
  while (new TextEncoder().encode(json).length % 4 !== 0) json += " ";
  const text = new TextEncoder().encode(json);
  const bytes = new Uint8Array(8 + text.length + offset);
  bytes.set(new TextEncoder().encode("JMP1"), 0);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, text.length, true);
  bytes.set(text, 8);
  const base = 8 + text.length;
  for (const column of columns) {
    const at = base + places[column.name].offset;
    for (let i = 0; i < column.values.length; i++) {
      const value = column.values[i];
      if (column.type === "u16") view.setUint16(at + 2 * i, value, true);
      else if (column.type === "u32") view.setUint32(at + 4 * i, value, true);
      else if (column.type === "i32") view.setInt32(at + 4 * i, value, true);
      else bytes[at + i] = value;
    }
  }
  return bytes;
}
