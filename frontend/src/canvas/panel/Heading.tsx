import type { ReactNode } from "react";

/** A panel's heading; the focus goes to it when what had it is gone. */
export function Heading({ children, about }: { children: ReactNode; about?: ReactNode }) {
  return (
    <div className="jm-heading">
      <h2 tabIndex={-1}>{children}</h2>
      {about && <p className="jm-quiet">{about}</p>}
    </div>
  );
}
