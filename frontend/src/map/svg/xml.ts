/** The attributes of an element. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Text as it stands between tags or in an attribute: whatever it says, it is never read as anything but text. */
export function escaped(text: string): string {
  // XML has no way at all to hold control characters, halves of characters and the two non-characters.
  const sayable = text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => (/[\t\n]/.test(sign) ? sign : "\uFFFD"));
  return sayable.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One element; `inner` is markup already. */
export function element(name: string, attributes: Attributes, inner = ""): string {
  const said = (value: string | number) => (typeof value === "number" ? number(value) : escaped(value));
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${said(value)}"`).join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A number to two decimals; -0 is 0. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
