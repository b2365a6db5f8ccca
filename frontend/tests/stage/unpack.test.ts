import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { deflateSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import { createEngine } from "../../src/stage/engine";
import { readPayload } from "../../src/stage/payload";
import { peek } from "../../src/stage/peek";
import { isPacked, unpack } from "../../src/stage/unpack";

const plain = new Uint8Array(readFileSync(resolve(import.meta.dirname, "../../../tests/golden/cases.bin")));

afterEach(() => vi.unstubAllGlobals());

/** Packs a payload as player/packing.py does; `told` is written over what its description says. */
function pack(told: object = {}, spoil: (stream: Uint8Array) => Uint8Array = (stream) => stream): Uint8Array {
  const base = 8 + new DataView(plain.buffer, plain.byteOffset).getUint32(4, true);
  const header = { ...(JSON.parse(new TextDecoder().decode(plain.subarray(8, base))) as object), packed: plain.length - base, ...told };
  let text = JSON.stringify(header);
  while (new TextEncoder().encode(text).length % 4 !== 0) text += " ";
  const json = new TextEncoder().encode(text);
  const stream = spoil(new Uint8Array(deflateSync(plain.subarray(base))));
  const written = new Uint8Array(8 + json.length + stream.length);
  written.set(new TextEncoder().encode("JMZ1"));
  new DataView(written.buffer).setUint32(4, json.length, true);
  written.set(json, 8);
  written.set(stream, 8 + json.length);
  return written;
}

test("a packed payload is told from a plain one, and its description can be read without unpacking", () => {
  expect([isPacked(pack()), isPacked(plain)]).toEqual([true, false]);
  expect(peek(pack())).toEqual(peek(plain));
});

test("what is unpacked plays as what was packed", async () => {
  const payload = readPayload(await unpack(pack()), true);
  const engine = createEngine(payload);
  const other = createEngine(plain);
  expect(payload.legColumns.shownFrom).toEqual(other.payload.legColumns.shownFrom);
  expect(payload.childColumns.ids).toEqual(other.payload.childColumns.ids);
  engine.seek(200_000);
  other.seek(200_000);
  expect(engine.counts()).toEqual(other.counts());
});

test.each(["cases", "random"])("Python's packing of the golden payload %s comes out as it went in", async (name) => {
  const golden = (file: string): Uint8Array => new Uint8Array(readFileSync(resolve(import.meta.dirname, "../../../tests/golden", file)));
  const columnsOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true));
  const written = golden(`${name}-packed.bin`);
  expect(isPacked(written)).toBe(true);
  const before = columnsOf(golden(`${name}.bin`));
  const after = columnsOf(await unpack(written));
  expect(after.length).toBe(before.length);
  expect(after.findIndex((byte, i) => byte !== before[i])).toBe(-1);
});

test("a packed payload may be a view anywhere in a larger buffer", async () => {
  const written = pack();
  const larger = new Uint8Array(written.length + 13);
  larger.set(written, 13);
  const own = await unpack(larger.subarray(13));
  expect(own.byteOffset).toBe(0);
  expect(readPayload(own, true).legs).toBe(readPayload(plain).legs);
});

test.each([
  ["columns are cut short", () => pack({}, (stream) => stream.subarray(0, stream.length - 20)), "its columns cannot be unpacked"],
  ["columns are no such stream", () => pack({}, (stream) => stream.fill(7)), "its columns cannot be unpacked"],
  ["columns are fewer than told", () => pack({ packed: 1_000_000 }), "bytes, not 1000000"],
  ["columns are more than told", () => pack({ packed: 1000 }), "bytes, not 1000."],
  ["the length is not told", () => pack({ packed: undefined }), "its description is not complete"],
  ["the length cannot be", () => pack({ packed: -1 }), "its description is not complete"],
  ["the times are not where they should be", () => pack({ steps: { units: [1, 1, 1, 1], odd: [0, 0, 0, 0] }, legs: 3 }), "its times are not where"],
  ["more odd times are told than there are legs", () => pack({ steps: { units: [1, 1, 1, 1], odd: [0, 0, 0, 2 ** 30] } }), "its description is not complete"],
  ["the description is cut short", () => pack().subarray(0, 100), "its description is cut short"],
])("fails with words when %s", async (_, written, words) => {
  await expect(unpack(written())).rejects.toThrow(words);
});

/** A description whose columns are fetched, and the columns as the browser hands them on: inflated, in pieces. */
function apart(): { alone: Uint8Array; columns: Uint8Array } {
  const written = pack({ at: "journeys/a-secret" });
  const base = 8 + new DataView(written.buffer).getUint32(4, true);
  return { alone: written.slice(0, base), columns: plain.subarray(8 + new DataView(plain.buffer, plain.byteOffset).getUint32(4, true)) };
}

function inPieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (let i = 0; i < bytes.length; i += size) controller.enqueue(bytes.slice(i, i + size));
      controller.close();
    },
  });
}

test("columns that are not there are fetched where the description says, and no copy of them is kept", async () => {
  const { alone, columns } = apart();
  const asked: unknown[] = [];
  vi.stubGlobal("document", { baseURI: "http://127.0.0.1:8765/map/play?project=Odd" });
  vi.stubGlobal("fetch", (address: URL, options: unknown) => {
    asked.push(address.href, options);
    return Promise.resolve(new Response(inPieces(columns, 1000) as BodyInit));
  });
  const own = await unpack(alone);
  expect(asked).toEqual(["http://127.0.0.1:8765/map/journeys/a-secret", { cache: "no-store" }]);
  expect(own.subarray(own.length - columns.length)).toEqual(columns);
  expect(createEngine(readPayload(own, true)).payload.childColumns.ids).toEqual(readPayload(plain).childColumns.ids);
});

test("columns that set out before this code was there are taken as they come; a second time they are fetched", async () => {
  const { alone, columns } = apart();
  const answers = (): Response => new Response(inPieces(columns, 100_000) as BodyInit);
  let asked = 0;
  vi.stubGlobal("document", { baseURI: "http://127.0.0.1:8765/play" });
  vi.stubGlobal("fetch", () => Promise.resolve((asked++, answers())));
  vi.stubGlobal("journeyMapFetches", new Map([["journeys/a-secret", Promise.resolve(answers())]]));
  const first = await unpack(alone);
  expect(asked).toBe(0);
  expect(await unpack(alone)).toEqual(first);
  expect(asked).toBe(1);
  vi.stubGlobal("journeyMapFetches", new Map([["journeys/a-secret", Promise.resolve(null)]]));
  await expect(unpack(alone)).rejects.toThrow("The journeys did not arrive from the server. Load the page again.");
});

test.each([
  ["the server has them no more", () => Promise.resolve(new Response("Nothing is here.", { status: 404 })), "The journeys did not arrive from the server (404). Load the page again."],
  ["nobody answers", () => Promise.reject(new TypeError("Failed to fetch")), "The journeys did not arrive from the server. Load the page again."],
  ["they are cut short", () => Promise.resolve(new Response(inPieces(apart().columns.subarray(0, 500), 100) as BodyInit)), "its columns have 500 bytes"],
])("where %s, that is said", async (_, answer, words) => {
  vi.stubGlobal("document", { baseURI: "http://127.0.0.1:8765/play" });
  vi.stubGlobal("fetch", answer);
  await expect(unpack(apart().alone)).rejects.toThrow(words);
});
