/** Bits of a dot's look. */
export const HOLLOW = 1;
export const RINGED = 2;
export const FADING = 4;
/** A dot on an off-map way, not drawn while such ways are hidden. */
export const UNSEEN = 8;
/** A dot on an off-map way, hidden or not. */
export const OFF_MAP = 16;
