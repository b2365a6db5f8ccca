import { casesMap, pack } from "./payloadBuilder";
import { BLANK, FIRST, ON_MAP, OPEN } from "../src/stage/payload";

/** Numbers that look random and are the same every time. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const DAY = 1440;

/**
 * A crowd with no meaning: children who each come in about `visits` times over `days` days, walk along the map's edges, rest in services, wait,
 * branch off now and then, and fade. Columns are written directly, so that a large crowd is made quickly.
 */
export function crowd(children: number, visits: number, days: number, seed = 1): Uint8Array {
  const map = casesMap();
  const n = map.nodes.length;
  const at = new Map(map.nodes.map((node, i) => [node.id, i]));
  const out: number[][] = map.nodes.map(() => []);
  for (const edge of map.edges) out[at.get(edge.from)!].push(at.get(edge.to)!);
  const roll = dice(seed);
  const column = {
    kind: [] as number[], flags: [] as number[], from: [] as number[], to: [] as number[], reach: [] as number[], shownFrom: [] as number[], shownTo: [] as number[],
    start: [] as number[], end: [] as number[], pass: [] as number[], track: [] as number[], branchOf: [] as number[],
  };
  const asOf = days * DAY;
  let fresh = true;
  let nextBranch = 0;
  const leg = (kind: number, from: number, to: number, start: number, end: number, pass: number, track: number, reach: number, flags: number): void => {
    column.kind.push(kind); column.flags.push(flags | (fresh ? FIRST : 0)); column.from.push(from); column.to.push(to); column.reach.push(reach);
    column.shownFrom.push(start); column.shownTo.push(end); column.start.push(start); column.end.push(flags & OPEN ? BLANK : end);
    column.pass.push(pass); column.track.push(track); column.branchOf.push(fresh ? nextBranch : 0);
    fresh = false;
    nextBranch = 0;
  };
  const first: number[] = [0];
  for (let c = 0; c < children; c++) {
    let t = Math.floor(roll() * asOf * 0.8);
    let left = Math.max(1, Math.round(visits * (0.5 + roll())));
    for (let pass = 1; left > 0 && t < asOf; pass++) {
      let here = n;
      let where = at.get("contact")!;
      fresh = true;
      const begins: [number, number] = [t, where];
      for (;;) {
        const kind = map.nodes[where].kind;
        const length = kind === "exit" ? DAY : Math.floor((1 + roll() * roll() * (kind === "service" ? 300 : 60)) * DAY);
        const end = Math.min(t + length, asOf);
        const open = t + length > asOf ? OPEN : 0;
        if (kind === "service") {
          const arrive = Math.min(t + DAY, end);
          leg(0, here, where, t, arrive, pass, 1, 10000, ON_MAP | open);
          if (arrive < end) leg(1, where, where, arrive, end, pass, 1, 0, ON_MAP | open);
        } else leg(0, here, where, t, end, pass, 1, open ? 9000 : 10000, ON_MAP | open);
        t = end;
        left--;
        here = where;
        const ways = out[where];
        if (t >= asOf) break;
        if (ways.length === 0 || left <= 0) {
          leg(3, where, where, t, t + DAY, pass, 1, 0, ON_MAP);
          t += DAY;
          break;
        }
        if (roll() < 0.3) {
          const until = Math.min(asOf, t + Math.floor(roll() * 30 * DAY));
          if (until > t) leg(2, where, where, t, until, pass, 1, 0, ON_MAP);
          t = until;
          if (t >= asOf) break;
        }
        where = ways[Math.floor(roll() * ways.length)];
      }
      if (roll() < 0.2 && t - begins[0] > 4 * DAY) {
        fresh = true;
        nextBranch = 1;
        const off = begins[0] + Math.floor((t - begins[0]) * roll() * 0.5);
        const to = at.get(roll() < 0.5 ? "missing" : "referral")!;
        leg(0, begins[1], to, off, off + 2 * DAY, pass, 2, 10000, roll() < 0.5 ? ON_MAP : 0);
        leg(3, to, to, off + 2 * DAY, off + 3 * DAY, pass, 2, 0, ON_MAP);
      }
      t += Math.floor(roll() * 200 * DAY);
    }
    first.push(column.kind.length);
  }
  const legs = column.kind.length;
  const ids = Array.from({ length: children }, (_, i) => {
    const text = (Math.imul(i + 1, 2654435761) >>> 0).toString(36).toUpperCase().padStart(8, "0");
    return `${text.slice(0, 3)}-${text.slice(3, 6)}-${text.slice(6)}`;
  });
  const header = {
    version: 1, project: "Crowd", hash: `crowd-${children}-${visits}-${days}-${seed}`, start: "2020-01-01T00:00", window: [0, asOf], asOf, asOfDay: "2025-06-30",
    settings: { link_days: 60, travel_days: 1, same_day_hours: 24, return_days: 1, small_group: 5 }, map, sources: [""], codes: [""], outcomes: [""], teams: [""],
    attributes: [], coverage: [], notShown: [], children, legs,
  };
  return pack(header, [
    { name: "leg.kind", type: "u8", values: column.kind }, { name: "leg.flags", type: "u8", values: column.flags }, { name: "leg.from", type: "u8", values: column.from },
    { name: "leg.to", type: "u8", values: column.to }, { name: "leg.reach", type: "u16", values: column.reach }, { name: "leg.shown_from", type: "i32", values: column.shownFrom },
    { name: "leg.shown_to", type: "i32", values: column.shownTo }, { name: "leg.start", type: "i32", values: column.start }, { name: "leg.end", type: "i32", values: column.end },
    { name: "leg.pass", type: "u8", values: column.pass }, { name: "leg.track", type: "u8", values: column.track }, { name: "leg.branch_of", type: "u8", values: column.branchOf },
    { name: "leg.text", type: "u32", values: new Array<number>(legs).fill(0) }, { name: "text.source", type: "u8", values: [0] }, { name: "text.code", type: "u8", values: [0] },
    { name: "text.outcome", type: "u8", values: [0] }, { name: "text.team", type: "u8", values: [0] }, { name: "child.first", type: "u32", values: first },
    { name: "child.id", type: "utf8", values: new TextEncoder().encode(ids.join("\n")) }, { name: "child.as_of", type: "i32", values: ids.map(() => asOf) },
    { name: "child.birth", type: "u16", values: ids.map((_, i) => 1300 + (i % 200)) }, { name: "child.family", type: "u8", values: ids.map(() => 0) },
  ]);
}
