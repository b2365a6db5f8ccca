import { buildPayload, casesMap, legsOf } from "../payloadBuilder";

/**
 * Six children, worked by hand. North: n1, n2, n3; South: s1, s2; one without a team. Each has a contact, and some an assessment after it.
 * The window runs from 1 January 2023 to the end of 31 December 2024.
 *
 * | child | team | contact | assessment (days) |
 * |---|---|---|---|
 * | n1 | North | 5 to 7 March 2023 | 7 to 17 March 2023 (10) |
 * | n2 | North | 5 to 6 March 2024 | 6 to 26 March 2024 (20) |
 * | n3 | North | 1 to 2 April 2024 | 2 April to 2 May 2024 (30) |
 * | s1 | South | 5 to 10 March 2024 | 10 to 14 March 2024 (4) |
 * | s2 | South | 1 to 4 June 2024 | none |
 * | u1 | | 5 to 6 March 2024 | none |
 */
export function twoSidesPayload(): Uint8Array {
  const row = (from: string, node: string, start: string, end: string) => `| 1 | 1 | travel | ${from} | ${node} | ${start} | ${end} | ${start} | ${end} | 1 | n | n | y |  | test.csv | code |`;
  const visits = (child: string, contact: [string, string], assessment?: [string, string]) => legsOf(child, [
    row("", "contact", ...contact), ...(assessment ? [row("contact", "assessment", ...assessment)] : []),
  ].join("\n"));
  const legs = [
    ...visits("n1", ["2023-03-05", "2023-03-07"], ["2023-03-07", "2023-03-17"]),
    ...visits("n2", ["2024-03-05", "2024-03-06"], ["2024-03-06", "2024-03-26"]),
    ...visits("n3", ["2024-04-01", "2024-04-02"], ["2024-04-02", "2024-05-02"]),
    ...visits("s1", ["2024-03-05", "2024-03-10"], ["2024-03-10", "2024-03-14"]),
    ...visits("s2", ["2024-06-01", "2024-06-04"]),
    ...visits("u1", ["2024-03-05", "2024-03-06"]),
  ];
  const team = (name: string) => ({ attributes: { team: name } });
  return buildPayload(legs, {
    map: casesMap(), window: ["2023-01-01", "2025-01-01"], asOfDay: "2024-12-31", attributes: [{ name: "team", label: "Team" }],
    children: { n1: team("North"), n2: team("North"), n3: team("North"), s1: team("South"), s2: team("South"), u1: {} },
  });
}
