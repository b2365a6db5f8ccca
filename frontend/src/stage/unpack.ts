import { BLANK, PayloadError } from "./payload";

/** What of a packed payload's description says how it was packed, as `player/packing.py` writes it. */
interface Packing { packed: number; legs: number; at?: string; steps?: Steps; columns: Record<string, { offset: number; length: number } | undefined> }
/** The four columns of times as small steps: how many minutes a unit has, and how many steps are odd ones, for each. */
interface Steps { units: number[]; odd: number[] }

const TIMES = ["leg.shown_from", "leg.shown_to", "leg.start", "leg.end"];
const MIDDLE = 32768;
const BLANK_STEP = 1;

/** Whether bytes are a payload whose columns are compressed. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes.length >= 8 && bytes[0] === 0x4a && bytes[1] === 0x4d && bytes[2] === 0x5a && (bytes[3] === 0x31 || bytes[3] === 0x32);
}

/** Unpacks a payload into bytes of its own, fit for `readPayload`. Throws `PayloadError`. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const base = 8 + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  if (base > bytes.length) throw new PayloadError("its description is cut short");
  const packing = packingOf(bytes.subarray(8, base));
  const columns = packing.at === undefined ? inflated(bytes.subarray(base)) : await fetched(packing.at);
  const own = new Uint8Array(base + packing.packed);
  own.set(bytes.subarray(0, base));
  own[2] = 0x50;
  own[3] = 0x31;
  const { steps, legs } = packing;
  if (!steps) {
    await fill(columns, [own.subarray(base)]);
    return own;
  }
  const begin = base + timesAt(packing);
  const written = new Uint8Array(16 * Math.ceil(legs / 2) + 4 * steps.odd.reduce((sum, odd) => sum + odd, 0));
  await fill(columns, [own.subarray(base, begin), written, own.subarray(begin + 16 * legs)]);
  if (base % 4 !== 0) throw new PayloadError("its columns are not aligned");
  restore(written, steps, legs, Array.from(TIMES, (_, row) => new Int32Array(own.buffer, begin + 4 * legs * row, legs)));
  return own;
}

/** The columns out of the stream that came with their description. */
function inflated(stream: Uint8Array): ReadableStream<Uint8Array> {
  if (typeof DecompressionStream === "undefined") throw new Error("This browser is too old to unpack the journeys. Use Edge, Chrome or Firefox of the last two years.");
  const inflating = new DecompressionStream("deflate");
  // Given as one piece: in pieces, each would be a turn of its own. What it refuses comes out at the other end.
  const writer = inflating.writable.getWriter();
  writer.write(stream as Uint8Array<ArrayBuffer>).catch(() => undefined);
  writer.close().catch(() => undefined);
  return inflating.readable;
}

/** What set out before this code was there, by its address; null once it was taken (`player/stage_code.py`). */
const ahead = (): Map<string, Promise<Response | null> | null> | undefined => (globalThis as { journeyMapFetches?: Map<string, Promise<Response | null> | null> }).journeyMapFetches;

/** The columns from the server, which the browser inflates on their way. `address` is seen from the page. */
async function fetched(address: string): Promise<ReadableStream<Uint8Array>> {
  const early = ahead()?.get(address);
  if (early) ahead()?.set(address, null);
  const answer = await (early ?? fetch(new URL(address, document.baseURI), { cache: "no-store" }).catch(() => null));
  if (!answer?.ok || !answer.body) throw new Error(`The journeys did not arrive from the server${answer ? ` (${answer.status})` : ""}. Load the page again.`);
  return answer.body;
}

/** Fills some places with what a stream gives, one after another. It must have as much as they take. */
async function fill(stream: ReadableStream<Uint8Array>, places: Uint8Array[]): Promise<void> {
  const length = places.reduce((sum, place) => sum + place.length, 0);
  let at = 0;
  let current = 0;
  let filled = 0;
  try {
    const reader = stream.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      let rest: Uint8Array = piece.value;
      at += rest.length;
      // More than was told: it does not fit, which the check below says.
      while (rest.length > 0 && current < places.length) {
        const room = places[current].length - filled;
        const part = rest.length > room ? rest.subarray(0, room) : rest;
        places[current].set(part, filled);
        filled += part.length;
        rest = rest.subarray(part.length);
        if (filled === places[current].length) {
          current++;
          filled = 0;
        }
      }
    }
  } catch {
    throw new PayloadError("its columns cannot be unpacked");
  }
  if (at !== length) throw new PayloadError(`its columns have ${at} bytes, not ${length}`);
}

/** Makes times out of their steps again. */
function restore(written: Uint8Array, { units, odd }: Steps, legs: number, [shownFrom, shownTo, start, end]: Int32Array[]): void {
  const size = 4 * Math.ceil(legs / 2);
  const [fromCodes, toCodes, startCodes, endCodes] = units.map((_, row) => new Uint16Array(written.buffer, row * size, legs));
  const [fromUnit, toUnit, startUnit, endUnit] = units;
  const odds = new Int32Array(written.buffer, 4 * size);
  let [a, b, c, d] = odd.map((_, row) => odd.slice(0, row).reduce((sum, one) => sum + one, 0));
  let before = 0;
  for (let i = 0; i < legs; i++) {
    const fromCode = fromCodes[i];
    const toCode = toCodes[i];
    const startCode = startCodes[i];
    const endCode = endCodes[i];
    const from = (before + (fromCode === 0 ? odds[a++] : (fromCode - MIDDLE) * fromUnit)) | 0;
    before = (from + (toCode === 0 ? odds[b++] : (toCode - MIDDLE) * toUnit)) | 0;
    const begins = startCode === BLANK_STEP ? BLANK : (from + (startCode === 0 ? odds[c++] : (startCode - MIDDLE) * startUnit)) | 0;
    shownFrom[i] = from;
    shownTo[i] = before;
    start[i] = begins;
    end[i] = endCode === BLANK_STEP ? BLANK : (begins + (endCode === 0 ? odds[d++] : (endCode - MIDDLE) * endUnit)) | 0;
  }
}

/** Where the columns of times begin, in bytes from the first column. */
function timesAt({ columns, legs, packed }: Packing): number {
  const begin = columns[TIMES[0]]?.offset ?? -1;
  const beside = TIMES.every((name, row) => columns[name]?.offset === begin + 4 * legs * row && columns[name]?.length === legs);
  if (!Number.isInteger(begin) || begin < 0 || begin % 4 !== 0 || !beside || begin + 16 * legs > packed) throw new PayloadError("its times are not where they should be");
  return begin;
}

function packingOf(json: Uint8Array): Packing {
  let told: Partial<Packing> | null;
  try {
    told = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json)) as Partial<Packing> | null;
  } catch {
    throw new PayloadError("its description cannot be read");
  }
  if (told?.at !== undefined && typeof told.at !== "string") throw new PayloadError("its description is not complete");
  // 2 GB is more than a page can hold, and than Streamlit can send.
  if (!isCount(told?.packed) || !isCount(told.legs) || typeof told.columns !== "object") throw new PayloadError("its description is not complete");
  const { steps } = told;
  if (steps && !([steps.units, steps.odd].every((row) => Array.isArray(row) && row.length === 4 && row.every(isCount)) && steps.odd.every((odd) => odd <= told.legs!))) {
    throw new PayloadError("its description is not complete");
  }
  return told as Packing;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 2 ** 31;
}
