/** Colours of light pages, as in `map/tones.css`: a picture has no style sheet to take them from. */
export const TONES = {
  stage: "#ffffff", node: "#ffffff", well: "#eef3f7", edge: "#76848f", nodeLine: "#62717e", text: "#0b0c0c", quiet: "#46525b",
} as const;

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
