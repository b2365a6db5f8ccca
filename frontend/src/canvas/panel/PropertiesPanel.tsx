import { useEditor } from "../context";
import { selected } from "../model/selection";
import { LaneProperties } from "./LaneProperties";
import { MapProperties } from "./MapProperties";
import { NodeProperties } from "./NodeProperties";
import { NoteProperties } from "./NoteProperties";
import { SeveralProperties } from "./SeveralProperties";
import { WayProperties } from "./WayProperties";
import { wayOf } from "./words";

/** What can be said of what is selected; with nothing selected, of the map. */
export function PropertiesPanel() {
  const drawing = useEditor((state) => state.drawing);
  const selection = useEditor((state) => state.selection);
  const things = selected({ ...selection, lane: null });
  if (things > 1) return <SeveralProperties />;
  const node = drawing.nodes.find((one) => one.id === selection.nodes[0]);
  if (node) return <NodeProperties key={node.id} node={node} />;
  const edge = selection.edges.length > 0 ? wayOf(drawing, selection.edges[0]) : undefined;
  if (edge) return <WayProperties edge={edge} />;
  const note = drawing.notes.find((one) => one.key === selection.notes[0]);
  if (note) return <NoteProperties key={note.key} note={note} />;
  const lane = drawing.lanes.find((one) => one.id === selection.lane);
  return lane ? <LaneProperties key={lane.id} lane={lane} /> : <MapProperties />;
}
