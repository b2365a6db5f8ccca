import { DAY } from "./clock";
import type { StoryRow } from "./offers";
import { BLANK, ESTIMATED, ON_MAP, OPEN, REST, SAME_DAY, TRAVEL, type Payload } from "./payload";
import type { Tracks } from "./tracks";

/**
 * A child's visits with their true dates, in the order in which they are shown.
 * `days` is the whole days from start to end, of an open visit to the end of its as-of day. `gapDays` is the whole days since all before it had ended, if any.
 */
export function storyOf(payload: Payload, tracks: Tracks, child: number): StoryRow[] {
  const legs = payload.legColumns;
  const { sources, codes, outcomes, teams, map, textColumns: texts } = payload;
  const optional = (minute: number): number | null => (minute === BLANK ? null : minute);
  const rows: (StoryRow & { shown: number })[] = [];
  for (let k = tracks.ofChild[child]; k < tracks.ofChild[child + 1]; k++) {
    for (let i = tracks.first[k]; i < tracks.first[k + 1]; i++) {
      const kind = legs.kind[i];
      if (kind !== TRAVEL && kind !== REST) continue;
      // A rest behind the travel of the same visit is no visit of its own.
      const sameVisit = kind === REST && i > tracks.first[k] && legs.kind[i - 1] === TRAVEL && legs.start[i - 1] === legs.start[i] && legs.end[i - 1] === legs.end[i];
      if (sameVisit) continue;
      const node = map.nodes[legs.to[i]];
      const text = legs.text[i];
      const start = optional(legs.start[i]);
      const end = optional(legs.end[i]);
      const open = (legs.flags[i] & OPEN) !== 0;
      const until = end ?? (open ? payload.childColumns.asOf[child] : null);
      const source = sources[texts.source[text] ?? 0] ?? "";
      const code = codes[texts.code[text] ?? 0] ?? "";
      rows.push({
        leg: i, node: node.id, label: node.label, pass: tracks.pass[k], track: tracks.number[k], start, end, open, sameDay: (legs.flags[i] & SAME_DAY) !== 0,
        onMap: (legs.flags[i] & ON_MAP) !== 0, days: start === null || until === null ? null : Math.max(0, Math.floor((until - start) / DAY)),
        source, code, outcome: outcomes[texts.outcome[text] ?? 0] ?? "", team: teams[texts.team[text] ?? 0] ?? "",
        gapDays: null, byOutcome: node.kind === "exit" && source === "" && code === "", estimated: (legs.flags[i] & ESTIMATED) !== 0, shown: legs.shownFrom[i],
      });
    }
  }
  rows.sort((a, b) => a.shown - b.shown || a.pass - b.pass || a.track - b.track || a.leg - b.leg);
  let ended: number | null = null;
  return rows.map(({ shown: _shown, ...row }) => {
    if (ended !== null && row.start !== null && row.start > ended) row.gapDays = Math.floor((row.start - ended) / DAY) || null;
    const end = row.open ? Infinity : (row.end ?? row.start);
    if (end !== null) ended = ended === null ? end : Math.max(ended, end);
    return row;
  });
}

/** A pseudonym as it is compared: no dashes, spaces or case, and the letters that are heard as digits as those digits. */
export function plainId(text: string): string {
  return text.toUpperCase().replace(/[\s-]+/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}

/** Children whose pseudonym holds a fragment: those that begin with it first. Nothing for an empty fragment. */
export function findIds(ids: readonly string[], fragment: string): number[] {
  const wanted = plainId(fragment);
  if (wanted === "") return [];
  const first: number[] = [];
  const rest: number[] = [];
  for (let c = 0; c < ids.length; c++) {
    const at = plainId(ids[c]).indexOf(wanted);
    if (at === 0) first.push(c);
    else if (at > 0) rest.push(c);
  }
  return first.concat(rest);
}
