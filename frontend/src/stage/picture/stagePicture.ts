import { frameOf } from "../../map/drawnMap";
import { fitted } from "../../map/view";
import { DARK_TONES, type Tones, TONES } from "../../map/svg/tones";
import { dressOf } from "../dress";
import { leavingFigure } from "../leaving";
import type { View } from "../offers";
import { Painter } from "../painter";
import type { Session } from "../session";
import { LETTERS, type Sides } from "../sides";
import { arranged } from "../sideRoom";
import { caption, HEAD, sideHead, veil } from "./caption";
import { imageOf } from "./imageOf";
import { mapLayers, SCALE } from "./mapLayers";
import { pictureFigures, strictFigures } from "./pictureFigures";
import { sideSaid, type SideSaid } from "./sideSaid";

/** What "fit" leaves free beneath a map on the stage, in CSS pixels. */
const ROOM_BELOW = 20;

/** What a picture is to show. */
export interface PictureAsked {
  /** As the maps are on the screen; or the whole of them in a room of at most so many CSS pixels, whatever the screen. */
  extent: "screen" | Size;
  /** Whether the followed child stands out, with its way; it is never named. */
  followed: boolean;
  /** As the stage is, or as on a light page. */
  light: boolean;
  /** As it may leave the authority: no dots, small numbers hidden, the others rounded. */
  strict: boolean;
  /** Whether title, clock, legend and what has to be known are part of it. */
  caption: boolean;
}

/** A size in CSS pixels. */
export interface Size { width: number; height: number }

/** One side of a picture: where its map lies, and how much of it is seen. */
interface Room { session: Session; said: SideSaid; x: number; y: number; view: View }

/**
 * The stage as a picture, twice as large as on the screen: the maps from the map itself, the dots by the stage's own brush. The same moment gives the
 * same pixels, whatever screen it is made on. Nothing is fetched and nothing is sent.
 */
export async function stagePicture(sides: Sides, asked: PictureAsked): Promise<HTMLCanvasElement> {
  const tones = asked.light ? TONES : DARK_TONES;
  const rooms = roomsOf(sides, asked);
  const width = Math.max(...rooms.map(({ x, view }) => x + view.width));
  const height = Math.max(...rooms.map(({ y, view }) => y + view.height));
  const strip = asked.caption ? caption(rooms.map(({ session, said }) => ({ engine: session.engine, look: session.ui.get().look, said })), sides.first.engine.payload, width, tones, asked) : null;
  const above = strip ? HEAD : 0;
  const canvas = blank(width, above + height + (strip?.height ?? 0));
  const pen = penOf(canvas);
  pen.fillStyle = tones.stage;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  // All is drawn at one moment, before anything is waited for.
  const drawn = rooms.map((room) => ({ room, layers: layersOf(room, asked, tones), dots: asked.strict ? null : dotsOf(room, asked) }));
  for (const { room: { x, y, view, said, session }, layers, dots } of drawn) {
    const at = [SCALE * x, SCALE * (above + y), SCALE * view.width, SCALE * view.height] as const;
    pen.drawImage(await imageOf(layers.under), ...at);
    for (const layer of dots ?? []) pen.drawImage(layer, ...at);
    pen.drawImage(await imageOf(layers.over), ...at);
    if (said.before) pen.drawImage(await imageOf(veil(said.before, view.width, view.height, tones)), ...at);
    if (rooms.length > 1) pen.drawImage(await imageOf(sideHead(said, session.engine, view.width, tones)), at[0], at[1] - SCALE * HEAD, SCALE * view.width, SCALE * HEAD);
  }
  if (strip) {
    pen.drawImage(await imageOf(strip.head), 0, 0, SCALE * width, SCALE * HEAD);
    pen.drawImage(await imageOf(strip.foot), 0, SCALE * (HEAD + height), SCALE * width, SCALE * strip.height);
  }
  return canvas;
}

