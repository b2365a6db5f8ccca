import { REST, type Payload } from "./payload";

/** The children that are let through, by their places in the payload. */
export function childrenOf(visible: Uint8Array): number[] {
  const list: number[] = [];
  for (let c = 0; c < visible.length; c++) if (visible[c] === 1) list.push(c);
  return list;
}

/** The next child (direction 1) or the one before (-1) that is let through; from the last it goes on with the first. Null when there is no other. */
export function stepFrom(visible: Uint8Array, from: number | null, direction: 1 | -1): number | null {
  const n = visible.length;
  const begin = from ?? (direction === 1 ? -1 : n);
  for (let k = 1; k <= n; k++) {
    const c = (((begin + direction * k) % n) + n) % n;
    if (visible[c] === 1) return c;
  }
  return null;
}

/** Where a child stands among those that are let through: 1 for the first, 0 when it is held back. */
export function placeAmong(visible: Uint8Array, child: number): number {
  if (visible[child] !== 1) return 0;
  let place = 0;
  for (let c = 0; c <= child; c++) place += visible[c];
  return place;
}

const families = new WeakMap<Payload, Map<number, number[]>>();

/** All children of a child's family, itself among them; only itself where no family is known. */
export function familyOf(payload: Payload, child: number): number[] {
  const { family } = payload.childColumns;
  if (!family || !family[child]) return [child];
  let known = families.get(payload);
  if (!known) {
    known = new Map();
    for (let c = 0; c < payload.children; c++) {
      if (family[c] === 0) continue;
      const others = known.get(family[c]);
      if (others) others.push(c);
      else known.set(family[c], [c]);
    }
    families.set(payload, known);
  }
  return known.get(family[child]) ?? [child];
}

/** One service and which children of a family are in it at a moment, were before, and were never so far. */
export interface FamilyService { node: number; current: number[]; ended: number[]; none: number[] }

/** The services of the map round a family, by shown times. `minuteOf` gives each child's payload minute. Services without data are left out. */
export function familyServices(payload: Payload, family: number[], minuteOf: (child: number) => number): FamilyService[] {
  const { kind, to, shownFrom, shownTo } = payload.legColumns;
  const { first } = payload.childColumns;
  const services: FamilyService[] = [];
  payload.map.nodes.forEach((one, node) => {
    if (one.kind !== "service" || !one.data) return;
    const service: FamilyService = { node, current: [], ended: [], none: [] };
    for (const child of family) {
      const minute = minuteOf(child);
      let there = false;
      let was = false;
      for (let i = first[child]; i < first[child + 1]; i++) {
        if (to[i] !== node || kind[i] > REST || shownFrom[i] > minute) continue;
        if (shownTo[i] > minute) there = true;
        else was = true;
      }
      (there ? service.current : was ? service.ended : service.none).push(child);
    }
    services.push(service);
  });
  return services;
}
