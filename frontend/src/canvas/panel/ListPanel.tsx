import { useId, useState } from "react";
import { useEditor } from "../context";
import { Heading } from "./Heading";
import { LaneList } from "./LaneList";
import { NoteList } from "./NoteList";
import { PlaceList } from "./PlaceList";
import { WayList } from "./WayList";

const LISTS = { places: PlaceList, ways: WayList, lanes: LaneList, notes: NoteList } as const;
type Listed = keyof typeof LISTS;
const NAMES: [Listed, string][] = [["places", "Places"], ["ways", "Ways"], ["lanes", "Lanes"], ["notes", "Notes"]];

/** The whole map as lists, in which everything can be done without a mouse (WCAG 2.5.7). */
export function ListPanel() {
  const drawing = useEditor((state) => state.drawing);
  const [listed, setListed] = useState<Listed>("places");
  const group = useId();
  const counts: Record<Listed, number> = {
    places: drawing.nodes.length,
    ways: drawing.edges.length,
    lanes: drawing.lanes.length,
    notes: drawing.notes.length,
  };
  const List = LISTS[listed];
  return (
    <>
      <Heading>The map as lists</Heading>
      <fieldset className="jm-segments">
        <legend className="jm-unseen">What is listed</legend>
        {NAMES.map(([what, name]) => (
          <label key={what}>
            <input type="radio" name={group} checked={listed === what} onChange={() => setListed(what)} />
            <span>{name} <b>{counts[what].toLocaleString("en-GB")}</b></span>
          </label>
        ))}
      </fieldset>
      <List />
    </>
  );
}
