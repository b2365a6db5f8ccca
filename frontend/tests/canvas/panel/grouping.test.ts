import { expect, test } from "vitest";
import { byLane, fits, shared, standardsFor } from "../../../src/canvas/panel/grouping";
import { FRONT_DOOR } from "./panelDrawing";

test("places stand under their lanes, those without one last", () => {
  const groups = byLane({ ...FRONT_DOOR, lanes: [...FRONT_DOOR.lanes, { id: "empty", label: "Empty", colour: "#505a5f" }] });
  expect(groups.map(({ lane, nodes }) => [lane?.label ?? "", nodes.map((node) => node.id)])).toEqual([
    ["Front Door Team", ["contact", "referral"]], ["Early Help", ["help"]], ["", ["nfa"]],
  ]);
});

test("a filter finds every word somewhere, whatever its case", () => {
  expect(fits("Child protection plan", "PLAN prot")).toBe(true);
  expect(fits("Child in need plan", "plan prot")).toBe(false);
  expect(fits("Child in need plan", "  ")).toBe(true);
});

test("what several places have in common is their one value, or nothing", () => {
  expect(shared(FRONT_DOOR.nodes.slice(0, 1), (node) => node.kind)).toBe("entry");
  expect(shared(FRONT_DOOR.nodes, (node) => node.kind)).toBeUndefined();
  expect(shared([FRONT_DOOR.nodes[0], FRONT_DOOR.nodes[2]], (node) => node.lane)).toBe("door");
});

test("a way out is offered the five ways out, any other place the steps; what it has stays in the list", () => {
  expect(standardsFor("exit", "")).toHaveLength(17);
  expect(standardsFor("service", "")).toHaveLength(12);
  expect(standardsFor("service", "nfa").at(-1)).toEqual({ id: "nfa", name: "No further action", exit: true });
});
