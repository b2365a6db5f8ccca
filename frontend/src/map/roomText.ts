import type { Band } from "./bands";
import { type DrawnMap, type DrawnNode, frameOf } from "./drawnMap";
import { linesOf, type Measure } from "./labelSize";
import type { Box } from "./shapes";
import { cutNames, shortName } from "./shortName";
import { CIRCLE, sizeOf } from "./sizes";
import type { WayLabel } from "./wayLabels";

/**
 * A place's name as it is written for a room: its words, how wide they may run before the next line, and how far their middle stands beside the
 * place's own, in pixels of the screen. `inline`: the number stands behind the name, where there is no room for it on the corner.
 */
export interface RoomName { text: string; width: number; shift: number; inline: boolean }

/**
 * What words stand on a map that is read from across a room: none is smaller than `size` pixels on the screen, and none lies on another. Of what
 * has no room, a name is shortened and then dropped (null), and a lane's name, a note or a way's share is left out (false). Numbers always stay.
 */
export interface RoomText { size: number; names: (RoomName | null)[]; lanes: ReadonlySet<string>; notes: boolean[]; ways: ReadonlySet<string> }

/** Everything that is drawn of a map, besides its numbers. */
export interface Drawing { map: DrawnMap; bands: readonly Band[]; ways: readonly WayLabel[] }

/** Lines stand this many font sizes apart; map.css has the same number. */
const LINE = 1.16;
/** Width of a figure at a font size of 1, and the longest share of a way ("1 of 8"). */
const DIGIT = 0.57;
const SHARE = 6;
/** No name goes over more lines than this: beneath a circle a third hides what lies there. */
const MOST_LINES = { entry: 3, activity: 3, service: 2, exit: 3 };
/** Room round the words of a box and of a pill, in pixels of the screen; map.css has the same. */
const PAD = { entry: 18, activity: 10, service: 8, exit: 20 };
/** How far two words may lie over one another before it shows, in pixels of the screen. */
const TOUCH = 1.5;

/** Free room round the map's frame in its pane, in pixels of the screen. */
export interface Beyond { across: number; down: number }

/** Names are given room in this order: the ways in, then what goes on inside, then the ways out. */
const RANK = { entry: 0, service: 1, activity: 1, exit: 2 };

/**
 * The words for a map at a zoom. `sizes`: font sizes in pixels of the screen, largest first; the first at which every name stands whole is taken, else
 * the last. `digits`: how long a place's number may get.
 */
export function roomText(drawing: Drawing, zoom: number, sizes: readonly number[], digits: number, measure: Measure, beyond: Beyond = { across: 0, down: 0 }): RoomText {
  for (const size of sizes) {
    const text = placed(drawing, zoom, size, digits, measure, beyond);
    if (text.names.every((name, i) => name?.text === drawing.map.nodes[i].label)) return text;
  }
  return placed(drawing, zoom, sizes[sizes.length - 1], digits, measure, beyond);
}

