/** A text on one line: what shows nothing on screen (line ends, tabs, control characters, halves of characters) is one space, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
}

/** A text of any number of lines, without the characters that no file can hold. */
export function manyLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, "");
}
