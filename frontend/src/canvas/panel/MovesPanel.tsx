import { useMemo } from "react";
import { useData, useEditor, useSession, useUi } from "../context";
import { connect } from "../model/edges";
import { countOf } from "../model/words";
import { offMapMoves } from "../moves/offMapMoves";
import type { Moves } from "../protocol";
import { doing } from "../surface/doing";
import { Heading } from "./Heading";
import { movesWords, wayName, wayWords } from "./words";

/** How many ways "Draw the first ten" draws. */
const TEN = 10;

/** Rows shown at most. */
const MOST = 200;

/** What the loaded data say: how many go each way, and the moves that no way carries, each to be drawn at one click. */
export function MovesPanel() {
  const session = useSession();
  const shown = useUi((ui) => ui.movesShown);
  const moves = useData((data) => data.moves);
  const drawing = useEditor((state) => state.drawing);
  const off = useMemo(() => (moves ? offMapMoves(moves, drawing) : []), [moves, drawing]);
  const draw = (ways: readonly Moves[]) => {
    const words = ways.length === 1 ? `drew ${wayWords(drawing, ways[0])}` : `drew ${countOf(ways.length, "way")} of the data`;
    doing(session, words, (d) => ways.reduce((one, { from, to }) => connect(one, from, to).drawing, d));
  };
  const first = off.slice(0, TEN);
  return (
    <>
      <Heading>Moves in the data</Heading>
      <label className="jm-tick">
        <input type="checkbox" role="switch" checked={shown} onChange={(event) => session.showMoves(event.target.checked)} />
        Show how many go each way
      </label>
      {moves === null && (
        <p className="jm-quiet" role="status">
          {shown ? "Counting the moves …" : "Switch it on, and the moves of the loaded data are counted."}
        </p>
      )}
      {moves && <h3>Moves that no way carries{off.length > 0 && `: ${off.length.toLocaleString("en-GB")}`}</h3>}
      {moves && off.length === 0 && <p className="jm-quiet">None: every move in the data goes along a way.</p>}
      {off.length > 1 && (
        <button type="button" className="jm-button" onClick={() => draw(first)}>
          {off.length > TEN ? "Draw the first ten" : `Draw all ${off.length}`}
        </button>
      )}
      <ul className="jm-list">
        {off.slice(0, MOST).map((move) => (
          <li key={`${move.from} ${move.to}`} data-row={`${move.from} ${move.to}`} className="jm-list-row">
            <div className="jm-off-move">
              <b>{wayName(drawing, move)}:</b> {movesWords(move)}
            </div>
            <div className="jm-list-acts">
              <button type="button" className="jm-link" aria-label={`Draw this way: ${wayName(drawing, move)}`} onClick={() => draw([move])}>
                Draw this way
              </button>
            </div>
          </li>
        ))}
      </ul>
      {off.length > MOST && <p className="jm-quiet">and {(off.length - MOST).toLocaleString("en-GB")} more, each smaller.</p>}
    </>
  );
}
