import { useMemo, useState } from "react";
import { useData, useEditor } from "../context";
import { leading } from "./leading";

/** Codes shown before the rest is asked for. */
const FIRST = 6;

/** Which codes of the data lead to a place. */
export function CodesOf({ id }: { id: string }) {
  const mapped = useData((data) => data.mapped);
  const redirects = useEditor((state) => state.drawing.redirects);
  const [all, setAll] = useState(false);
  const lead = useMemo(() => leading(mapped, redirects), [mapped, redirects]);
  const codes = Object.hasOwn(lead, id) ? lead[id].codes : [];
  if (Object.keys(mapped).length === 0) return null;
  const rest = codes.length - FIRST;
  return (
    <div>
      <h3>Codes that lead here</h3>
      {codes.length === 0 && <p className="jm-quiet">None; codes are sent to places on the page Codes.</p>}
      <ul className="jm-codes">
        {(all ? codes : codes.slice(0, FIRST)).map((code, i) => (
          <li key={`${i} ${code}`}>{code}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="jm-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `and ${rest.toLocaleString("en-GB")} more`}
        </button>
      )}
    </div>
  );
}
