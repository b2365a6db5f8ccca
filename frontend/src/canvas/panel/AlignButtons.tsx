import { useSession } from "../context";
import { align, spread } from "../model/align";
import { countOf } from "../model/words";
import { doing } from "../surface/doing";

/** Where lines of places are made even: the side, what the button says, and its picture. */
const SIDES = [
  ["left", "Align left", "M3 2v16M6 5h9v3H6zM6 12h5v3H6z"],
  ["centre", "Align centres", "M10 2v16M5 5h10v3H5zM7 12h6v3H7z"],
  ["right", "Align right", "M17 2v16M5 5h9v3H5zM9 12h5v3H9z"],
  ["top", "Align top", "M2 3h16M5 6v9h3V6zM12 6v5h3V6z"],
  ["middle", "Align middles", "M2 10h16M5 5v10h3V5zM12 7v6h3V7z"],
  ["bottom", "Align bottom", "M2 17h16M5 5v9h3V5zM12 9v5h3V9z"],
] as const;

const WAYS = [
  ["across", "Spread across", "M2 2v16M18 2v16M8 6h4v8H8z"],
  ["down", "Spread down", "M2 2h16M2 18h16M6 8h8v4H6z"],
] as const;

function Picture({ path }: { path: string }) {
  return (
    <svg
      className="jm-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="1.5"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
}

/** Puts several places in line, or at equal distances. */
export function AlignButtons({ ids }: { ids: readonly string[] }) {
  const session = useSession();
  const places = countOf(ids.length, "place");
  return (
    <div className="jm-align" role="group" aria-label="Align and spread">
      {SIDES.map(([side, words, path]) => (
        <button
          key={side} type="button" className="jm-button jm-square" aria-label={words} title={words}
          onClick={() => doing(session, `aligned ${places}`, (drawing) => align(drawing, ids, side))}
        >
          <Picture path={path} />
        </button>
      ))}
      {WAYS.map(([way, words, path]) => (
        <button
          key={way} type="button" className="jm-button jm-square" aria-label={words}
          title={ids.length < 3 ? `${words} (three places or more)` : words} disabled={ids.length < 3}
          onClick={() => doing(session, `spread ${places}`, (drawing) => spread(drawing, ids, way))}
        >
          <Picture path={path} />
        </button>
      ))}
    </div>
  );
}
