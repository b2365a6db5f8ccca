/** The five colours of the dots in the histogram, the first dimmed so that those who came back stand out; dark stage, then light. */
export const BAR_COLOURS = {
  dark: ["#4f6475", "#a98d8a", "#d98776", "#f2604f", "#e0201b"],
  light: ["#a9b7c4", "#d3a59a", "#e58672", "#e5503e", "#b5130f"],
} as const;
