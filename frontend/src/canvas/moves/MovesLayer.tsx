import { EdgeLabelRenderer, useStore } from "@xyflow/react";
import { memo, useMemo } from "react";
import { useData, useEditor, useSession } from "../context";
import type { Drawing } from "../model/drawing";
import { join } from "../surface/doing";
import { useHub, usePassing } from "../surface/hub";
import { type Band, flowsOf, type Gap } from "./flows";
import { useHovered } from "./hovered";

/** From this zoom on every way shows its number; further out only what is pointed at or selected does. */
const NEAR = 1.1;

/**
 * How many children's moves go each way, drawn faintly beneath the map: a band under each way as wide as its share, and a dashed line for moves
 * that no way carries, with a button that draws the way. It stands in map coordinates inside the map; it takes no pointer but on its buttons.
 * Everything it shows is in the panel "Moves" as well, where it can be reached by keyboard.
 */
export function MovesLayer() {
  const moves = useData((data) => data.moves);
  const drawing = useEditor((state) => state.drawing);
  // While something is dragged or bent its ways run where the moves do not yet.
  const still = usePassing((passing) => passing.nodes.size === 0 && passing.bend === null);
  const flows = useMemo(() => (moves ? flowsOf(moves, drawing) : null), [moves, drawing]);
  if (!flows) return null;
  const shown = still ? "jm-moves" : "jm-moves jm-moves-away";
  return (
    <>
      <Lines bands={flows.bands} gaps={flows.gaps} shown={shown} />
      <EdgeLabelRenderer>
        <div className={shown}>
          <Numbers bands={flows.bands} />
          <Buttons gaps={flows.gaps} drawing={drawing} />
        </div>
      </EdgeLabelRenderer>
    </>
  );
}

const Lines = memo(function Lines({ bands, gaps, shown }: { bands: Band[]; gaps: Gap[]; shown: string }) {
  return (
    <svg className={shown} aria-hidden="true">
      {bands.map((band) => <path key={band.key} className="jm-moves-band" d={band.path} strokeWidth={band.width} />)}
      {gaps.map((gap) => (
        <g key={gap.key}>
          <path className="jm-moves-gap" d={gap.path} />
          <path className="jm-moves-gap-head" d={gap.head} />
        </g>
      ))}
    </svg>
  );
});

/** The numbers at the middles of ways: of all from near by, else of those that are pointed at or selected, by themselves or by a place of theirs. */
function Numbers({ bands }: { bands: Band[] }) {
  const near = useStore((flow) => flow.transform[2] >= NEAR);
  const hovered = useHovered(useStore((flow) => flow.domNode));
  const selection = useEditor((state) => state.selection);
  const asked = new Set([...selection.edges, ...selection.nodes, hovered]);
  const shown = near ? bands : bands.filter((band) => asked.has(band.key) || asked.has(band.from) || asked.has(band.to));
  return shown.map((band) => (
    <span key={band.key} className="jm-moves-number" style={{ left: band.number.x, top: band.number.y }} aria-hidden="true">
      {band.moves.toLocaleString("en-GB")}
    </span>
  ));
}

/** A button on each dashed line. Not a stop of the Tab key: most are off the screen at any moment, and the panel has them all in order. */
function Buttons({ gaps, drawing }: { gaps: Gap[]; drawing: Drawing }) {
  const session = useSession();
  const hub = useHub();
  const readOnly = useData((data) => data.readOnly);
  const labels = useMemo(() => new Map(drawing.nodes.map((node) => [node.id, node.label])), [drawing]);
  if (readOnly) return null;
  return gaps.map((gap) => {
    const moves = `${gap.moves.toLocaleString("en-GB")} ${gap.moves === 1 ? "move" : "moves"}`;
    const name = `Draw the way from ${labels.get(gap.from)} to ${labels.get(gap.to)}, ${moves}`;
    const draw = () => {
      // The button goes with the gap; keys that are pressed next must still reach the map.
      hub.view?.focus();
      join(session, gap.from, gap.to);
    };
    return (
      <button
        key={gap.key} type="button" tabIndex={-1} className="jm-moves-draw nopan nodrag" style={{ left: gap.button.x, top: gap.button.y }}
        aria-label={name} title={name} onClick={draw}
      >
        +
      </button>
    );
  });
}
