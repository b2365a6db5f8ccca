/**
 * The map's geometry, pure and without a screen: node shapes, edges, loops, the frame and its gates. What React draws and what dots
 * go along come from here, so that they cannot differ.
 */
export * from "./sizes";
export * from "./shapes";
export * from "./gate";
export * from "./curve";
export * from "./path";
