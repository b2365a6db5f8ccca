import { expect, test } from "vitest";
import { createEngine } from "../../src/stage/engine";
import { Session } from "../../src/stage/session";
import { minuteIn } from "../moments";
import { buildPayload, casesMap, legsOf } from "../payloadBuilder";

/** Every arc and every change of dashes that is drawn, in order. */
function recorder(): { canvas: HTMLCanvasElement; drawn: string[] } {
  const drawn: string[] = [];
  const pen = new Proxy({ canvas: { width: 800, height: 600 } } as Record<string, unknown>, {
    get: (held, name: string) => held[name] ?? ((...args: unknown[]) => {
      if (name === "setLineDash") drawn.push(`dash ${(args[0] as number[]).join(",")}`);
      if (name === "arc") drawn.push(`arc ${args.slice(0, 3).map((one) => Math.round(one as number)).join(" ")} ${String(held.strokeStyle)}`);
      return name === "createImageData" ? { width: 800, height: 600, data: new Uint8ClampedArray(800 * 600 * 4) } : undefined;
    }),
  });
  return { canvas: { style: {}, width: 800, height: 600, getContext: () => pen } as unknown as HTMLCanvasElement, drawn };
}

test("the family of the followed child has dashed rings, the child itself a whole one, and others none", () => {
  const care = (child: string) => legsOf(child, "| 1 | 1 | rest | care | care | 2024-06-01 | 2024-06-30 | 2024-06-01 | 2024-06-30 |  | n | n | y |  | S | CARE |");
  const engine = createEngine(buildPayload([...care("A"), ...care("B"), ...care("C"), ...care("D")], {
    map: casesMap(), window: ["2024-06-01", "2024-07-01"], children: { A: { family: 1 }, B: {}, C: { family: 1 }, D: { family: 2 } },
  }));
  const session = new Session(engine, {}, { request: () => 1, cancel: () => undefined }, () => undefined);
  session.player.seek(minuteIn(engine, "2024-06-10"));
  const { canvas, drawn } = recorder();
  Object.assign(session.painter, { marks: canvas, dots: recorder().canvas });
  session.painter.view = { width: 800, height: 600, ratio: 1, zoom: 1, panX: -1100, panY: 300 };
  session.follow(engine.childIndex("A"));
  expect(session.painter.family).toEqual([engine.childIndex("C")]);
  session.painter.paint();
  const at = (child: string) => {
    const { x, y } = engine.positionOf(session.painter.view, engine.childIndex(child))!;
    return `${Math.round(x)} ${Math.round(y)}`;
  };
  const dashed = drawn.slice(drawn.indexOf("dash 3,3") + 1, drawn.indexOf("dash 3,3") + 2);
  // A dot of radius 3, with 5 free round a sibling and 7 round the child itself.
  expect(dashed).toEqual([`arc ${at("C")} 8 #ffdd00`]);
  expect(drawn.filter((one) => one.startsWith("arc"))).toEqual([`arc ${at("C")} 8 #ffdd00`, `arc ${at("A")} 10 #ffdd00`]);
  session.follow(engine.childIndex("B"));
  expect(session.painter.family).toEqual([]);
});
