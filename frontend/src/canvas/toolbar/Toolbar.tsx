import { useRef } from "react";
import { KINDS } from "../choices";
import { useData, useEditor, useSession, useUi } from "../context";
import { addNoteHere, addPlace, alignSelected, save, spreadSelected, tidy } from "../surface/commands";
import { connectTool } from "../surface/connectTool";
import { useHub } from "../surface/hub";
import { toggleHelp } from "../surface/keyActions";
import { KindShape } from "./icons";
import { Menu, type Offer } from "./Menu";
import { Palette } from "./Palette";
import { pictureOffers } from "./pictureOffers";
import { useRoving } from "./roving";
import { ToolButton } from "./ToolButton";

/** The one bar of tools over the drawing. A map that is only shown has but those that look at it. */
export function Toolbar() {
  const bar = useRef<HTMLDivElement>(null);
  const roving = useRoving(bar);
  const readOnly = useData((data) => data.readOnly);
  return (
    <div className="jm-toolbar" role="toolbar" aria-label={readOnly ? "View of the map" : "Tools"} ref={bar} {...roving}>
      {readOnly ? (
        <>
          <Looking />
          <Shapes />
        </>
      ) : (
        <>
          <Drawing />
          <History />
          <Looking />
          <Arranging />
          <Keeping />
        </>
      )}
    </div>
  );
}

function Drawing() {
  const session = useSession();
  const connecting = useUi((ui) => ui.tool === "connect");
  return (
    <div className="jm-tools-group">
      <ToolButton name="Add node" icon="add" title="Add a place (N); or double-click on the map" onClick={() => addPlace(session)} />
      <Palette />
      <ToolButton name="Connect" icon="connect" title="Connect two places (C); or drag from the side of one" aria-pressed={connecting} onClick={() => connectTool(session)} />
      <ToolButton name="Add note" icon="note" iconOnly title="Add a note: words on the map" onClick={() => addNoteHere(session)} />
    </div>
  );
}

function History() {
  const session = useSession();
  const undo = useEditor((state) => state.undoWords);
  const redo = useEditor((state) => state.redoWords);
  return (
    <div className="jm-tools-group jm-history">
      <ToolButton name="Undo" icon="undo" title={undo === null ? "Nothing to undo (Ctrl+Z)" : `Undo: ${undo}`} idle={undo === null} onClick={() => session.undo()} />
      <ToolButton name="Redo" icon="redo" title={redo === null ? "Nothing to redo (Ctrl+Shift+Z)" : `Redo: ${redo}`} idle={redo === null} onClick={() => session.redo()} />
    </div>
  );
}

/** Stands last, so that no other tool moves when it comes and goes with the selection. */
function Arranging() {
  const session = useSession();
  const count = useEditor((state) => state.selection.nodes.length);
  if (count < 2) return null;
  const offers: Offer[] = [
    { name: "Left edges", icon: "left", act: () => alignSelected(session, "left") },
    { name: "Centres, one below another", icon: "centre", act: () => alignSelected(session, "centre") },
    { name: "Right edges", icon: "right", act: () => alignSelected(session, "right") },
    { name: "Top edges", icon: "top", act: () => alignSelected(session, "top") },
    { name: "Middles, side by side", icon: "middle", act: () => alignSelected(session, "middle") },
    { name: "Bottom edges", icon: "bottom", act: () => alignSelected(session, "bottom") },
    { name: "Spread evenly across", icon: "across", act: () => spreadSelected(session, "across"), idle: count < 3 },
    { name: "Spread evenly down", icon: "down", act: () => spreadSelected(session, "down"), idle: count < 3 },
  ];
  return (
    <div className="jm-tools-group">
      <Menu name="Align" icon="align" offers={offers} />
    </div>
  );
}

function Looking() {
  const session = useSession();
  const hub = useHub();
  const readOnly = useData((data) => data.readOnly);
  return (
    <div className="jm-tools-group">
      {!readOnly && <ToolButton name="Tidy" icon="tidy" title="Tidy: lay the whole map out anew, lane by lane" onClick={() => tidy(session)} />}
      <ToolButton name="Fit" icon="fit" title="Show the whole map (F or 0)" onClick={() => hub.view?.fit()} />
      <ToolButton name="Zoom out" icon="minus" iconOnly title="Zoom out (−)" onClick={() => hub.view?.zoomBy(0.8)} />
      <ToolButton name="Zoom in" icon="plus" iconOnly title="Zoom in (+)" onClick={() => hub.view?.zoomBy(1.25)} />
    </div>
  );
}

function Keeping() {
  const session = useSession();
  const snap = useUi((ui) => ui.snap);
  const minimap = useUi((ui) => ui.minimap);
  const help = useUi((ui) => ui.panel === "help");
  const saving = useUi((ui) => ui.saving !== null);
  return (
    <div className="jm-tools-group jm-tools-last">
      <ToolButton name="Snap to grid" icon="snap" iconOnly title="Snap to the grid (Alt while dragging turns it round)" aria-pressed={snap} className="jm-quiet" onClick={() => session.set({ snap: !snap })} />
      <ToolButton name="Minimap" icon="minimap" iconOnly title="Small map of the whole" aria-pressed={minimap} className="jm-quiet" onClick={() => session.set({ minimap: !minimap })} />
      <Menu name="Download picture" icon="picture" offers={pictureOffers(session)} />
      <ToolButton name="Help" iconOnly title="Keys and what the shapes mean (?)" aria-pressed={help} onClick={() => toggleHelp(session)}>?</ToolButton>
      <ToolButton name="Save" icon="save" title={saving ? "The map is being saved" : "Save the map as a version (Ctrl+S)"} className="jm-primary" idle={saving} aria-busy={saving || undefined} onClick={() => save(session)} />
    </div>
  );
}

/** What the shapes of nodes say. */
function Shapes() {
  return (
    <ul className="jm-legend" aria-label="What the shapes mean">
      {KINDS.map(({ kind, name }) => <li key={kind}><KindShape kind={kind} />{name.toLowerCase()}</li>)}
    </ul>
  );
}
