import { DARK_TONES, TONES } from "../../map/svg/tones";
import { element, escaped } from "../../map/svg/xml";
import type { Engine } from "../offers";
import type { NotShownGroup } from "../payload";
import type { Session } from "../session";
import { LETTERS, type Sides } from "../sides";
import { leavingFigure } from "../leaving";
import { ARRIVED_DAYS, FOLLOWED_DAYS } from "../lately";
import { COUNTED, legendTitle } from "../legendWords";
import { partlyLoaded, PARTLY_WORDS, type WhereRow, whereRows } from "../whereNow";
import { counted, figure } from "../words";
import { titleOf } from "./caption";
import { HANDOUT_CSS } from "./handoutCss";
import { legendEntries, sampleSvg } from "./legendPart";
import { svgOf } from "./mapLayers";
import { dataWords, leftOutWords, sideSaid, strictWords } from "./sideSaid";

/** What a handout is to hold: whether it may leave the authority, and whether the child that is followed is named on it. */
export interface HandoutAsked { strict: boolean; named: boolean; light: boolean }

/** Places that the table of one page has room for; those with most children go first where there are more. */
export const MOST_ROWS = 44;

/** The handout's text, a whole page that stands alone: it fetches nothing, runs nothing, and is printed on one side of A4. `picture` is a PNG as a data address. */
export function handoutHtml(sides: Sides, picture: string, asked: HandoutAsked): string {
  const { sessions, others } = sides.ui.get();
  const { payload } = sides.first.engine;
  const said = sessions.map(({ engine, ui }, side) => {
    const told = asked.strict ? (count: number) => leavingFigure(count, payload.settings.small_group) : undefined;
    return sideSaid(engine, ui.get().filter, others && side === 1, engine.counts(), sessions.length > 1 ? LETTERS[side] : "", told);
  });
  const title = titleOf(payload);
  const same = said.every((one) => one.clock === said[0].clock);
  const clock = same ? said[0].clock : said.map((one) => `${one.title.slice(0, 1)}: ${one.clock}`).join(" · ");
  const whom = said.map((one) => tag("p", one.title ? tag("b", escaped(`Side ${one.title.slice(0, 1)}. `)) + escaped(one.whom) : escaped(one.whom)));
  const gaps = [...new Set(said.map((one) => one.gap).filter(Boolean))].map((gap) => tag("p", escaped(`${gap}.`)));
  const left = sessions.map(({ engine }, side) => tag("p", escaped(`${said[side].title ? `Side ${LETTERS[side]}: ` : ""}${leftOutWords(engine, said[side].hidden, asked.strict)}`)));
  const beneath = part("Who is shown", [...whom, ...(asked.named ? followedWords(sessions) : [])])
    + part("How to read it", howToRead(sides.first, asked.strict).map((line) => tag("p", escaped(line))));
  const about = [
    part("What the data covers", [tag("p", escaped(dataWords(sides.first.engine))), ...gaps]),
    part("What is not shown", [...left, notShownLines(sides.first.engine, asked.strict)]),
  ];
  const body = [
    `<header>${tag("h1", escaped(title))}${tag("p", escaped(clock))}</header>`,
    `<main><section class="picture"><img src="${picture}" alt="${escaped(`The map as it stands on ${clock}; the table beside it holds its numbers.`)}">${asked.strict ? "" : legend(sides.first, asked.light)}${beneath}</section>`,
    `<section class="numbers">${tableOf(sessions, asked.strict)}</section></main>`, `<footer>${about.join("")}</footer>`,
  ];
  return page(title, body.join("\n"), Math.min(MOST_ROWS, payload.map.nodes.length), sessions.length);
}

