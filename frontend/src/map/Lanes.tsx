import { memo, useMemo } from "react";
import type { DrawnMap, DrawnNote } from "./drawnMap";
import { laneBands } from "./bands";

/** The lanes' coloured bands with their names, behind edges and nodes. */
export const Lanes = memo(function Lanes({ map }: { map: DrawnMap }) {
  const bands = useMemo(() => laneBands(map), [map]);
  return (
    <div className="jm-lanes">
      {bands.map(({ lane, box }) => (
        <div
          key={lane.id} className="jm-lane"
          style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top, "--lane": lane.colour } as React.CSSProperties}
        >
          <span className="jm-lane-name">{lane.label}</span>
        </div>
      ))}
    </div>
  );
});

/** The map's own notes, where their author put them. */
export const Notes = memo(function Notes({ notes }: { notes: DrawnNote[] }) {
  return notes.map((note, i) => <div key={i} className="jm-note" style={{ left: note.x, top: note.y }}>{note.text}</div>);
});
