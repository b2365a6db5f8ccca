import type { NodeKind } from "../../map/geometry";

/** The shape that a kind of place has on the map, small. */
export function KindShape({ kind }: { kind: NodeKind }) {
  return (
    <svg className="jm-kind-shape" width="26" height="18" viewBox="0 0 26 18" aria-hidden="true" focusable="false">
      {kind === "service" ? <circle cx="13" cy="9" r="7.5" />
        : kind === "exit" ? <rect x="2" y="3.5" width="22" height="11" rx="5.5" strokeDasharray="3 2" />
        : <rect x="2" y="3" width="22" height="12" rx="3" />}
      {kind === "entry" && <path d="M3 3v12" strokeWidth="4" />}
    </svg>
  );
}
