import { ageBand, bandLabels, monthOf } from "./clock";
import type { Filter } from "./offers";
import { OPEN, REST, TRAVEL, type Payload } from "./payload";
import type { Tracks } from "./tracks";

/** Age of a child in whole months at a payload minute, or null when its birth is not recorded. */
export function ageInMonths(payload: Payload, child: number, minute: number): number | null {
  const birth = payload.childColumns.birth[child];
  return birth === 0 ? null : monthOf(minute, payload.start) - birth;
}

/** Which children a filter lets through: 1 or 0 for each. What a filter does not name, it does not look at. */
export function applyFilter(payload: Payload, tracks: Tracks, filter: Filter): Uint8Array {
  const n = payload.children;
  const visible = new Uint8Array(n).fill(1);
  const keep = (test: (child: number) => boolean): void => {
    for (let c = 0; c < n; c++) if (visible[c] && !test(c)) visible[c] = 0;
  };
  // A child without any leg is not in the picture at all.
  keep((c) => payload.childColumns.first[c + 1] > payload.childColumns.first[c]);

  for (const [name, wanted] of Object.entries(filter.attributes ?? {})) {
    if (wanted.length === 0) continue;
    const attribute = payload.attributes.find((a) => a.name === name);
    const column = payload.childColumns.attributes.get(name);
    if (!attribute || !column) continue;
    const lets = new Uint8Array(attribute.values.length);
    for (const value of wanted) {
      const at = attribute.values.indexOf(value);
      if (at >= 0) lets[at] = 1;
    }
    keep((c) => lets[column[c]] === 1);
  }
  if (filter.passes?.length) {
    const lets = new Set(filter.passes);
    keep((c) => lets.has(Math.min(tracks.passes[c], 5)));
  }
  if (filter.ages?.length) {
    const lets = ageTest(payload, filter.ages);
    const monthAt = monthsOf(payload);
    keep((c) => lets(c, monthAt(tracks.childFrom[c])));
  }
  if (filter.ids) {
    const lets = new Set(filter.ids);
    keep((c) => lets.has(payload.childColumns.ids[c]));
  }
  if (filter.open !== undefined) {
    const { flags } = payload.legColumns;
    const isOpen = (c: number): boolean => {
      for (let i = payload.childColumns.first[c]; i < payload.childColumns.first[c + 1]; i++) if (flags[i] & OPEN) return true;
      return false;
    };
    keep((c) => isOpen(c) === filter.open);
  }
  for (const id of filter.through ?? []) {
    const node = payload.map.nodes.findIndex((one) => one.id === id);
    const { kind, to } = payload.legColumns;
    keep((c) => {
      for (let i = payload.childColumns.first[c]; i < payload.childColumns.first[c + 1]; i++) {
        if (to[i] === node && (kind[i] === TRAVEL || kind[i] === REST)) return true;
      }
      return false;
    });
  }
  return visible;
}

/**
 * Which of the children that a filter lets through are of the wanted age at a moment. `minuteOf` gives a child's payload minute then; a month of age
 * is the finest that is known, so that this changes once a month only.
 */
export function applyAgesNow(payload: Payload, wanted: string[], visible: Uint8Array, minuteOf: (child: number) => number): Uint8Array {
  const lets = ageTest(payload, wanted);
  const monthAt = monthsOf(payload);
  return visible.map((one, c) => (one && lets(c, monthAt(minuteOf(c))) ? 1 : 0));
}

/** Whether a child's age in a month (counted from January 1900) is in one of the wanted bands. */
function ageTest(payload: Payload, wanted: string[]): (child: number, month: number) => boolean {
  const begins = payload.settings.age_bands;
  const labels = bandLabels(begins);
  const lets = new Set(wanted.map((label) => labels.indexOf(label)));
  return (child, month) => {
    const birth = payload.childColumns.birth[child];
    return lets.has(ageBand(birth === 0 ? null : month - birth, begins));
  };
}

/** `monthOf` for many minutes: each day is worked out once. */
function monthsOf(payload: Payload): (minute: number) => number {
  const known = new Map<number, number>();
  return (minute) => {
    const day = Math.floor(minute / 1440);
    let month = known.get(day);
    if (month === undefined) known.set(day, (month = monthOf(day * 1440, payload.start)));
    return month;
  };
}
