import type { Measure } from "../labelSize";

/** The lines of a text at a font size in a given width; a word that is wider by itself is broken. */
export function wrapped(text: string, size: number, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean).flatMap((whole) => pieces(whole, size, width, measure))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) * size > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line || lines.length === 0 ? [...lines, line] : lines;
}

/** The same number of lines as `wrapped` gives, as even in length as they can be, as a browser balances a name. */
export function balanced(text: string, size: number, width: number, measure: Measure): string[] {
  const lines = wrapped(text, size, width, measure);
  if (lines.length === 1) return lines;
  const longest = Math.max(...text.split(/\s+/).map((word) => measure(word) * size));
  if (longest > width) return lines;
  // No word is broken only to make lines more even.
  let [narrow, wide] = [Math.max(width / lines.length, longest), width];
  for (let k = 0; k < 12; k++) {
    const middle = (narrow + wide) / 2;
    const tried = wrapped(text, size, middle, measure);
    if (tried.length <= lines.length && tried.every((line) => measure(line) * size <= middle)) wide = middle;
    else narrow = middle;
  }
  return wrapped(text, size, wide, measure);
}

/** A text cut to one line of a given width, with a sign that there is more. */
export function cut(text: string, size: number, width: number, measure: Measure): string {
  if (measure(text) * size <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && measure(`${letters.join("")}…`) * size > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A word in pieces that each fit a width, of one letter at least. */
function pieces(word: string, size: number, width: number, measure: Measure): string[] {
  if (measure(word) * size <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece && measure(piece + letter) * size > width) {
      found.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...found, piece];
}
