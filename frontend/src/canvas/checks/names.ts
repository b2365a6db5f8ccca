import type { Drawing, EditEdge, EditLane, EditNode } from "../model/drawing";

/** The longest name that a message shows whole, as in Python's messages. */
const LONGEST = 60;

/** A name as messages show it: in quotes, on one line, cut when it is long. */
export function quoted(name: string): string {
  const letters = [...name.trim().replace(/\s+/g, " ")];
  return `'${letters.length <= LONGEST ? letters.join("") : `${letters.slice(0, LONGEST - 1).join("")}…`}'`;
}

/** What messages call the things of one drawing: by the names on the map, never by ids. */
export class Names {
  private readonly known: ReadonlyMap<string, string>;

  constructor(drawing: Drawing) {
    this.known = new Map(drawing.nodes.map((node) => [node.id, quoted(node.label)]));
  }

  /** "'Referral'"; something that is not on the map by its id. */
  node(id: string): string {
    return this.known.get(id) ?? quoted(id);
  }

  way(edge: EditEdge): string {
    return `the way from ${this.node(edge.from)} to ${this.node(edge.to)}`;
  }

  lane(lane: EditLane): string {
    return `the lane ${quoted(lane.label)}`;
  }
}

/** A place's name without what makes no difference to a reader: capitals and extra spaces. */
export function plain(node: EditNode): string {
  return node.label.trim().replace(/\s+/g, " ").toLowerCase();
}
