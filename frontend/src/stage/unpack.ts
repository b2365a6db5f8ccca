import { PayloadError } from "./payload";

/** Whether bytes are a payload whose columns are compressed, as `player/packing.py` writes it. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes.length >= 8 && bytes[0] === 0x4a && bytes[1] === 0x4d && bytes[2] === 0x5a && bytes[3] === 0x31;
}

/** Unpacks a payload into bytes of its own, fit for `readPayload`. Throws `PayloadError`. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const base = 8 + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  if (base > bytes.length) throw new PayloadError("its description is cut short");
  const length = unpackedLength(bytes.subarray(8, base));
  if (typeof DecompressionStream === "undefined") throw new Error("This browser is too old to unpack the journeys. Use Edge, Chrome or Firefox of the last two years.");
  const own = new Uint8Array(base + length);
  own.set(bytes.subarray(0, base));
  own[2] = 0x50;
  let at = base;
  try {
    const source = new Blob([bytes.subarray(base) as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("deflate"));
    const reader = source.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      // More than was told: it does not fit, which the check below says.
      if (at + piece.value.length <= own.length) own.set(piece.value, at);
      at += piece.value.length;
    }
  } catch {
    throw new PayloadError("its columns cannot be unpacked");
  }
  if (at !== own.length) throw new PayloadError(`its columns have ${at - base} bytes, not ${length}`);
  return own;
}

function unpackedLength(json: Uint8Array): number {
  let told: unknown;
  try {
    told = (JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json)) as { packed?: unknown } | null)?.packed;
  } catch {
    throw new PayloadError("its description cannot be read");
  }
  // 2 GB is more than a page can hold, and than Streamlit can send.
  if (typeof told !== "number" || !Number.isInteger(told) || told < 0 || told > 2 ** 31) throw new PayloadError("its description is not complete");
  return told;
}
