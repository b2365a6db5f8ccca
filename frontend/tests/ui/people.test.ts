import { expect, test } from "vitest";
import { createEngine } from "../../src/stage/engine";
import { childrenOf, familyOf, familyServices, placeAmong, stepFrom } from "../../src/stage/people";
import { minuteIn } from "../moments";
import { buildPayload, casesMap, legsOf } from "../payloadBuilder";

/** A and C are of one family, B of none. A is in care in June; C was in the first week of June, and waits at contact in August. */
function family() {
  const care = (from: string, to: string) => `
| 1 | 1 | travel |  | care | ${from} | ${to} | ${from} | 2024-06-02 | 1 | n | n | n |  | S | CARE |
| 1 | 1 | rest | care | care | ${from} | ${to} | 2024-06-02 | ${to} |  | n | n | y |  | S | CARE |`;
  const legs = [
    ...legsOf("A", care("2024-06-01", "2024-06-30")),
    ...legsOf("B", "| 1 | 1 | travel |  | contact | 2024-06-01 | 2024-06-20 | 2024-06-01 | 2024-06-20 | 1 | n | n | y |  | S | CONTACT |"),
    ...legsOf("C", `${care("2024-06-01", "2024-06-08")}
| 2 | 1 | travel |  | contact | 2024-08-01 | 2024-08-01 | 2024-08-01 | 2024-08-02 | 1 | n | y | y |  | S | CONTACT |
| 2 | 1 | wait | contact | contact | 2024-08-01 | 2024-08-20 | 2024-08-02 | 2024-08-20 |  | n | n | y |  |  |  |`),
  ];
  return createEngine(buildPayload(legs, { map: casesMap(), window: ["2024-06-01", "2025-07-01"], children: { A: { family: 1 }, B: {}, C: { family: 1 } } }));
}

test("one steps through those that the filters leave, and round", () => {
  const visible = Uint8Array.from([0, 1, 0, 1, 1]);
  expect(childrenOf(visible)).toEqual([1, 3, 4]);
  expect([stepFrom(visible, null, 1), stepFrom(visible, 1, 1), stepFrom(visible, 4, 1), stepFrom(visible, 1, -1), stepFrom(visible, null, -1), stepFrom(visible, 2, 1)]).toEqual([1, 3, 1, 4, 4, 3]);
  expect([1, 3, 4, 2].map((child) => placeAmong(visible, child))).toEqual([1, 2, 3, 0]);
  expect(stepFrom(new Uint8Array(3), 1, 1)).toBeNull();
});

test("a family is those with its number; without one a child stands alone", () => {
  const { payload } = family();
  expect([0, 1, 2].map((child) => familyOf(payload, child))).toEqual([[0, 2], [1], [0, 2]]);
});

test("services round a family: who is there now, who was, who never so far", () => {
  const engine = family();
  const at = (day: string) => {
    const minute = minuteIn(engine, day);
    const care = familyServices(engine.payload, [0, 2], () => minute).find((service) => engine.payload.map.nodes[service.node].id === "care")!;
    return [care.current, care.ended, care.none];
  };
  expect(at("2024-06-05")).toEqual([[0, 2], [], []]);
  expect(at("2024-06-10")).toEqual([[0], [2], []]);
  expect(at("2024-07-10")).toEqual([[], [0, 2], []]);
  expect(familyServices(engine.payload, [0], () => minuteIn(engine, "2024-06-10")).map(({ node }) => engine.payload.map.nodes[node].id)).toEqual(["eh_service", "cin", "cp", "care", "leaver"]);
});

test("a place says who is in it, heading there or waiting, since when truly, by the rules of counting", () => {
  const engine = family();
  const at = (day: string, node: string) => {
    engine.seek(minuteIn(engine, day));
    return engine.atNode(engine.payload.map.nodes.findIndex(({ id }) => id === node)).map(({ child, state, since }) => [engine.childId(child), state, since! / 1440]);
  };
  expect(at("2024-06-05", "care")).toEqual([["A", "inside", 0], ["C", "inside", 0]]);
  expect(at("2024-06-05", "contact")).toEqual([["B", "heading", 0]]);
  // 1 August is 61 days after 1 June.
  expect(at("2024-08-05", "contact")).toEqual([["C", "waiting", 61]]);
  expect(engine.counts().nodes[0]).toMatchObject({ heading: 0, waiting: 1 });
  engine.setFilter({ ids: ["A"] });
  expect(at("2024-08-05", "contact")).toEqual([]);
});
