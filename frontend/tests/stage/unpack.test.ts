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
  ["the description is cut short", () => pack().subarray(0, 100), "its description is cut short"],
])("fails with words when %s", async (_, written, words) => {
  await expect(unpack(written())).rejects.toThrow(words);
});
