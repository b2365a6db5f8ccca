import type { Payload } from "./payload";

/** What "Not shown" says in one number: rows set aside and activities that no rule places, as the payload counts them. */
export function notShownCount(payload: Payload): number {
  return payload.notShownTotal ?? 0;
}