function page(title: string, body: string, rows: number, sides: number): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${HANDOUT_CSS}</style>
</head>
<body class="sides-${sides}" style="--rows: ${rows}">
${body}
</body>
</html>
`;
}

const tag = (name: string, inner: string): string => `<${name}>${inner}</${name}>`;
const part = (title: string, inner: string[]): string => `<section>${tag("h2", escaped(title))}${inner.join("")}</section>`;

/** Who is followed, where a person asked for that. */
function followedWords(sessions: readonly Session[]): string[] {
  return sessions.flatMap(({ engine, painter }) => (painter.followed === null ? [] : [tag("p", escaped(`Followed, in yellow: ${engine.childId(painter.followed)}.`))]));
}

function legend({ engine, ui }: Session, light: boolean): string {
  const tones = light ? TONES : DARK_TONES;
  const entries = legendEntries(engine.dress, TONES, light).map((entry) => {
    // Each on the ground that it has in the picture: white dots are not seen on paper.
    const inks = { ...entry, fill: entry.fill === TONES.text ? tones.text : entry.fill, stroke: entry.stroke === TONES.text ? tones.text : entry.stroke };
    const ground = element("rect", { width: 20, height: 16, rx: 3, fill: tones.stage });
    return `<li>${svgOf(20, 16, ground + sampleSvg(10, 8, inks, tones)).replace(/ width="40" height="32"/, ' width="20" height="16"')} ${escaped(entry.label)}</li>`;
  });
  return `<div class="legend">${tag("b", escaped(legendTitle(engine, ui.get().look)))}<ul>${entries.join("")}</ul>${tag("p", escaped(`${COUNTED[engine.dress.by]}.`))}</div>`;
}

/** The table "Where children are now": of two sides, each figure of one beside that of the other. */
function tableOf(sessions: readonly Session[], strict: boolean): string {
  const all = sessions.map(({ engine }) => whereRows(engine, engine.counts(), strict));
  const rows = shownRows(all);
  const letters = sessions.length > 1 ? LETTERS.slice(0, sessions.length) : [];
  const heads = ["In or heading to", "Waiting", `Arrivals, ${ARRIVED_DAYS} days`, "Median days"];
  const top = letters.length > 0
    ? `<tr><th scope="col" rowspan="2">Place</th>${heads.map((head) => `<th scope="colgroup" colspan="2">${escaped(head)}</th>`).join("")}<th scope="col" rowspan="2">Target</th></tr><tr>${heads.flatMap(() => letters.map((letter) => `<th scope="col">${letter}</th>`)).join("")}</tr>`
    : `<tr><th scope="col">Place</th>${[...heads, "Target"].map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr>`;
  const body = rows.map((index) => {
    const sides = all.map((list) => list[index]);
    if (sides.every((row) => row.none)) return `<tr><th scope="row">${escaped(sides[0].label)}</th><td class="none" colspan="${4 * sides.length + 1}">no data</td></tr>`;
    const cells = (["heading", "waiting", "arrived", "brief"] as const).flatMap((key) => sides.map((row) => `<td>${escaped(row[key] || "–")}</td>`));
    return `<tr><th scope="row">${escaped(sides[0].label)}</th>${cells.join("")}<td>${escaped(sides[0].target)}</td></tr>`;
  });
  const more = all[0].length - rows.length;
  const notes = [
    `A child in two places counts in both. Arrivals count visits. Medians are of visits that ended in the last ${FOLLOWED_DAYS} days; a target of "45 w" is one of working days, and so is its median.`, ...(all.some((list) => partlyLoaded(list, ["arrived", "median"])) ? [`${PARTLY_WORDS}.`] : []),
    ...(more > 0 ? [`The ${counted(rows.length, "place")} with most children; ${figure(more)} more are in the table beside the playback.`] : []), ...(strict ? [strictWords(sessions[0].engine)] : []),
  ];
  return `<table><caption>Where children are now</caption><thead>${top}</thead><tbody>${body.join("")}</tbody></table>${tag("p", escaped(notes.join(" ")))}`;
}

/** Which places stand in the table: all in the map's order, or where there are too many those with most children, still in that order. */
function shownRows(all: readonly WhereRow[][]): number[] {
  const places = all[0].map((_, i) => i);
  if (places.length <= MOST_ROWS) return places;
  const weight = (i: number) => all.reduce((sum, rows) => sum + rows[i].children, 0);
  return places.sort((a, b) => weight(b) - weight(a) || a - b).slice(0, MOST_ROWS).sort((a, b) => a - b);
}

/** What was set aside and why, as the panel "What is not shown" has it, without what is 0 and without the last group's places. */
function notShownLines({ payload }: Engine, strict: boolean): string {
  const told = (count: number) => (strict ? leavingFigure(count, payload.settings.small_group) : figure(count));
  const places = new Set(payload.map.nodes.map((node) => node.label));
  const byPlace = (group: NotShownGroup) => group.lines.length > 0 && group.lines.every((line) => places.has(line.label));
  const groups = payload.notShown.map((one) => {
    const { group, lines } = one;
    if (byPlace(one)) return `${group}: ${told(lines.reduce((sum, line) => sum + line.count, 0))} in all.`;
    const some = lines.filter((line) => line.count > 0).map((line) => `${line.label} ${told(line.count)}`);
    return some.length > 0 ? `${group}: ${some.join(", ")}.` : "";
  });
  return tag("p", escaped(groups.filter(Boolean).join(" ")));
}

function howToRead({ engine }: Session, strict: boolean): string[] {
  const dots = strict
    ? "A number at a place is of the children in it or on their way there; at a way out, of all who left so far."
    : "Every dot is one child, on its way to the place whose activity is under way, or resting in a service. A hollow dot is of a child who is also elsewhere; a ringed one is of something still open.";
  const days = engine.payload.settings.link_days;
  return [dots, `The picture shows what the data says and no more: a dot that fades has nothing recorded after it within ${days} days, which need not mean that nothing was done.`];
}
