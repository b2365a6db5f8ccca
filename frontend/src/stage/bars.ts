import { BAR_COLOURS } from "./looks";

/** Width of a bar with the gap after it, in CSS pixels. */
const PITCH = 4;

/** How many bars stand side by side on so many CSS pixels. */
export function barsIn(width: number): number {
  return Math.max(1, Math.floor(width / PITCH));
}

/** Draws the children on the map over the whole window as bars, those most often through at the bottom. `passes` has a row for each times through. */
export function drawBars(canvas: HTMLCanvasElement, passes: Uint32Array[], width: number, light: boolean): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const ratio = devicePixelRatio;
  const height = canvas.clientHeight;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const bins = barsIn(width);
  const totals = Array.from({ length: bins }, (_, bin) => passes.reduce((sum, row) => sum + row[bin], 0));
  const scale = height / Math.max(1, ...totals);
  const colours = BAR_COLOURS[light ? "light" : "dark"];
  const pitch = width / bins;
  totals.forEach((_, bin) => {
    let foot = height;
    for (let pass = passes.length - 1; pass >= 0; pass--) {
      const tall = passes[pass][bin] * scale;
      context.fillStyle = colours[pass];
      context.fillRect(bin * pitch, foot - tall, pitch - 1, tall);
      foot -= tall;
    }
  });
}
