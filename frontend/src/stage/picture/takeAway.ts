import type { Sides } from "../sides";
import { handoutHtml } from "./handout";
import { showsAll, type Size, stagePicture } from "./stagePicture";

/** Room of a handout's map, in CSS pixels, of one side and of two. */
const HANDOUT_ROOM = [{ width: 900, height: 600 }, { width: 760, height: 660 }] as const;

/**
 * The stage as a PNG, twice as large as on the screen. `room` is all the room that maps have there without a panel: a map that shows all of itself has
 * it all in the picture, and one that was moved or magnified is as it is on the screen.
 */
export async function pngOf(sides: Sides, strict: boolean, room: Size): Promise<Blob> {
  const { light } = sides.first.ui.get();
  const extent = sides.ui.get().sessions.every(showsAll) ? room : "screen";
  return blobOf(await stagePicture(sides, { extent, followed: !strict, light, strict, caption: true }));
}

/** The handout as a page of HTML. */
export async function madeHandout(sides: Sides, asked: { strict: boolean; named: boolean }): Promise<string> {
  const two = sides.ui.get().sessions.length > 1;
  // On paper as on a light page: it costs less ink, and can be written on.
  const picture = await stagePicture(sides, { extent: HANDOUT_ROOM[two ? 1 : 0], followed: asked.named && !asked.strict, light: true, strict: asked.strict, caption: false });
  return handoutHtml(sides, picture.toDataURL("image/png"), { ...asked, named: asked.named && !asked.strict, light: true });
}

/** Hands a page to the browser's printing, in a frame of its own that is taken away again. */
export async function printed(html: string): Promise<void> {
  const frame = document.createElement("iframe");
  frame.title = "Handout";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: "fixed", width: "0", height: "0", border: "0", visibility: "hidden" });
  const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
  frame.srcdoc = html;
  document.body.appendChild(frame);
  await loaded;
  const paper = frame.contentWindow;
  if (!paper) throw new Error("there is nothing to print from");
  await Promise.all([...paper.document.images].map((image) => image.decode()));
  paper.addEventListener("afterprint", () => frame.remove(), { once: true });
  paper.focus();
  paper.print();
}

async function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("the picture is too large");
  return blob;
}
