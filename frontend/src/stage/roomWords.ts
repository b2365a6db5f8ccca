import { useEffect, useMemo, useRef } from "react";
import { laneBands } from "../map/bands";
import { frameOf } from "../map/drawnMap";
import { measureName } from "../map/labelSize";
import { type RoomText, roomText } from "../map/roomText";
import { wayLabels } from "../map/wayLabels";
import { createStore, type Store } from "../store";
import { useUi } from "./context";
import { useRoom } from "./fullScreen";
import { figure } from "./words";

/** No word in full screen is smaller than this, in pixels of the screen: a hair over 16, as a style sheet's zoom is rounded. */
export const LEAST = 16.1;

/** Share of the screen's height that a word is high where there is room, and the most it grows to, in pixels. */
const SHARE = 0.0195;
const MOST = 26;

/** Nearer than this a map has room for every word. */
export const ROOM_FAR = 1.3;

/** How much the zoom may change before words are placed anew. */
const STEP = 0.004;

/** A place's number is seldom longer than this. */
const MOST_DIGITS = 6;

/** The sizes tried for the words of a map on a screen so high, the largest first. */
export function roomSizes(height: number): number[] {
  const most = Math.min(MOST, Math.max(LEAST, height * SHARE));
  return most > LEAST + 1 ? [most, (most + LEAST) / 2, LEAST] : [LEAST];
}

/** The words of a side's map while it is read from across a room: `look` is told of every zoom, and gives the size of its words, in pixels of the screen. */
export function useRoomWords(): { store: Store<RoomText | null> | null; look(zoom: number, width: number, height: number): void; size: Store<number> } {
  const room = useRoom();
  const map = useUi((ui) => ui.engine.payload.map);
  const children = useUi((ui) => ui.engine.payload.children);
  const drawing = useMemo(() => (room ? { map, bands: laneBands(map), ways: wayLabels(map.nodes, map.edges) } : null), [map, room]);
  const store = useMemo(() => createStore<RoomText | null>(null), []);
  const size = useMemo(() => createStore(LEAST), []);
  const seen = useRef({ zoom: 1, width: 0, height: 0 });
  const placed = useRef({ zoom: 0, width: 0, height: 0 });
  const look = (zoom: number, width: number, height: number): void => {
    seen.current = { zoom, width, height };
    if (!drawing || width === 0) return;
    const sizes = roomSizes(window.innerHeight);
    if (zoom >= ROOM_FAR) {
      store.set(null);
      size.set(sizes[0]);
      placed.current = { zoom: 0, width: 0, height: 0 };
      return;
    }
    const before = placed.current;
    if (before.width === width && before.height === height && Math.abs(zoom / before.zoom - 1) < STEP) return;
    placed.current = { zoom, width, height };
    const frame = frameOf(map);
    const beyond = { across: Math.max(0, (width - (frame.right - frame.left) * zoom) / 2), down: Math.max(0, (height - (frame.bottom - frame.top) * zoom) / 2) };
    const text = roomText(drawing, zoom, sizes, Math.min(MOST_DIGITS, figure(children).length), measureName, beyond);
    size.set(text.size);
    store.set(text);
  };
  useEffect(() => {
    placed.current = { zoom: 0, width: 0, height: 0 };
    store.set(null);
    look(seen.current.zoom, seen.current.width, seen.current.height);
    // The words are of the map, and of the room or the desk.
  }, [drawing]);
  return { store: room ? store : null, look, size };
}
