import { BLANK, OPEN, REST, type Payload } from "./payload";
import { type Pieces, Slowly } from "./pieces";

/** What filters ask of each child's visits as a whole: whether one is open, and the minute at which the first truly began (BLANK: none has a start). */
export interface ChildFacts { open: Uint8Array; firstSeen: Int32Array }

const known = new WeakMap<Payload, Slowly<ChildFacts>>();

/** The facts of a payload's children; worked out once. */
export function childFacts(payload: Payload): ChildFacts {
  return childFactsSlowly(payload).now();
}

/** The same, for whoever can wait. */
export function childFactsSlowly(payload: Payload): Slowly<ChildFacts> {
  let facts = known.get(payload);
  if (!facts) known.set(payload, (facts = new Slowly(() => collect(payload))));
  return facts;
}

/** Children that one piece of work goes through. */
const CHILDREN = 10_000;

function* collect(payload: Payload): Pieces<ChildFacts> {
  const facts: ChildFacts = { open: new Uint8Array(payload.children), firstSeen: new Int32Array(payload.children).fill(BLANK) };
  for (let c = 0; c < payload.children; c += CHILDREN) {
    collectFrom(payload, facts, c, Math.min(payload.children, c + CHILDREN));
    yield;
  }
  return facts;
}

function collectFrom(payload: Payload, facts: ChildFacts, from: number, to: number): void {
  const { kind, flags, start } = payload.legColumns;
  const { first } = payload.childColumns;
  let i = first[from];
  for (let c = from; c < to; c++) {
    const end = first[c + 1];
    let least = BLANK;
    let open = 0;
    for (; i < end; i++) {
      if (kind[i] > REST) continue;
      open |= flags[i] & OPEN;
      const begins = start[i];
      if (begins !== BLANK && (least === BLANK || begins < least)) least = begins;
    }
    facts.open[c] = open;
    facts.firstSeen[c] = least;
  }
}
