/** Small line drawings for buttons whose names are in words beside or behind them. */
const PATHS = {
  play: "M5 3.5v13l11-6.5z",
  pause: "M5 4h4v12H5zM11 4h4v12h-4z",
  restart: "M4 4v12M16 4.5v11L7 10z",
  back: "M12.5 4.5L6 10l6.5 5.5",
  forward: "M7.5 4.5L14 10l-6.5 5.5",
  up: "M4.5 12.5L10 7l5.5 5.5",
  down: "M4.5 7.5L10 13l5.5-5.5",
  bookmark: "M5.5 3h9v14L10 13.5 5.5 17z",
  full: "M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5",
  fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 7h6v6H7z",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  close: "M5 5l10 10M15 5L5 15",
  link: "M8.5 11.5l3-3M7 9L4.8 11.2a2.8 2.8 0 0 0 4 4L11 13M13 11l2.2-2.2a2.8 2.8 0 0 0-4-4L9 7",
  pen: "M4 16l1-4 8-8 3 3-8 8zM11.5 5.5l3 3",
  picture: "M3 6h3l1.5-2h5L14 6h3v10H3zM10 8.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",
  light: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M16 4l-1.4 1.4M5.4 14.6L4 16",
} as const;

const FILLED = new Set<string>(["play", "pause"]);

export function Icon({ name }: { name: keyof typeof PATHS }) {
  const filled = FILLED.has(name);
  return (
    <svg className="jm-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false" fill={filled ? "currentColor" : "none"} stroke={filled ? "none" : "currentColor"}>
      <path d={PATHS[name]} strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
