import { type BookmarkLook, filterOf } from "./bookmarkLook";
import { sentenceOf } from "./filterSentence";
import { chipsOf, placeWords } from "./filterWords";
import { readLook } from "./look";
import type { Payload } from "./payload";
import { counted, dayWords, durationOf, minuteOf, ownDayWords, weekWords } from "./words";

/** When a bookmark is, in words: "4 March 2024", "Week of 4 March 2024", "Day 42 since first Initial contact". */
export function momentWords(look: BookmarkLook, payload: Payload): string {
  if (look.clock === "start") return `${ownDayWords(durationOf(look.at))}${look.fromNode === undefined ? "" : ` since first ${placeWords(look.fromNode, payload)}`}`;
  const minute = minuteOf(payload.start, look.at);
  return payload.datesTo === "week" ? weekWords(payload.start, minute).replace("w", "W") : dayWords(payload.start, minute);
}

/** The title that is proposed for a moment: "4 March 2024: Age now under 1", "4 March 2024: 3 filters". */
export function proposedTitle(look: BookmarkLook, payload: Payload): string {
  const chips = chipsOf(filterOf(look), payload);
  const whom = chips.length === 0 ? [] : chips.length === 1 ? [`${chips[0].label}: ${chips[0].value}`] : [counted(chips.length, "filter")];
  const more = [...whom, ...(look.child ? [`following ${look.child}`] : []), ...(look.compare ? ["two side by side"] : [])];
  const title = `${momentWords(look, payload)}: ${more.join(", ") || "all children"}`;
  return title.length > 120 ? `${momentWords(look, payload)}: ${counted(chips.length, "filter")}` : title;
}

/** What a bookmark shows, in one line: when, whom, and whether it plays. */
export function shownWords(look: BookmarkLook, payload: Payload): string {
  const parts = [momentWords(look, payload), sentenceOf(filterOf(look), payload)];
  if (look.child) parts.push(`following ${look.child}`);
  if (look.compare) parts.push("two side by side");
  parts.push(look.playing ? "playing" : "standing still");
  return parts.join(" · ");
}

/** What a bookmark names that is not there (any more), in sentences; none when all of it is. */
export function missingOf(look: BookmarkLook, payload: Payload, window: readonly [number, number] | null): string[] {
  const told: string[] = [];
  const ids = new Set(payload.childColumns.ids);
  const { compare } = look;
  if (look.child !== undefined && !ids.has(look.child)) told.push("This bookmark follows a child who is not in the data loaded now.");
  if (compare?.follow !== undefined && !ids.has(compare.follow)) told.push("On its second side it follows a child who is not in the data loaded now.");
  const lost = [look, ...(compare ? [compare] : [])].flatMap((one) => chipsOf(filterOf(one), payload)).filter((chip) => chip.lost);
  if (lost.length > 0) told.push(`Its filter asks for what is not in the data loaded now (${lost.map((chip) => `${chip.label}: ${chip.value}`).join("; ")}), so it lets nobody through for that.`);
  const places = [look.fromNode, ...(compare?.places ?? [])].filter((id) => id !== undefined && !payload.map.nodes.some((node) => node.id === id));
  if (places.length > 0) told.push(`It names a place that is not on the map now: ${places.join(", ")}.`);
  const { dots } = readLook(look.picture);
  if (dots.by === "attribute" && !payload.attributes.some(({ name }) => name === dots.name)) told.push(`Its dots were coloured by ${dots.name}, which is not in the data loaded now.`);
  const outside = look.clock !== "start" && window ? momentOutside(look, payload, window) : "";
  if (outside) told.push(outside);
  return told;
}

function momentOutside(look: BookmarkLook, payload: Payload, [from, to]: readonly [number, number]): string {
  const minute = minuteOf(payload.start, look.at);
  // Dates told to the week may put a first day before its own week.
  const slack = payload.datesTo === "week" ? 7 * 1440 : 0;
  const day = (at: number) => dayWords(payload.start, at);
  if (minute < Math.floor(from / 1440) * 1440 - slack) return `Its moment, ${momentWords(look, payload)}, is before the data loaded now begins (${day(from)}).`;
  return minute >= to ? `Its moment, ${momentWords(look, payload)}, is after the data loaded now ends (${day(to - 1)}).` : "";
}
