import { bendsOf, type Point } from "../../map/geometry";
import { colourOf, flowEdge, flowNode, kindsOf, laneColours } from "../../map/elements";
import type { MapEdge } from "../../map/edges";
import type { MapNode } from "../../map/nodes";
import { type Drawing, edgeKey, type EditEdge, type EditNode } from "../model/drawing";
import type { Selection } from "../model/selection";

interface NodeMade { node: EditNode; index: number; colour: string; selected: boolean; at: Point | undefined; item: MapNode }

/**
 * Nodes as React Flow takes them. One that is as it was keeps its object, so that a drag draws only what moves.
 */
export class NodeItems {
  private made = new Map<string, NodeMade>();

  of(drawing: Drawing, selection: readonly string[], moved: ReadonlyMap<string, Point>): MapNode[] {
    const colours = laneColours(drawing.lanes as Drawing["lanes"][number][]);
    const chosen = new Set(selection);
    const before = this.made;
    this.made = new Map();
    return drawing.nodes.map((node, index) => {
      const colour = colourOf(node, colours);
      const selected = chosen.has(node.id);
      const at = moved.get(node.id);
      const was = before.get(node.id);
      const same = was && was.node === node && was.index === index && was.colour === colour && was.selected === selected && was.at === at;
      const made = same ? was : { node, index, colour, selected, at, item: itemOf(node, index, colour, selected, at, was) };
      this.made.set(node.id, made);
      return made.item;
    });
  }
}

function itemOf(node: EditNode, index: number, colour: string, selected: boolean, at: Point | undefined, was: NodeMade | undefined): MapNode {
  const item = flowNode(node, index, colour, at);
  // What is drawn inside a node depends on its data only: the same data, and it is not drawn again while it moves.
  const data = was && was.node === node && was.index === index && was.colour === colour ? was.item.data : item.data;
  return { ...item, data, selected, className: `nopan${at ? " dragging" : ""}`, domAttributes: { "aria-roledescription": undefined } };
}

/** What the editor adds to a way: whether it alone is selected, one of its ends is being led elsewhere, or both its nodes are moved together. */
export type WayData = NonNullable<MapEdge["data"]> & { alone: boolean; led: boolean; shifts: boolean };

interface EdgeMade { told: string; item: MapEdge }

/** What of what is under way changes how ways look. */
interface WaysUnderWay { bending: { key: string; bend: number } | null; led: string | null; moving: ReadonlySet<string> }

/** Edges as React Flow takes them, kept in the same way. Which have an opposite is looked for only when the edges have changed. */
export class EdgeItems {
  private made = new Map<string, EdgeMade>();
  private edges: readonly EditEdge[] = [];
  private bends: number[] = [];

  of(drawing: Drawing, selection: Selection, { bending, led, moving }: WaysUnderWay): MapEdge[] {
    if (drawing.edges !== this.edges) {
      this.edges = drawing.edges;
      this.bends = bendsOf(drawing.edges);
    }
    const chosen = new Set(selection.edges);
    const single = selection.edges.length === 1 && selection.nodes.length + selection.notes.length === 0;
    const labels = new Map(drawing.nodes.map((node) => [node.id, node.label]));
    const kinds = kindsOf(drawing.nodes as EditNode[]);
    const before = this.made;
    this.made = new Map();
    return drawing.edges.map((edge, i) => {
      const key = edgeKey(edge);
      const bend = bending?.key === key ? bending.bend : this.bends[i];
      const selected = chosen.has(key);
      const more = { alone: selected && single, led: led === key, shifts: moving.has(edge.from) && moving.has(edge.to) };
      const name = `Way from ${labels.get(edge.from)} to ${labels.get(edge.to)}`;
      const told = JSON.stringify([bend, selected, more, name, kinds.get(edge.from), kinds.get(edge.to)]);
      const was = before.get(key);
      const plain = flowEdge(edge, bend, kinds);
      const made = was?.told === told ? was : { told, item: { ...plain, data: { ...plain.data, ...more } as WayData, selected, ariaLabel: name } };
      this.made.set(key, made);
      return made.item;
    });
  }
}
