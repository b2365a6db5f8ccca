import { absoluteMinutes, DAY } from "./clock";
import type { FirstSeen, TookPath } from "./offers";
import { BLANK, OPEN, REST, TRAVEL, type Payload } from "./payload";

/** The most routes that one path is told by, and the most places on one. */
const MOST_ROUTES = 200;
const MOST_PLACES = 1_000;

/** Whether a part of a filter is a path as it is told. `isSpan` says whether days are. */
export function isTookPath(value: unknown, isText: (one: unknown) => one is string, isSpan: (one: unknown) => boolean): value is TookPath {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { routes, open, began, ended, ...more } = value as Record<string, unknown>;
  if (Object.keys(more).length > 0 || typeof open !== "boolean" || !Array.isArray(routes) || routes.length === 0 || routes.length > MOST_ROUTES) return false;
  const isRoute = (route: unknown): boolean => Array.isArray(route) && route.length > 0 && route.length <= MOST_PLACES && route.every((one) => isText(one) && one !== "");
  return routes.every(isRoute) && (began === undefined || isSpan(began)) && (ended === undefined || isSpan(ended));
}

/** A path as the values of a page's address: still open or over, four days, then the places, with a blank one between two routes. */
export function pathToValues({ routes, open, began, ended }: TookPath): string[] {
  const days = [began?.from ?? "", began?.to ?? "", ended?.from ?? "", ended?.to ?? ""];
  return [open ? "open" : "over", ...days, ...routes.flatMap((route, i) => (i === 0 ? route : ["", ...route]))];
}

/** Reads what `pathToValues` wrote; null for anything else. Days and places are checked with the rest of the filter. */
export function pathFromValues(values: string[]): unknown {
  if (values.length < 6 || !["open", "over"].includes(values[0])) return null;
  const [first, last, endFirst, endLast] = values.slice(1, 5);
  const routes: string[][] = [[]];
  for (const place of values.slice(5)) {
    if (place === "") routes.push([]);
    else routes[routes.length - 1].push(place);
  }
  const span = (from: string, to: string): FirstSeen => ({ ...(from && { from }), ...(to && { to }) });
  return {
    routes, open: values[0] === "open", ...((first || last) && { began: span(first, last) }), ...((endFirst || endLast) && { ended: span(endFirst, endLast) }),
  };
}

/** Whether a child once took a path: one time through whose places, in the order of their visits' starts (at one minute in the order of the map), are one of the routes. */
export function tookPath(payload: Payload, wanted: TookPath): (child: number) => boolean {
  const { kind, flags, to, start, end, pass, track } = payload.legColumns;
  const { first } = payload.childColumns;
  const nodes = new Map(payload.map.nodes.map((node, i) => [node.id, i]));
  const routes = wanted.routes.map((route) => route.map((id) => nodes.get(id) ?? -1));
  const began = within(payload, wanted.began);
  const ended = within(payload, wanted.ended);
  const fits = (from: number, until: number): boolean => {
    const visits: number[] = [];
    let open = false;
    let over = -Infinity;
    for (let i = from; i < until; i++) {
      if (kind[i] > REST) continue;
      // A rest is a visit of its own only where the dot was there already: else the way in began it.
      const same = kind[i] === REST && i > from && kind[i - 1] === TRAVEL && to[i - 1] === to[i] && track[i - 1] === track[i];
      if (!same) visits.push(i);
      if (flags[i] & OPEN) open = true;
      else if (end[i] !== BLANK && end[i] > over) over = end[i];
    }
    if (visits.length === 0 || open !== wanted.open) return false;
    visits.sort((a, b) => start[a] - start[b] || to[a] - to[b]);
    if (!began(start[visits[0]]) || (!open && !ended(over))) return false;
    const places = visits.map((i) => to[i]).filter((place, i, all) => i === 0 || place !== all[i - 1]);
    return routes.some((route) => route.length === places.length && route.every((place, i) => place === places[i]));
  };
  return (c) => {
    const last = first[c + 1];
    for (let i = first[c]; i < last; ) {
      const from = i;
      while (i < last && pass[i] === pass[from]) i++;
      if (fits(from, i)) return true;
    }
    return false;
  };
}

function within(payload: Payload, span: FirstSeen | undefined): (minute: number) => boolean {
  const zero = absoluteMinutes(payload.start);
  const from = span?.from ? absoluteMinutes(span.from) - zero : -Infinity;
  const to = span?.to ? absoluteMinutes(span.to) - zero + DAY : Infinity;
  return (minute) => minute >= from && minute < to;
}

/** "Contact → Referral, still open"; where routes differ only in what began at the same minute, the first of them. */
export function pathWords({ routes, open }: TookPath, place: (id: string) => string): string {
  return `${routes[0].map(place).join(" → ")}${open ? ", still open" : ""}`;
}
