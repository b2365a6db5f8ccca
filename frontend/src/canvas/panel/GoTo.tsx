import type { ReactNode } from "react";
import { useSession } from "../context";
import type { Thing } from "../ui";

/** A link to something in the drawing: it is brought into view and selected. */
export function GoTo({ thing, children, className = "jm-link" }: { thing: Thing; children: ReactNode; className?: string }) {
  const session = useSession();
  return <button type="button" className={className} onClick={() => session.goTo(thing)}>{children}</button>;
}
