/** The colours of a drawn map, as in `map/tones.css`: a picture has no style sheet to take them from. Shares are of a lane's own colour. */
export interface Tones {
  stage: string; panel: string; node: string; well: string; line: string; edge: string; nodeLine: string; text: string; quiet: string; ink: string; laneTint: number; laneLine: number;
}

/** Colours of light pages and of the light stage. */
export const TONES: Tones = {
  stage: "#ffffff", panel: "#f3f5f7", node: "#ffffff", well: "#eef3f7", line: "#cbd4db", edge: "#76848f", nodeLine: "#62717e", text: "#0b0c0c", quiet: "#46525b",
  ink: "#0b0c0c", laneTint: 0.09, laneLine: 0.34,
};

/** Colours of the dark stage. */
export const DARK_TONES: Tones = {
  stage: "#10151b", panel: "#1a242e", node: "#22303d", well: "#172330", line: "#33414e", edge: "#5a6c7d", nodeLine: "#7f93a6", text: "#e8edf2", quiet: "#9fb0c0",
  ink: "#ffffff", laneTint: 0.09, laneLine: 0.26,
};

/** The colour of what has none of its own and no lane that has one. */
export const NO_COLOUR = "#9fb0c0";

/** One colour with a share (0 to 1) of it, the rest another; both "#rrggbb". */
export function mixed(colour: string, share: number, other: string): string {
  const part = (at: number) => Math.round(channel(colour, at) * share + channel(other, at) * (1 - share));
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, "0")).join("")}`;
}

/** A colour that a picture may hold: "#rrggbb" and nothing else. */
export function colourOr(colour: string | undefined, other: string): string {
  return colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : other;
}

function channel(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}
