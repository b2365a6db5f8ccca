import type { Thing } from "../ui";

/** What can be wrong in a drawing; `builder/wording/map.py` has the words of each. */
export type ProblemCode =
  | "no-entry" | "exit-with-way-out" | "target-nowhere" | "unknown-lane" | "unreached" | "no-exit" | "dead-end" | "label-twice"
  | "edge-under-node" | "nodes-touch" | "lanes-mix";

/**
 * One problem of a drawing. `thing`: what a click on it leads to (of a map without places a place that does not exist). `place` says where, as
 * people see it ("'Referral'", "the way from 'Referral' to 'Assessment'"); `value` says what it has to do with; `count` how often.
 */
export interface Found { readonly code: ProblemCode; readonly thing: Thing; readonly place: string; readonly value: string; readonly count: number }
