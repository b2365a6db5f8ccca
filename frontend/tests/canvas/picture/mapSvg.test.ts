import { describe, expect, it } from "vitest";
import { type Drawing, EMPTY } from "../../../src/canvas/model/drawing";
import { mapSvg } from "../../../src/canvas/picture/mapSvg";
import { crowded, drawing, place, way } from "../checks/drawings";
import { all, type Parsed, parsed } from "./wellFormed";

const LANES = [{ id: "door", label: "Front door", colour: "#1d70b8" }];
const MAP = drawing({
  name: "Front door", lanes: LANES,
  nodes: [
    place("contact", "entry", 0, 0, { label: "Contact", lane: "door" }),
    place("assess", "activity", 400, 0, { label: "Assessment", lane: "door", colour: "#f47738" }),
    place("plan", "service", 800, 0, { label: "Plan" }), place("nfa", "exit", 800, 300, { label: "No further action" }),
  ],
  edges: [way("contact", "assess"), way("assess", "nfa", 0.2), way("assess", "assess")],
  notes: [{ key: "note-1", text: "From 2026 on\nby one team", x: 200, y: 200 }],
});

const elements = (d: Drawing) => all(parsed(mapSvg(d)));
const isBox = ({ name, attributes }: Parsed) => name === "rect" && attributes.width === "174.4";
const texts = (d: Drawing) => elements(d).filter(({ name }) => name === "text").map(({ text }) => text);