/** A canvas for a picture of so many CSS pixels. */
function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(SCALE * width);
  canvas.height = Math.round(SCALE * height);
  return canvas;
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("there is nothing to draw on");
  return pen;
}

function roomsOf(sides: Sides, { extent, strict }: PictureAsked): Room[] {
  const { sessions, others } = sides.ui.get();
  const two = sessions.length > 1;
  const head = two ? HEAD : 0;
  const told = ({ engine, ui }: Session, side: number) => {
    const leaving = (count: number) => leavingFigure(count, engine.payload.settings.small_group);
    return sideSaid(engine, ui.get().filter, others && side === 1, engine.counts(), two ? LETTERS[side] : "", strict ? leaving : undefined);
  };
  if (extent === "screen") {
    const corners = sessions.map((session) => session.painter.onScreen(0, 0) ?? { x: 0, y: 0 });
    const beside = !two || corners[0].y === corners[1].y;
    const [first] = sessions.map((session) => session.painter.view);
    return sessions.map((session, side) => ({
      session, said: told(session, side), view: { ...session.painter.view, ratio: SCALE },
      x: side === 1 && beside ? first.width + 1 : 0, y: head + (side === 1 && !beside ? first.height + head + 1 : 0),
    }));
  }
  const frame = frameOf(sides.first.engine.payload.map);
  const beside = arranged(frame, extent.width, extent.height) === "beside";
  const width = two && beside ? extent.width / 2 : extent.width;
  const most = (two && !beside ? extent.height / 2 : extent.height) - head;
  const zoom = fitted(frame, width, most - ROOM_BELOW).zoom;
  // No more height than the map takes: the rest would be blank.
  const height = Math.min(most, Math.ceil(zoom * (frame.bottom - frame.top)) + ROOM_BELOW);
  const { x: panX, y: panY } = fitted(frame, width, height - ROOM_BELOW);
  return sessions.map((session, side) => ({
    session, said: told(session, side), view: { width, height, zoom, panX, panY, ratio: SCALE },
    x: side === 1 && beside ? width : 0, y: head + (side === 1 && !beside ? height + head : 0),
  }));
}

/** Whether a map is seen as "fit" shows it: then a picture has the whole of it, however much of its room a panel takes. */
export function showsAll({ painter, engine }: Session): boolean {
  const { width, height, zoom } = painter.view;
  return Math.abs(zoom - fitted(frameOf(engine.payload.map), width, height - ROOM_BELOW).zoom) < 0.001;
}

function layersOf({ session, view }: Room, asked: PictureAsked, tones: Tones): { under: string; over: string } {
  const { engine } = session;
  return mapLayers(engine.payload.map, asked.strict ? strictFigures(engine) : pictureFigures(engine, session.ui.get().look), view, tones);
}

/** Whole ways, dots and marks, each on a canvas of its own, by the brush of the stage; the stage's own canvases are left alone. */
function dotsOf({ session, view }: Room, asked: PictureAsked): HTMLCanvasElement[] {
  const { engine, painter: own } = session;
  const { light, look } = session.ui.get();
  const followed = asked.followed ? own.followed : null;
  const layers = [blank(1, 1), blank(1, 1), blank(1, 1)];
  const painter = new Painter(engine);
  Object.assign(painter, { followed, family: own.family, light: asked.light, trails: own.trails, ways: own.ways });
  engine.follow(followed);
  if (light !== asked.light) engine.setDress(dressOf(engine.payload, look.dots, asked.light, session.ui.get().lit));
  try {
    painter.attach(layers[1], layers[2], layers[0]);
    painter.look(view);
    painter.paint();
    painter.drawGround();
  } finally {
    painter.end();
    engine.follow(own.followed);
    if (light !== asked.light) engine.setDress(dressOf(engine.payload, look.dots, light, session.ui.get().lit));
    session.player.invalidate();
  }
  return layers;
}
