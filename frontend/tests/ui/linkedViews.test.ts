import { expect, test } from "vitest";
import type { MapHandle } from "../../src/map/MapFlow";
import type { MapPart, Viewport } from "../../src/map/view";
import { compareFromAddress, compareToAddress } from "../../src/stage/compareAddress";
import { LinkedViews } from "../../src/stage/linkedViews";

/** A map that only remembers what it shows. */
function pretend(view: Viewport, part: MapPart | null = null) {
  const map = {
    view, part, zoomed: [] as number[],
    fit: () => undefined, refitIfFitted: () => undefined, panBy: () => undefined, now: () => map.view,
    zoomBy: (factor: number) => { map.zoomed.push(factor); }, mirror: (next: Viewport) => { map.view = next; }, show: (next: MapPart) => { map.part = next; }, seen: () => map.part,
  };
  return map satisfies MapHandle;
}

const HOME = { x: 0, y: 0, zoom: 0.5 };
const PART = { x: 10, y: 20, width: 300, height: 200 };
const NEAR = { x: -40, y: 12, zoom: 1.2 };

test("panning and zooming one of two maps moves the other, until they are unlinked", () => {
  const views = new LinkedViews();
  const [a, b] = [pretend(HOME), pretend(HOME)];
  views.hold(0, () => a);
  views.hold(1, () => b);
  views.moved(0, NEAR);
  expect([a.view, b.view]).toEqual([HOME, NEAR]);
  views.each(1, (map) => map.zoomBy(1.25));
  expect([a.zoomed, b.zoomed]).toEqual([[1.25], [1.25]]);
  views.link(false, 0);
  views.moved(1, HOME);
  views.each(1, (map) => map.zoomBy(0.8));
  expect([a.view, a.zoomed, b.zoomed]).toEqual([HOME, [1.25], [1.25, 0.8]]);
  b.view = NEAR;
  views.link(true, 1);
  expect(a.view).toEqual(NEAR);
});

test("a second map begins with what the first shows, where a person moved that; and one that is gone is left alone", () => {
  const views = new LinkedViews();
  const [a, b] = [pretend(NEAR, PART), pretend(HOME)];
  views.hold(0, () => a);
  const gone = views.hold(1, () => b);
  views.joined(1);
  expect(b.part).toEqual(PART);
  gone();
  views.moved(0, NEAR);
  expect(b.view).toEqual(HOME);
  const c = pretend(HOME);
  a.part = null;
  views.hold(1, () => c);
  views.joined(1);
  expect(c.part).toBeNull();
});

test("the side that the controls work on, and maps that go their own ways, are part of the address", () => {
  const compare = { filter: {}, years: 1, active: 0 as const, apart: true };
  expect(compareToAddress(compare)).toBe("years!1!!side!A!!maps!apart");
  expect(compareFromAddress("years!1!!side!A!!maps!apart")).toEqual(compare);
  // Side B is the usual one, and the maps are linked.
  expect(compareFromAddress("years!1!!side!B!!maps!together")).toEqual({ filter: {}, years: 1 });
});
