import type { Session } from "./session";

/** The figures of two sides beneath their maps. */
export function SideNumbers({ first, second }: { first: Session; second: Session }) {
  void first;
  void second;
  return null;
}
