/** How many of the times, in order, are at or before a moment. */
export function countUpTo(times: Float64Array | Int32Array, moment: number): number {
  let a = 0;
  let b = times.length;
  while (a < b) {
    const middle = (a + b) >>> 1;
    if (times[middle] <= moment) a = middle + 1;
    else b = middle;
  }
  return a;
}
