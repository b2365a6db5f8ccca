import type { Measure } from "../labelSize";

/** Widths of the printable ASCII characters in bold Helvetica and Arial, from the space on, in thousandths of the font size (Adobe's metrics). */
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,
  611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** A letter that the table has not: as wide as it is without its accent, and else as the widest scripts are. */
const WIDE = 1000;

/**
 * How wide a text is at a font size of 1, from a table: what a browser measures hangs on the fonts that it has, and the same map gives the same
 * picture everywhere. It is bold type; plain type is a little narrower.
 */
export const letterWidth: Measure = (text) => {
  let width = 0;
  for (const letter of text.normalize("NFD")) {
    if (/\p{M}/u.test(letter)) continue;
    width += BOLD[(letter.codePointAt(0) ?? 0) - 32] ?? WIDE;
  }
  return width / 1000;
};
