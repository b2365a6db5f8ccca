/** What counts time: by the calendar, or from each child's own day 0. */
export interface Timing {
  /** Payload minute of each child's day 0, or null by the calendar. */
  dayZero: Int32Array | null;
  /** From when a child is not known any more (payload minutes), or null by the calendar. */
  until: Int32Array | null;
  /** Marks children that have no day 0, or null when all have one. */
  never: Uint8Array | null;
}
