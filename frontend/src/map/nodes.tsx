import type { Node, NodeProps } from "@xyflow/react";
import { type HTMLAttributes, memo, type ReactNode, type Ref, useContext, useMemo, useSyncExternalStore } from "react";
import { FiguresContext, type NodeFigures } from "./counts";
import { type DrawnNode, KIND_WORDS } from "./drawnMap";
import { isBroad, labelSize, measureName } from "./labelSize";
import { useRoomText } from "./roomContext";

/** What React Flow carries for each node: the map's node, its place in the map's list, and its own or its lane's colour. */
export type MapNode = Node<{ node: DrawnNode; index: number; colour: string }, "place">;

/** How large a node's name may grow with the figure beneath it, and by itself. */
function labelSizes(kind: DrawnNode["kind"], name: string): Record<string, string> {
  return { "--fits": `${labelSize(kind, name, measureName)}px`, "--fits-alone": `${labelSize(kind, name, measureName, true)}px` };
}

/** The figures beneath a node's name, read from the stage eight times a second and drawn only when they change. */
function Figures({ figures, index }: { figures: NodeFigures; index: number }) {
  const words = useSyncExternalStore(figures.subscribe, () => figures.words(index));
  return (
    <div className="jm-figures">
      {words.count}{words.unit && <span className="jm-unit"> {words.unit}</span>}
      {words.waiting && <span className="jm-waiting"> + {words.waiting}<span className="jm-unit"> waiting</span></span>}
      {words.target && <div className="jm-target">{words.target}</div>}
      {words.more.map((line) => <div key={line} className="jm-more">{line}</div>)}
    </div>
  );
}

interface Drawn {
  data: MapNode["data"];
  /** More classes, for what only the editor shows. */
  more?: string;
  /** More attributes of the element that stands for the place. */
  attributes?: HTMLAttributes<HTMLDivElement> & { ref?: Ref<HTMLDivElement> };
  children?: ReactNode;
}

/**
 * One place on the map: a rounded box, a circle, a dashed pill or a box with a gate, by its kind. The anchor draws nothing: React Flow looks for
 * elements of these classes to hang edges on, and edges here run to a node's border.
 */
export function Place({ data, more = "", attributes, children }: Drawn) {
  const { node, index, colour } = data;
  const figures = useContext(FiguresContext);
  const nothing = node.data === false;
  const sizes = useMemo(() => labelSizes(node.kind, node.label), [node.kind, node.label]);
  const broad = useMemo(() => isBroad(node.kind, node.label, measureName), [node.kind, node.label]);
  const name = useRoomText((text) => text.names[index]);
  const inline = name === null ? node.kind !== "service" : name?.inline;
  // A box or a pill grows round its words; a circle stays as it is, with its words beneath it.
  const shape = <div className="jm-shape" aria-hidden="true">{node.kind === "entry" && <span className="jm-gate" />}</div>;
  return (
    <div
      className={`jm-node jm-${node.kind}${nothing ? " jm-nothing" : ""}${broad ? " jm-broad" : ""}${more}`} style={{ "--lane": colour, ...sizes } as React.CSSProperties} title={node.description}
      role="group" aria-label={`${node.label}, ${KIND_WORDS[node.kind]}`} {...attributes}
    >
      {node.kind === "service" && shape}
      <div className={`jm-words${inline ? " jm-inline" : ""}`} style={name ? ({ "--across": name.width, "--aside": name.shift } as React.CSSProperties) : undefined}>
        {node.kind !== "service" && shape}
        {name !== null && <div className="jm-name">{name?.text ?? node.label}</div>}
        {nothing ? <div className="jm-figures">no data</div> : figures && <Figures figures={figures} index={index} />}
      </div>
      {children}
      <i className="jm-anchor source target" aria-hidden="true" />
    </div>
  );
}

/** A place that is looked at and not touched. */
function Shown({ data }: NodeProps<MapNode>) {
  return <Place data={data} />;
}

export const nodeTypes = { place: memo(Shown) };