function placed({ map, bands, ways }: Drawing, zoom: number, size: number, digits: number, measure: Measure, beyond: Beyond): RoomText {
  const frame = scaled(frameOf(map), zoom);
  const all = { left: frame.left - beyond.across, right: frame.right + beyond.across, top: frame.top - beyond.down, bottom: frame.bottom + beyond.down };
  const taken: Box[][] = map.nodes.map((node) => bare(node, zoom, size, digits));
  const fixed: Box[] = [];
  const free = (boxes: Box[], except = -1) => boxes.every((box) => within(box, all) && !fixed.some((other) => meet(box, other))
    && !taken.some((others, i) => i !== except && others.some((other) => meet(box, other))));

  const lanes = new Set<string>();
  const nameLanes = () => {
    for (const { lane, box } of bands) {
      const name = at((box.left + 14) * zoom, (box.top + 9) * zoom, measure(lane.label) * size * 1.05, size * 1.2);
      if (name.right > box.right * zoom || !free([name])) continue;
      lanes.add(lane.id);
      fixed.push(name);
    }
  };

  const names: (RoomName | null)[] = map.nodes.map(() => null);
  const order = map.nodes.map((_, i) => i).sort((a, b) => RANK[map.nodes[a].kind] - RANK[map.nodes[b].kind] || a - b);
  const written = map.nodes.map((node) => namesFor(node, map.nodes, zoom, size, digits, measure));
  // Whole names first, so that no shortened one takes the room of another's whole.
  const nameAll = (rank: number) => {
    for (const i of order) {
      const node = map.nodes[i];
      if (names[i]) continue;
      for (const name of written[i].filter((one) => one.rank === rank)) {
        const shift = SHIFTS.map((side) => side * aside(node, name, zoom)).find((by) => free(named(node, name, by, zoom, size, digits), i));
        if (shift === undefined) continue;
        const { text, width, inline } = name;
        names[i] = { text, width, inline, shift };
        taken[i] = named(node, name, shift, zoom, size, digits);
        break;
      }
    }
  };
  nameAll(0);
  nameAll(1);
  nameLanes();
  nameAll(2);

  const notes = map.notes.map((note) => {
    const most = 220 * zoom;
    if (Math.max(...note.text.split(/\s+/).map(measure)) * size > most) return false;
    const high = linesOf(note.text, size, most, measure) * size * 1.35;
    const box = at(note.x * zoom - most / 2, note.y * zoom - high / 2, most, high);
    if (!free([box])) return false;
    fixed.push(box);
    return true;
  });

  const shares = new Set<string>();
  for (const way of ways) {
    const wide = SHARE * DIGIT * size + 12 * zoom;
    const box = at(way.x * zoom - wide / 2, way.y * zoom - size * 0.65, wide, size * 1.3);
    if (!free([box])) continue;
    fixed.push(box);
    shares.add(`${way.from} ${way.to}`);
  }
  return { size, names, lanes, notes, ways: shares };
}

/** One way to write a name. `rank`: 0 whole, 1 as the field shortens it, 2 cut. */
interface Candidate { text: string; width: number; high: number; inline: boolean; rank: number }

/** A name that has no room about its place's middle may stand beside it: as far as its edge comes to the shape's own. */
const SHIFTS = [0, 1, -1];

/** How far a name wider than its shape can stand beside the middle; a way out grows to the right by itself, and to the left by twice as much. */
function aside(node: DrawnNode, { width }: Candidate, zoom: number): number {
  const over = Math.max(0, width + (node.kind === "service" ? 0 : PAD[node.kind]) - sizeOf(node.kind).width * zoom);
  return node.kind === "exit" ? over : over / 2;
}

/** A shortened name must not be what another place could be called too. */
function isOwn(text: string, node: DrawnNode, nodes: readonly DrawnNode[]): boolean {
  const said = text.replace(/…$/, "").toLowerCase();
  const cut = text.endsWith("…");
  return nodes.every((other) => {
    if (other === node) return true;
    const [whole, short] = [other.label.toLowerCase(), shortName(other.label).toLowerCase()];
    return cut ? !whole.startsWith(said) && !short.startsWith(said) : whole !== said && short !== said;
  });
}

/** The ways to write a node's name: whole, as the field shortens it, then cut at whole words; of each the one that takes least room first. */
function namesFor(node: DrawnNode, nodes: readonly DrawnNode[], zoom: number, size: number, digits: number, measure: Measure): Candidate[] {
  const short = shortName(node.label);
  const texts = [node.label, ...[...new Set([short, ...cutNames(short), ...cutNames(node.label)])].filter((text) => text !== node.label && isOwn(text, node, nodes))];
  const shape = sizeOf(node.kind);
  const within = shape.width * zoom - PAD[node.kind];
  return texts.flatMap((text) => {
    const longest = Math.max(...text.split(/\s+/).map(measure)) * size;
    const written: Candidate[] = [];
    const rank = text === node.label ? 0 : text === short ? 1 : 2;
    for (let lines = 1; lines <= MOST_LINES[node.kind]; lines++) {
      // In its own shape's width where that will do.
      const width = linesOf(text, size, within, measure) <= lines && longest <= within ? within : narrowest(text, lines, longest, size, measure);
      written.push({ text, width, high: lines * LINE * size, inline: false, rank });
    }
    // Where places stand close above one another, the number goes behind the name.
    if (node.kind !== "service") written.push({ text, width: Math.ceil((measure(text) + (figuresOf(node, digits) + 1) * DIGIT) * size + 2), high: LINE * size, inline: true, rank });
    const room = ({ width, high }: Candidate) => Math.max(width, within) * Math.max(high, node.kind === "service" ? 0 : shape.height * zoom - 4);
    return written.sort((a, b) => Number(a.inline) - Number(b.inline) || room(a) - room(b));
  });
}

