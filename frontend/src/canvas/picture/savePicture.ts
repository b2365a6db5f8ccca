import type { Drawing } from "../model/drawing";
import { download } from "../../download";
import { fileName } from "../../fileName";
import { mapSvg } from "./mapSvg";

/** A picture in pixels is drawn twice as large as the map, so that it stays sharp when it is printed, but no side is longer than this. */
const SCALE = 2;
const LONGEST_SIDE = 8_000;

/** Hands the map to the person as a picture. Gives what can be said about it when it is done; it never fails with an error. */
export async function savePicture(drawing: Drawing, kind: "svg" | "png"): Promise<string> {
  const name = fileName(drawing.name, kind);
  try {
    const svg = mapSvg(drawing);
    download(kind === "svg" ? new Blob([svg], { type: "image/svg+xml;charset=utf-8" }) : await pngOf(svg), name);
    return `The picture is in your downloads as ${name}`;
  } catch {
    return "The picture could not be made in this browser; try the other kind of picture";
  }
}

/** The size in pixels of a picture of a size in map units. */
export function pixelsOf(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(SCALE, LONGEST_SIDE / width, LONGEST_SIDE / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

async function pngOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml;charset=utf-8" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = pixelsOf(image.naturalWidth, image.naturalHeight);
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("there is nothing to draw on");
    pen.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error("the picture is too large");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
