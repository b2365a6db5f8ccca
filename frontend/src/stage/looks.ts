/** The five colours of the dots in the histogram, the first dimmed so that those who came back stand out; dark stage, then light. */
export const BAR_COLOURS = {
  dark: ["#4f6475", "#a98d8a", "#d98776", "#f2604f", "#e0201b"],
  light: ["#a9b7c4", "#d3a59a", "#e58672", "#e5503e", "#b5130f"],
} as const;

/**
 * Colours for the values of an attribute, the commonest first, with one grey for "other" and one for "not recorded". Chosen by search: each at
 * least 3 to 1 against the stage, the wells and the nodes, and as far apart as could be found for people with and without red-green colour blindness.
 * The seventh is taken only where nothing is "not recorded".
 */
export const ATTRIBUTE_HUES = {
  dark: ["#ffff4d", "#7083cc", "#e68a00", "#baff8c", "#944dff", "#b26836", "#b26272"],
  light: ["#0000ff", "#b26b00", "#4c002e", "#4d70ff", "#803826", "#000099", "#625499"],
} as const;
export const OTHER_TINT = { dark: "#b9c4ce", light: "#7f8f8a" } as const;
export const UNKNOWN_TINT = { dark: "#76828e", light: "#506070" } as const;
export const ATTRIBUTE_RADIUS = 3.4;

/** Inside target, within its last quarter, beyond it, and without one: further gone is also larger. */
export const TARGET_TINTS = {
  dark: ["#56b4e9", "#f0e442", "#ff5f4c", "#76828e"],
  light: ["#1d70b8", "#b26b00", "#7d0f0b", "#7b8893"],
} as const;
export const TARGET_RADII = [3.1, 3.7, 4.6, 2.6] as const;
