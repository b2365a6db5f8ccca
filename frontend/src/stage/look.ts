import { BY_PASS, type DotsBy } from "./dress";

/** The figures that can stand on the map, and what each is called where it is switched off. */
export const FIGURES = {
  heading: "Here, or on the way",
  waiting: "Waiting",
  arrived: "Arrivals in the last 30 days",
  shares: "Which way children went on, last 90 days",
  median: "Median against target, last 90 days",
} as const;
export type FigureKind = keyof typeof FIGURES;

/** Behind every moving dot: nothing, the way of its last days, or all of the way so far. */
export const TRAILS = { off: "Off", short: "Short", whole: "Whole" } as const;
export type Trails = keyof typeof TRAILS;

/** How the picture looks: what colours the dots, their trails, and which figures are off. Nothing of it changes a count. */
export interface Look { dots: DotsBy; trails: Trails; off: FigureKind[];
  /** Whether arrivals and medians stand at every place of a map that is too small for them within its shapes; left out for no. */
  full?: true }

export const USUAL_LOOK: Look = { dots: BY_PASS, trails: "off", off: [] };

const has = <T extends object>(names: T, name: string): name is Extract<keyof T, string> => Object.hasOwn(names, name);

/** A look as it stands in an address, "" for the usual one: "dots=attr:team;trails=short;off=shares,median". */
export function lookText({ dots, trails, off, full }: Look): string {
  const parts: string[] = [];
  if (dots.by === "target") parts.push("dots=target");
  if (dots.by === "attribute") parts.push(`dots=attr:${encodeURIComponent(dots.name)}`);
  if (trails !== "off") parts.push(`trails=${trails}`);
  if (off.length > 0) parts.push(`off=${off.join(",")}`);
  if (full) parts.push("full=yes");
  return parts.join(";");
}

/** Reads a look from an address; what it does not know it passes over. */
export function readLook(text: unknown): Look {
  const look: Look = { ...USUAL_LOOK, off: [] };
  for (const part of typeof text === "string" ? text.split(";") : []) {
    const [name, value = ""] = part.split("=", 2);
    if (name === "dots" && value === "target") look.dots = { by: "target" };
    if (name === "dots" && value.startsWith("attr:")) look.dots = { by: "attribute", name: plain(value.slice(5)) };
    if (name === "trails" && has(TRAILS, value)) look.trails = value;
    if (name === "full" && value === "yes") look.full = true;
    if (name === "off") look.off = value.split(",").filter((one): one is FigureKind => has(FIGURES, one));
  }
  return look;
}

/** An address that was cut short may end within an encoded letter. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
