import type { NodeKind } from "../../map/geometry";

/** Small line drawings for the tools, 20 by 20, whose names stand beside or behind them. */
const PATHS = {
  add: "M10 4v12M4 10h12",
  connect: "M4.5 13.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM6.5 14c4-1 6-3.5 7-7.5M10.5 7.5l3.2-3.5 1.8 4.4",
  note: "M4 4h12v8l-4 4H4zM16 12h-4v4M7 7.5h6M7 10.5h3.5",
  undo: "M7.5 4L4 7.5 7.5 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8",
  redo: "M12.5 4L16 7.5 12.5 11M16 7.5H8.5a4.25 4.25 0 0 0 0 8.5H12",
  tidy: "M3 4h5v4H3zM12 4h5v4h-5zM7.5 13h5v4h-5zM8 6h4M5.5 8c0 4 1 5 2 6M14.5 8c0 4-1 5-2 6",
  fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 7.5h6v5H7z",
  plus: "M10 4.5v11M4.5 10h11",
  minus: "M4.5 10h11",
  snap: "M3 6.5h14M3 13.5h14M6.5 3v14M13.5 3v14",
  minimap: "M3 4h14v12H3zM10.5 10.5h4v3h-4z",
  picture: "M10 3v9M6.5 8.5L10 12l3.5-3.5M4 16.5h12",
  align: "M3.5 3v14M6.5 5.5h10v3h-10zM6.5 11.5h6v3h-6z",
  save: "M4 3.5h9.5l3 3v10H4zM7 3.5v4h5v-4M7 16.5v-5.5h6v5.5",
  left: "M3.5 3v14M6.5 5h10v3.5h-10zM6.5 11.5h6V15h-6z",
  centre: "M10 3v14M5 5h10v3.5H5zM7 11.5h6V15H7z",
  right: "M16.5 3v14M3.5 5h10v3.5h-10zM7.5 11.5h6V15h-6z",
  top: "M3 3.5h14M5 6.5v10h3.5v-10zM11.5 6.5v6H15v-6z",
  middle: "M3 10h14M5 5v10h3.5V5zM11.5 7v6H15V7z",
  bottom: "M3 16.5h14M5 3.5v10h3.5v-10zM11.5 7.5v6H15v-6z",
  across: "M3 3v14M17 3v14M8 6h4v8H8z",
  down: "M3 3h14M3 17h14M6 8h8v4H6z",
  more: "M6 8l4 4 4-4",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="jm-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false" fill="none" stroke="currentColor">
      <path d={PATHS[name]} strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** The shape that stands for a kind of node on the map, small. */
export function KindShape({ kind }: { kind: NodeKind }) {
  return (
    <svg className="jm-kind" viewBox="0 0 28 20" aria-hidden="true" focusable="false">
      {kind === "service" && <circle cx="14" cy="10" r="8" />}
      {kind === "exit" && <rect x="2" y="4" width="24" height="12" rx="6" strokeDasharray="3.2 2.2" />}
      {(kind === "activity" || kind === "entry") && <rect x="2.5" y="3.5" width="23" height="13" rx="3" />}
      {kind === "entry" && <path d="M3 1.5v17M6.5 4v12" />}
    </svg>
  );
}
