import type { Pieces } from "./pieces";

/** Bits that one round of sorting looks at, at most. */
const ROUND = 11;

/**
 * The numbers from 0 to `count` group by group, and in each by time; alike ones stay in their order. `groups` and `times` give those of each number.
 * Costs some walks along the numbers, and nothing that grows faster than they do.
 */
export function* inOrder(count: number, groups: Uint16Array | Uint32Array, times: Int32Array): Pieces<Uint32Array<ArrayBuffer>> {
  const { least, span, last } = bounds(count, groups, times);
  const numbers = new Uint32Array(count);
  const keys = new Uint32Array(count);
  const together = (last + 1) * span <= 2 ** 32;
  keysOf(count, together ? groups : null, span, times, least, keys, numbers);
  yield;
  const byTime = yield* sortBy(keys, numbers);
  return together ? byTime : yield* sortBy(Uint32Array.from(byTime, (i) => groups[i]), byTime);
}

/** Sorts numbers by their keys; alike ones stay as they were. Both are written over. */
function* sortBy(keys: Uint32Array<ArrayBuffer>, numbers: Uint32Array<ArrayBuffer>): Pieces<Uint32Array<ArrayBuffer>> {
  const count = keys.length;
  let most = 0;
  for (let i = 0; i < count; i++) if (keys[i] > most) most = keys[i];
  const bits = Math.max(1, 32 - Math.clz32(most));
  const round = Math.ceil(bits / Math.ceil(bits / ROUND));
  let [key, number, nextKey, nextNumber] = [keys, numbers, new Uint32Array(count), new Uint32Array(count)];
  for (let shift = 0; shift < bits; shift += round) {
    oneRound(key, number, nextKey, nextNumber, shift, 2 ** round - 1);
    [key, number, nextKey, nextNumber] = [nextKey, nextNumber, key, number];
    yield;
  }
  return number;
}

function oneRound(key: Uint32Array, number: Uint32Array, nextKey: Uint32Array, nextNumber: Uint32Array, shift: number, mask: number): void {
  const starts = new Uint32Array(mask + 2);
  for (let i = 0; i < key.length; i++) starts[((key[i] >>> shift) & mask) + 1]++;
  for (let d = 0; d <= mask; d++) starts[d + 1] += starts[d];
  for (let i = 0; i < key.length; i++) {
    const one = key[i];
    const at = starts[(one >>> shift) & mask]++;
    nextKey[at] = one;
    nextNumber[at] = number[i];
  }
}

function bounds(count: number, groups: Uint16Array | Uint32Array, times: Int32Array): { least: number; span: number; last: number } {
  let least = 2147483647;
  let most = -2147483648;
  let last = 0;
  for (let i = 0; i < count; i++) {
    const time = times[i];
    if (time < least) least = time;
    if (time > most) most = time;
    if (groups[i] > last) last = groups[i];
  }
  return { least, span: most - least + 1, last };
}

function keysOf(count: number, groups: Uint16Array | Uint32Array | null, span: number, times: Int32Array, least: number, keys: Uint32Array, numbers: Uint32Array): void {
  for (let i = 0; i < count; i++) {
    numbers[i] = i;
    keys[i] = (groups ? groups[i] * span : 0) + (times[i] - least);
  }
}
