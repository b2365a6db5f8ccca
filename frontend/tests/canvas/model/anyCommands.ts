import fc from "fast-check";
import { COLOURS, STANDARDS } from "../../../src/canvas/choices";
import { align, type Side, spread } from "../../../src/canvas/model/align";
import { placeBackground } from "../../../src/canvas/model/background";
import { bandsOf } from "../../../src/canvas/model/bandsOf";
import { copied, pasted } from "../../../src/canvas/model/clipboard";
import { type Drawing, edgeKey } from "../../../src/canvas/model/drawing";
import { connect, setBend, setEnds, turn } from "../../../src/canvas/model/edges";
import { addLane, moveLane, removeLane, setLane } from "../../../src/canvas/model/lanes";
import { addNode, drop, moveBy, placeAt, setNode } from "../../../src/canvas/model/nodes";
import { addNote, setNote } from "../../../src/canvas/model/notes";
import { remove } from "../../../src/canvas/model/remove";
import { only, type Selection } from "../../../src/canvas/model/selection";
import { tidied } from "../../../src/canvas/model/tidy";

/** Numbers and words that one command picks its arguments with: the nth node, of what there is then. */
export interface Dice { pick: number[]; x: number; y: number; text: string }

const nth = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(1, items.length)];
const nodeId = (d: Drawing, n: number) => (n % 11 === 10 ? "gone" : nth(d.nodes, n)?.id ?? "gone");
const laneId = (d: Drawing, n: number) => (n % 5 === 4 ? "" : nth(d.lanes, n)?.id ?? "gone");
const key = (d: Drawing, n: number) => edgeKey(nth(d.edges, n) ?? { from: "gone", to: "gone" });
const ids = (d: Drawing, { pick }: Dice) => d.nodes.filter((_, i) => (pick[0] >> i % 20) & 1).map((one) => one.id);

/** A few nodes, seldom an edge, a note or a lane. */
const some = (d: Drawing, dice: Dice): Selection => only({
  nodes: d.nodes.filter((_, i) => (dice.pick[0] >> i % 20) & (dice.pick[1] >> i % 20) & 1).map((one) => one.id),
  edges: dice.pick[2] % 3 ? [] : [key(d, dice.pick[3])],
  notes: d.notes.filter((_, i) => (dice.pick[1] >> i % 20) & 1).map((note) => note.key),
});

const KINDS = ["entry", "activity", "service", "exit"] as const;
const SIDES: Side[] = ["left", "centre", "right", "top", "middle", "bottom"];
const STAGES = ["", "nonsense", ...STANDARDS.map((one) => one.id)];

/** Every command of the editor, by what picks its arguments. */
export const COMMANDS: Record<string, (d: Drawing, dice: Dice) => Drawing> = {
  addNode: (d, { pick, x, y, text }) => {
    return addNode(d, { label: text, kind: KINDS[pick[0] % 4], x, y, lane: pick[1] % 2 ? laneId(d, pick[2]) : undefined }).drawing;
  },
  setNode: (d, dice) => {
    const { pick, x, y, text } = dice;
    const unit = pick[3] % 2 ? "working" as const : "calendar" as const;
    const target = pick[3] % 3 === 0 ? null : { days: y, unit, from: nodeId(d, pick[4]) };
    const colour = nth([...COLOURS.map((one) => one.value), "", text], pick[2]);
    const parts = [
      { label: text }, { kind: KINDS[pick[1] % 4] }, { lane: laneId(d, pick[2]) }, { x, y }, { standard: nth(STAGES, pick[2]) }, { target },
      { description: text }, { colour },
    ];
    return setNode(d, ids(d, dice), { ...nth(parts, pick[5]), ...nth(parts, pick[6]) });
  },
  moveBy: (d, dice) => moveBy(d, some(d, dice), dice.x, dice.y),
  placeAt: (d, { pick, x, y }) => placeAt(d, nodeId(d, pick[0]), x, y),
  drop: (d, dice) => {
    const moved = new Map(ids(d, dice).map((id, i) => [id, { x: dice.x + i * 90, y: dice.y }]));
    return drop(d, moved, new Map(d.notes.slice(0, 1).map((note) => [note.key, dice])), bandsOf(d));
  },
  connect: (d, { pick }) => connect(d, nodeId(d, pick[0]), nodeId(d, pick[1])).drawing,
  setBend: (d, { pick, x }) => setBend(d, key(d, pick[0]), x / 100),
  setEnds: (d, { pick }) => setEnds(d, key(d, pick[0]), nodeId(d, pick[1]), nodeId(d, pick[2])).drawing,
  turn: (d, { pick }) => turn(d, key(d, pick[0])).drawing,
  addLane: (d, { text }) => addLane(d, text).drawing,
  setLane: (d, { pick, text }) => {
    return setLane(d, laneId(d, pick[0]), pick[1] % 2 ? { label: text } : { colour: pick[2] % 4 ? nth(COLOURS, pick[2])?.value : text });
  },
  removeLane: (d, { pick }) => (pick[1] % 3 ? d : removeLane(d, laneId(d, pick[0]))),
  moveLane: (d, { pick }) => moveLane(d, laneId(d, pick[0]), pick[1] % 2 ? 1 : -1),
  addNote: (d, { x, y, text }) => addNote(d, { text, x, y }).drawing,
  setNote: (d, { pick, x, y, text }) => setNote(d, nth(d.notes, pick[0])?.key ?? "gone", pick[1] % 2 ? { text } : { x, y }),
  remove: (d, dice) => {
    const nodes = [nodeId(d, dice.pick[3]), ...(dice.pick[4] % 3 ? [] : [nodeId(d, dice.pick[5])])];
    const redirects = Object.fromEntries(nodes.map((id, i) => [id, dice.pick[6 + i] % 4 ? nodeId(d, dice.pick[6 + i]) : ""]));
    const lane = dice.pick[2] % 7 ? null : laneId(d, dice.pick[1]);
    return remove(d, { ...some(d, dice), nodes, lane }, redirects);
  },
  paste: (d, dice) => {
    const clip = copied(d, some(d, dice));
    return clip && d.nodes.length < 40 ? pasted(d, clip, dice.pick[2] % 2 ? { x: dice.x, y: dice.y } : undefined).drawing : d;
  },
  align: (d, dice) => align(d, ids(d, dice), SIDES[dice.pick[1] % 6]),
  spread: (d, dice) => spread(d, ids(d, dice), dice.pick[1] % 2 ? "across" : "down"),
  // Half a second each on a large map: now and then is enough.
  tidied: (d, { pick }) => (pick[0] % 12 ? d : tidied(d)),
  placeBackground: (d, { pick, x, y }) => {
    return placeBackground(d, pick[0] % 3 ? { x, y, width: x, opacity: y / 100, shown: pick[1] % 2 === 0 } : null);
  },
};

const number = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -1500, max: 1500 }) }, { weight: 1, arbitrary: fc.double() });
const usual = fc.constantFrom("Family Help", "Plan", "Contact", "", " ", "<script>alert(1)</script>", "???");
const text = fc.oneof(usual, fc.string({ unit: "binary", maxLength: 12 }));

const dice = fc.record({ pick: fc.array(fc.nat(1 << 20), { minLength: 8, maxLength: 8 }), x: number, y: number, text });

/** Lists of commands with their arguments. */
export const steps = (least: number, most: number) => {
  return fc.array(fc.tuple(fc.constantFrom(...Object.keys(COMMANDS)), dice), { minLength: least, maxLength: most, size: "max" });
};
