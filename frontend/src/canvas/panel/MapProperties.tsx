import { useData, useEditor, useSession } from "../context";
import { countOf } from "../model/words";
import { doing } from "../surface/doing";
import { AddLane } from "./AddLane";
import { BackgroundFields } from "./BackgroundFields";
import { GoTo } from "./GoTo";
import { Heading } from "./Heading";
import { TextField } from "./TextField";

/** With fewer places than this the map is only begun, and how to begin comes first. */
const FEW = 3;

/** What is shown while nothing is selected: the map's name, its lanes, the picture to trace, and how to begin. */
export function MapProperties() {
  const session = useSession();
  const drawing = useEditor((state) => state.drawing);
  const picture = useData((data) => data.picture);
  const { name, nodes, edges, lanes } = drawing;
  const rename = (text: string): string | null => {
    const given = text.replace(/\s+/g, " ").trim();
    doing(session, given === "" ? "took the map's name away" : `named the map '${given}'`, (d) => (d.name === given ? d : { ...d, name: given }));
    return null;
  };
  const begin = (
    <ol className="jm-begin">
      <li>Double-click on empty space, or press “Add node”, and type a name.</li>
      <li>Drag from a place's side to another place to draw a way between them.</li>
      <li>Select a place to say here what it is. Everything can be undone.</li>
    </ol>
  );
  return (
    <>
      <Heading about={`${countOf(nodes.length, "place")}, ${countOf(edges.length, "way")}`}>{name || "Map without a name"}</Heading>
      {nodes.length < FEW && begin}
      <TextField label="Name of the map" value={name} take={rename} />
      <h3>Lanes</h3>
      {lanes.length === 0 && <p className="jm-quiet">A lane is a team or a service area. It gives its places a colour and a band.</p>}
      <ul className="jm-links">
        {lanes.map((lane) => (
          <li key={lane.id}>
            <span className="jm-dot" style={{ background: lane.colour }} />
            <GoTo thing={{ kind: "lane", id: lane.id }}>{lane.label}</GoTo>
          </li>
        ))}
      </ul>
      <AddLane />
      {nodes.length >= FEW && begin}
      {picture && <BackgroundFields picture={picture} />}
    </>
  );
}
