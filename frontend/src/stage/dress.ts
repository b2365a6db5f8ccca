import { BEYOND, dueOf, NO_TARGET, standing, type Due } from "./due";
import type { Frame } from "./frame";
import { FADING } from "./frame";
import type { Payload } from "./payload";
import { ATTRIBUTE_HUES, ATTRIBUTE_RADIUS, OTHER_TINT, TARGET_RADII, TARGET_TINTS, UNKNOWN_TINT } from "./looks";
import { PASS_COLOURS, PASS_RADII } from "./sprites";

/** What colours the dots: times through, time against target, or one of the children's attributes. */
export type DotsBy = { by: "pass" } | { by: "target" } | { by: "attribute"; name: string };

export const BY_PASS: DotsBy = { by: "pass" };

/** At most so many colours stand side by side: more cannot be told apart. */
const MOST_TONES = 8;

/** How dots are coloured: each tone with its words, colour and size, and how a dot's tone is found. */
export interface Dress {
  by: DotsBy["by"];
  labels: readonly string[]; colours: readonly string[]; radii: readonly number[];
  /** By an attribute, each child's tone. */
  ofChild: Uint8Array | null;
  /** By target, the legs' dues. */
  due: Due | null;
  /** The one tone that is lit, while all others are dimmed; -1 lights all. */
  lit: number;
}

const PASS_LABELS = ["1", "2", "3", "4", "5+"];
export const PASS_DRESS: Dress = { by: "pass", labels: PASS_LABELS, colours: PASS_COLOURS, radii: PASS_RADII, ofChild: null, due: null, lit: -1 };

/** Whether anything can be coloured by target: some visit has one to be held against. */
export function hasTargets(payload: Payload): boolean {
  return (payload.due?.leg.length ?? 0) > 0;
}

/** The dress for a choice; by times through where the choice is not to be had. */
export function dressOf(payload: Payload, choice: DotsBy, light: boolean, lit = -1): Dress {
  const tone = light ? "light" : "dark";
  if (choice.by === "target" && hasTargets(payload)) {
    return { by: "target", labels: ["inside target", "in its last quarter", "beyond target", "no target"], colours: TARGET_TINTS[tone], radii: TARGET_RADII, ofChild: null, due: dueOf(payload), lit };
  }
  const attribute = choice.by === "attribute" ? payload.attributes.find((one) => one.name === choice.name) : undefined;
  const column = attribute && payload.childColumns.attributes.get(attribute.name);
  if (!attribute || !column) return { ...PASS_DRESS, lit };
  const groups = valueGroups(attribute.values, column);
  const hues = ATTRIBUTE_HUES[tone];
  return {
    by: "attribute", labels: groups.labels, colours: groups.labels.map((_, i) => (i === groups.other ? OTHER_TINT[tone] : i === groups.unknown ? UNKNOWN_TINT[tone] : hues[i])),
    radii: groups.labels.map(() => ATTRIBUTE_RADIUS), ofChild: Uint8Array.from(column, (value) => groups.toneOf[value]), due: null, lit,
  };
}

/**
 * Which values share a colour. The commonest (of all children, whatever the filter, so that a filter recolours nobody) have one each; the rest are
 * "other"; "not recorded" is always by itself. `other` and `unknown` are tones, -1 where there is none.
 */
export function valueGroups(values: readonly string[], column: ArrayLike<number>): { labels: string[]; toneOf: Uint8Array; other: number; unknown: number } {
  const counts = new Float64Array(values.length);
  for (let c = 0; c < column.length; c++) counts[column[c]]++;
  const named = values.map((_, i) => i).filter((i) => values[i] !== "" && counts[i] > 0).sort((a, b) => counts[b] - counts[a] || a - b);
  const blank = values.findIndex((value, i) => value === "" && counts[i] > 0);
  const room = MOST_TONES - 1 - (blank >= 0 ? 1 : 0);
  const own = named.length <= room ? named : named.slice(0, room);
  const labels = own.map((i) => values[i]);
  const other = named.length > room ? labels.push("other") - 1 : -1;
  const unknown = blank >= 0 ? labels.push("not recorded") - 1 : -1;
  const toneOf = new Uint8Array(values.length).fill(Math.max(other, 0));
  own.forEach((value, tone) => { toneOf[value] = tone; });
  if (blank >= 0) toneOf[blank] = unknown;
  return { labels, toneOf, other, unknown };
}

/** Writes each dot's tone. `dayZero` is taken off nothing by the calendar. */
export function fillTones(dress: Dress, frame: Frame, payload: Payload, time: number, dayZero: Int32Array | null, tones: Uint8Array): void {
  if (dress.ofChild) for (let i = 0; i < frame.dots; i++) tones[i] = dress.ofChild[frame.child[i]];
  else if (dress.due) for (let i = 0; i < frame.dots; i++) tones[i] = standing(payload, dress.due, frame.leg[i], dayZero ? time + dayZero[frame.child[i]] : time);
  else for (let i = 0; i < frame.dots; i++) tones[i] = Math.min(frame.pass[i], 5) - 1;
}

/**
 * How many children stand in each tone: by an attribute all that are shown, else those on the map at the moment. By target a child counts once, as
 * the furthest gone of its visits; "no target" are those with nothing under way that has one.
 */
export function countTones(dress: Dress, frame: Frame, tones: Uint8Array, visible: Uint8Array): number[] {
  const counts = dress.labels.map(() => 0);
  if (dress.ofChild) {
    for (let c = 0; c < visible.length; c++) if (visible[c]) counts[dress.ofChild[c]]++;
    return counts;
  }
  const rank = (tone: number): number => (dress.by === "target" && tone === NO_TARGET ? -1 : tone);
  let child = -1;
  let tone = -1;
  for (let i = 0; i <= frame.dots; i++) {
    const next = i < frame.dots ? frame.child[i] : -2;
    if (next !== child) {
      if (tone >= 0) counts[tone]++;
      child = next;
      tone = -1;
    }
    if (i < frame.dots && !(frame.look[i] & FADING) && (tone < 0 || rank(tones[i]) > rank(tone))) tone = tones[i];
  }
  return counts;
}

/** What a dot's tone says of it, for whoever points at it; "" by times through, which is said anyway. */
export function toneWords(dress: Dress, payload: Payload, child: number, leg: number, minute: number): string {
  if (dress.ofChild) return dress.labels[dress.ofChild[child]];
  if (!dress.due) return "";
  const tone = standing(payload, dress.due, leg, minute);
  return tone === NO_TARGET ? "" : dress.labels[Math.min(tone, BEYOND)];
}
