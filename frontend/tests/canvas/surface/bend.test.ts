import { expect, test } from "vitest";
import { benderAt, bendTo, gripsOf, middleOf } from "../../../src/canvas/surface/bend";

const A = { x: 0, y: 0 };
const B = { x: 400, y: 0 };

test("a way bends twice as far as its middle is off the straight line, over its length: up when it goes right", () => {
  // The middle of a curve with bend 0.2 over 400 units is 0.2 * 400 / 2 = 40 above the line.
  expect(bendTo(A, B, { x: 200, y: -40 })).toBe(0.2);
  expect(bendTo(A, B, { x: 200, y: 40 })).toBe(-0.2);
  expect(bendTo(B, A, { x: 200, y: 40 })).toBe(0.2);
});

test("only how far the hand is across the line counts, not along it", () => {
  expect(bendTo(A, B, { x: 330, y: -40 })).toBe(0.2);
  expect(bendTo(A, { x: 0, y: 400 }, { x: 40, y: 100 })).toBe(0.2);
});

test("the middle of the curve comes to where the hand is", () => {
  expect(middleOf(A, B, bendTo(A, B, { x: 200, y: -40 }))).toEqual({ x: 200, y: -40 });
});

test("nearly straight is straight; more than two lengths is two; no length has no bend", () => {
  expect(bendTo(A, B, { x: 200, y: 4 })).toBe(0);
  expect(bendTo(A, B, { x: 200, y: -4000 })).toBe(2);
  expect(bendTo(A, A, { x: 10, y: 10 })).toBe(0);
});

test("the grips stand near the ends, and on a short way not past its middle", () => {
  const grips = (length: number) => {
    const { from, to } = gripsOf({ start: A, control: { x: length / 2, y: 0 }, end: { x: length, y: 0 } }, 20);
    return [from.x, to.x].map(Math.round);
  };
  expect(grips(200)).toEqual([20, 180]);
  expect(grips(20)).toEqual([6, 14]);
});

test("on a short way the handle that bends it stands beside it, so many pixels off at any zoom", () => {
  const line = (length: number) => ({ start: A, control: A, end: { x: length, y: 0 } });
  expect(benderAt({ x: 50, y: 0 }, line(100), 1)).toEqual({ x: 50, y: 0 });
  expect(benderAt({ x: 20, y: 0 }, line(40), 1)).toEqual({ x: 20, y: -26 });
  expect(benderAt({ x: 50, y: 0 }, line(100), 0.5)).toEqual({ x: 50, y: -52 });
});
