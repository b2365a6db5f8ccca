import { BLANK, OPEN, REST, type Payload } from "./payload";

/** What filters ask of each child's visits as a whole: whether one is open, and the minute at which the first truly began (BLANK: none has a start). */
export interface ChildFacts { open: Uint8Array; firstSeen: Int32Array }

const known = new WeakMap<Payload, ChildFacts>();

/** The facts of a payload's children; worked out once. */
export function childFacts(payload: Payload): ChildFacts {
  const before = known.get(payload);
  if (before) return before;
  const { kind, flags, start } = payload.legColumns;
  const { first } = payload.childColumns;
  const n = payload.children;
  const facts: ChildFacts = { open: new Uint8Array(n), firstSeen: new Int32Array(n).fill(BLANK) };
  let i = 0;
  for (let c = 0; c < n; c++) {
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
  known.set(payload, facts);
  return facts;
}