/** The least width in which a text takes no more than so many lines. */
function narrowest(text: string, lines: number, longest: number, size: number, measure: Measure): number {
  let [low, high] = [longest, Math.max(longest, measure(text) * size)];
  if (linesOf(text, size, low, measure) <= lines) return Math.ceil(low + 1);
  for (let turn = 0; turn < 12; turn++) {
    const middle = (low + high) / 2;
    if (linesOf(text, size, middle, measure) <= lines) high = middle;
    else low = middle;
  }
  return Math.ceil(high + 1);
}

/** How many letters a node's number has at most. */
const figuresOf = (node: DrawnNode, digits: number): number => (node.data === false ? "no data".length : digits);

/** What a node takes up without a name: its number stands in its shape, and beside a circle, which is full of dots. */
function bare(node: DrawnNode, zoom: number, size: number, digits: number): Box[] {
  const shape = shapeOf(node, zoom);
  if (node.kind === "service") return [shape, badge(node, shape, zoom, size, digits)];
  const wide = Math.max(shape.right - shape.left, figuresOf(node, digits) * DIGIT * size + 10);
  const tall = Math.max(shape.bottom - shape.top, LINE * size + 4);
  return [at(node.kind === "exit" ? shape.left : node.x * zoom - wide / 2, node.y * zoom - tall / 2, wide, tall)];
}

/** What a node takes up with its number and a name: a box and a pill grow round it, a circle has it beneath. */
function named(node: DrawnNode, { width, high, inline }: Candidate, shift: number, zoom: number, size: number, digits: number): Box[] {
  const shape = shapeOf(node, zoom);
  if (node.kind === "service") {
    const words = at(node.x * zoom + shift - width / 2 - 4 * zoom, (node.y + CIRCLE / 2 + 3) * zoom, width + 8 * zoom, high);
    return [shape, words, badge(node, shape, zoom, size, digits)];
  }
  const wide = Math.max(shape.right - shape.left, width + PAD[node.kind]);
  const tall = Math.max(shape.bottom - shape.top, high + 4);
  const words = at(node.kind === "exit" ? shape.left + Math.min(0, shift) : node.x * zoom + shift - wide / 2, node.y * zoom - tall / 2, wide, tall);
  return inline ? [words] : [words, badge(node, words, zoom, size, digits)];
}

/** Where a node's number hangs: on its upper right corner; "no data" in the middle of a circle. */
function badge(node: DrawnNode, words: Box, zoom: number, size: number, digits: number): Box {
  const wide = figuresOf(node, digits) * DIGIT * size + 16 * zoom;
  const high = size * 1.1 + 3;
  // An empty circle says so in its middle.
  if (node.kind === "service" && node.data === false) return at(node.x * zoom - wide / 2, node.y * zoom - high / 2, wide, high);
  if (node.kind === "service") return at((node.x + 30) * zoom, (node.y - 33) * zoom - high, wide, high);
  return at(words.right + 14 * zoom - wide, words.top + 4 * zoom - high, wide, high);
}

function shapeOf(node: DrawnNode, zoom: number): Box {
  const { width, height } = sizeOf(node.kind);
  return at((node.x - width / 2) * zoom, (node.y - height / 2) * zoom, width * zoom, height * zoom);
}

const at = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const scaled = (box: Box, by: number): Box => ({ left: box.left * by, top: box.top * by, right: box.right * by, bottom: box.bottom * by });
const within = (box: Box, all: Box): boolean => box.left >= all.left && box.right <= all.right && box.top >= all.top && box.bottom <= all.bottom;
const meet = (a: Box, b: Box): boolean => a.left < b.right - TOUCH && b.left < a.right - TOUCH && a.top < b.bottom - TOUCH && b.top < a.bottom - TOUCH;
