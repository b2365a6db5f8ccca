import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { createEngine } from "../../src/stage/engine";
import { readPayload } from "../../src/stage/payload";
import { peek } from "../../src/stage/peek";
import { isPacked, unpack } from "../../src/stage/unpack";

const plain = new Uint8Array(readFileSync(resolve(import.meta.dirname, "../../../tests/golden/cases.bin")));

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
