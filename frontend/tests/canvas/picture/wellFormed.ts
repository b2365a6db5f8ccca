/** One element of a parsed picture; text stands in `text`, put together. */
export interface Parsed { name: string; attributes: Record<string, string>; children: Parsed[]; text: string }

const NAME = "[A-Za-z][\\w-]*";
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);

/** What XML 1.0 may hold, written as it is or as a number. */
function mayStand(code: number): boolean {
  const ranges = [[9, 10], [13, 13], [0x20, 0xd7ff], [0xe000, 0xfffd], [0x10000, 0x10ffff]];
  return ranges.some(([low, high]) => code >= low && code <= high);
}

function plain(text: string): string {
  const bad = [...text].find((letter) => !mayStand(letter.codePointAt(0) ?? 0));
  if (bad !== undefined) throw new Error(`U+${bad.codePointAt(0)?.toString(16)} may not stand in XML`);
  return text.replace(/&(#\d+;)?/g, (found, number?: string) => {
    const code = Number(number?.slice(1, -1));
    if (!number || !mayStand(code)) throw new Error(`${found} is no character`);
    return String.fromCodePoint(code);
  });
}

/** Reads the XML that our pictures are made of, as strictly as any parser does, and throws where it is not well formed. */
export function parsed(xml: string): Parsed {
  const root: Parsed = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(head)) throw new Error("it does not begin as XML");
  for (let rest = xml.slice(head.length); rest !== ""; ) {
    const inner = open[open.length - 1];
    if (!rest.startsWith("<")) {
      const end = rest.includes("<") ? rest.indexOf("<") : rest.length;
      if (rest.slice(0, end).includes("]]>")) throw new Error("]]> may not stand in text");
      inner.text += plain(rest.slice(0, end));
      rest = rest.slice(end);
      continue;
    }
    const tag = TAG.exec(rest);
    if (!tag) throw new Error(`no tag: ${rest.slice(0, 60)}`);
    rest = rest.slice(tag[0].length);
    const [, closing, name, written, empty] = tag;
    if (closing) {
      if (open.pop()?.name !== name || open.length === 0) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key, value] of written.matchAll(new RegExp(`(${NAME})="([^"]*)"`, "g"))) {
      if (key in attributes) throw new Error(`${key} twice`);
      attributes[key] = plain(value);
    }
    const made: Parsed = { name, attributes, children: [], text: "" };
    inner.children.push(made);
    if (!empty) open.push(made);
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== "") throw new Error("there is not one root");
  return root.children[0];
}

/** An element and all within it. */
export function all(element: Parsed): Parsed[] {
  return [element, ...element.children.flatMap(all)];
}
