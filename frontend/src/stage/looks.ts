/** Colour and radius (CSS pixels at 100%) of a dot by times through, 1 to 5 and more; look.md. */
export const PASS_COLOURS = ["#ffffff", "#ffd0c4", "#ff9a85", "#ff5f4c", "#e0201b"] as const;
export const PASS_RADII = [3, 3.3, 3.7, 4.1, 4.8] as const;

/** The same five in the histogram, the first dimmed so that those who came back stand out; dark stage, then light. */
export const BAR_COLOURS = {
  dark: ["#4f6475", "#a98d8a", "#d98776", "#f2604f", "#e0201b"],
  light: ["#a9b7c4", "#d3a59a", "#e58672", "#e5503e", "#b5130f"],
} as const;
