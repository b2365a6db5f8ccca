import { memo } from "react";
import type { DrawnNote } from "./drawnMap";
import type { Band } from "./bands";
import { laneColour } from "./elements";
import { useRoomText } from "./roomContext";

/** The lanes' coloured bands with their names, behind edges and nodes. `over`: the lane that something would be dropped into, which stands out. */
export const Lanes = memo(function Lanes({ bands, over = null }: { bands: readonly Band[]; over?: string | null }) {
  const named = useRoomText((text) => text.lanes);
  return (
    <div className="jm-lanes">
      {bands.map(({ lane, box }) => (
        <div
          key={lane.id} className={lane.id === over ? "jm-lane jm-over" : "jm-lane"} data-lane={lane.id}
          style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top, "--lane": laneColour(lane) } as React.CSSProperties}
        >
          {(!named || named.has(lane.id)) && <span className="jm-lane-name">{lane.label}</span>}
        </div>
      ))}
    </div>
  );
});

/** The map's own notes, where their author put them. */
export const Notes = memo(function Notes({ notes }: { notes: DrawnNote[] }) {
  const said = useRoomText((text) => text.notes);
  return notes.map((note, i) => (!said || said[i]) && <div key={i} className="jm-note" style={{ left: note.x, top: note.y }}>{note.text}</div>);
});
