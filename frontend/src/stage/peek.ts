import type { Options } from "./session";

/** What can be known of a payload without unpacking it: its hash, to skip one that is already shown, and what to show first. */
export interface Peek { hash: string; options: Options }

/** Reads a payload's JSON only; null when it is no payload (the engine then says what is wrong with it). */
export function peek(bytes: Uint8Array): Peek | null {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
    const json = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as { hash: string; options?: Options };
    return { hash: json.hash, options: json.options ?? {} };
  } catch {
    return null;
  }
}
