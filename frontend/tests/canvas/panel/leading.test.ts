import { expect, test } from "vitest";
import { leading } from "../../../src/canvas/panel/leading";

const MAPPED = {
  assessment: { codes: ["Annex A 4: Assessment"], asExit: false }, nfa: { codes: ["Annex A 3: Referral NFA? = Yes"], asExit: true },
  cfa: { codes: ["CFA"], asExit: false },
};

test("codes of a deleted place lead to where they were sent, or nowhere", () => {
  expect(leading(MAPPED, {})).toEqual(MAPPED);
  expect(leading(MAPPED, { cfa: "assessment" })).toEqual({
    assessment: { codes: ["Annex A 4: Assessment", "CFA"], asExit: false }, nfa: { codes: ["Annex A 3: Referral NFA? = Yes"], asExit: true },
  });
  expect(leading(MAPPED, { nfa: "", cfa: "" })).toEqual({ assessment: { codes: ["Annex A 4: Assessment"], asExit: false } });
  expect(leading(MAPPED, { nfa: "closed" }).closed).toEqual({ codes: ["Annex A 3: Referral NFA? = Yes"], asExit: true });
});