describe("the picture of a map", () => {
  const svg = mapSvg(MAP);

  it("is an SVG of the map's size, with its name and what it shows in words", () => {
    const root = parsed(svg);
    expect(root.name).toBe("svg");
    expect(root.attributes.xmlns).toBe("http://www.w3.org/2000/svg");
    expect(root.children.slice(0, 2).map(({ name, text }) => [name, text])).toEqual([
      ["title", "Front door"], ["desc", "4 places and 3 ways: Contact, Assessment, Plan, No further action"],
    ]);
    // The frame is 64 wider than all places, -152 to 948 and -128 to 390; the picture begins 16 within it and has 24 more on each side. The title
    // takes 1.16 * 26 + 14 above that, the legend 14 + 30 beneath, and 12 are left under it.
    expect(root.attributes.viewBox).toBe("-160 -180.16 1116 610.16");
    expect([root.attributes.width, root.attributes.height]).toEqual(["1116", "610.16"]);
  });

  it("has every text once, in reading order of its layers, and the four shapes in words", () => {
    expect(texts(MAP)).toEqual([
      "Front door", "Front door", "From 2026 on", "by one team", "Contact", "Assessment", "Plan", "No further", "action",
      "way in", "activity", "service that lasts", "way out",
    ]);
  });

  it("draws each way from border to border with its head, and a loop on its place's top edge", () => {
    const paths = elements(MAP).filter(({ name }) => name === "path").map(({ attributes }) => attributes.d);
    expect(paths[0]).toBe("M88,0 Q200,0 312,0");
    expect(paths[1]).toBe("M312.0 0.0L302.0 -4.5L302.0 4.5Z");
    expect(paths[4]).toBe("M400.0 -32.0a26 26 0 1 1 0 -52a26 26 0 1 1 0 52");
  });

  it("draws each kind in its shape: a box with a gate, a box, a circle, a dashed pill", () => {
    const shapes = elements(MAP);
    const boxes = shapes.filter(isBox).map(({ attributes: { x, y, height, rx } }) => [x, y, height, rx]);
    expect(boxes).toEqual([["-87.2", "-31.2", "62.4", "9.2"], ["312.8", "-31.2", "62.4", "9.2"]]);
    const posts = shapes.filter(({ name, attributes }) => name === "rect" && attributes.x === "-89.6");
    expect(posts.map(({ attributes }) => [attributes.width, attributes.height])).toEqual([["5", "78"]]);
    expect(shapes.filter(({ name }) => name === "circle")[0].attributes).toMatchObject({ cx: "800", cy: "0", r: "63" });
    const pills = shapes.filter(({ attributes }) => attributes["stroke-dasharray"] === "5 4");
    expect(pills.map(({ attributes: { x, y, width } }) => [x, y, width])).toEqual([["716.8", "274.8", "166.4"]]);
  });

  it("a place's own colour wins over its lane's", () => {
    const [contact, assess] = elements(MAP).filter(isBox).map(({ attributes }) => attributes.stroke);
    // 34% of the lane's #1d70b8, and of the place's own #f47738, with 66% of #62717e.
    expect(contact).toBe("#4b7192");
    expect(assess).toBe("#947366");
  });

  it("has no script, no style sheet, no picture and no address but that of SVG itself", () => {
    const names = new Set(elements(MAP).map(({ name }) => name));
    expect([...names].sort()).toEqual(["circle", "desc", "path", "rect", "svg", "text", "title"]);
    expect(svg.match(/(https?:|href|url\(|data:)/g)).toEqual(["http:"]);
  });

  it("of the same map is the same, and says no day", () => {
    expect(mapSvg(structuredClone(MAP))).toBe(svg);
    expect(svg).not.toContain(String(new Date().getFullYear() + 1));
  });

  it("of an empty map is its name and the legend", () => {
    expect(texts({ ...EMPTY, name: "New" })).toEqual(["New", "way in", "activity", "service that lasts", "way out"]);
    expect(texts(EMPTY)).toEqual(["way in", "activity", "service that lasts", "way out"]);
  });

  it("has room for ways that bend out of the frame, for far notes and for long names", () => {
    const box = (d: Drawing) => parsed(mapSvg(d)).attributes.viewBox.split(" ").map(Number);
    const nodes = [place("a", "entry"), place("b", "exit", 1000)];
    // The curve of bend 1 over 1,000 rises 500 in its middle, and 24 are left above it.
    expect(box(drawing({ nodes, edges: [way("a", "b", 1)] }))[1]).toBe(-524);
    expect(box(drawing({ nodes, notes: [{ key: "n", text: "far", x: 500, y: -900 }] }))[1]).toBeLessThan(-924);
    const long = place("c", "activity", 500, 0, { label: "word ".repeat(120) });
    expect(Number(elements(drawing({ nodes: [long] })).find(isBox)?.attributes.height)).toBeGreaterThan(400);
  });

  it("shows lanes that have no place yet, and cuts a lane's name where its band ends", () => {
    const lanes = [...LANES, { id: "empty", label: "W".repeat(200), colour: "" }];
    const names = texts({ ...MAP, lanes }).slice(1, 3);
    expect(names[0]).toBe("Front door");
    expect(names[1]).toMatch(/^W{20,80}…$/);
  });
});

describe("whatever people write is text", () => {
  const NASTY = [
    "<script>alert(1)</script>", "]]>", `"'><svg onload=alert(1)>`, "&amp; & &#x1F600; &lt;", "\u0000\u0008\u001b\u007f\u0085\u200b", "\ud83d",
    "\udc00 alone", "\ufffe\uffff", "😀 été 漢字 العربية", "</text></svg>", "<!-- --><![CDATA[", "<?xml ?>",
    "{value}", "a\nb\tc", " ", "%3Cscript%3E", "javascript:alert(1)",
  ];

  it.each(NASTY)("%j", (nasty) => {
    const d = drawing({
      name: nasty, lanes: [{ id: nasty, label: nasty, colour: nasty }], edges: [way("a", "b"), way("b", "a"), way("a", nasty)],
      nodes: [
        place("a", "entry", 0, 0, { label: nasty, lane: nasty, colour: nasty, description: nasty }), place("b", "service", 500, 0, { label: nasty }),
      ],
      notes: [{ key: "n", text: nasty, x: 200, y: 300 }],
    });
    const found = elements(d);
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(["svg", "title", "desc", "rect", "text", "path", "circle"]));
    expect(found.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => /^(on.*|style|href)$/.test(key))).toEqual([]);
    const colours = found.flatMap(({ attributes }) => [attributes.fill, attributes.stroke]).filter((colour) => colour !== undefined);
    expect(colours.filter((colour) => !/^(#[0-9a-f]{6}|none)$/.test(colour))).toEqual([]);
  });

  it("says exactly what was written", () => {
    const label = `<b> & "it's" ]]>`;
    expect(texts(drawing({ nodes: [place("a", "entry", 0, 0, { label })] })).join(" ")).toContain(label);
  });
});

it("a crowded map is well formed, and made in less than 400 ms", () => {
  const map = crowded(150, 400);
  // The fastest of some: the others also measure what else the machine is doing.
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    mapSvg(map);
    return performance.now() - begun;
  });
  console.info(`picture of 150 places and 400 ways: fastest ${Math.min(...times).toFixed(0)} ms, ${mapSvg(map).length} characters`);
  expect(elements(map).filter(({ name, attributes }) => name === "path" && attributes.fill === "none").length).toBe(400);
  expect(Math.min(...times)).toBeLessThan(400);
});
