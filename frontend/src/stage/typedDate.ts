import { dayWords, isoWords, minuteOf } from "./words";

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** A day that was typed ("2024-03-05"), or why it is none, in words. */
export type TypedDay = { day: string } | { wrong: string };

const LIKE = "write it like 5 March 2024";

/**
 * Reads a day as people write it here: "5 March 2024", "5 Mar 2024", "05/03/2024" (day first), "2024-03-05"; "March 2024" is its first day, "2024"
 * the first of January.
 */
export function typedDay(text: string): TypedDay {
  const typed = text.trim().replace(/\s+/g, " ");
  if (typed === "") return { wrong: `No date yet: ${LIKE}` };
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(?:of )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(typed);
  if (named) {
    const month = MONTHS.findIndex((name) => name === named[2].toLowerCase() || (named[2].length <= 4 && name.startsWith(named[2].toLowerCase())));
    return month < 0 ? { wrong: `'${typed}' is no date: '${named[2]}' is no month` } : checked(typed, Number(named[3]), month + 1, Number(named[1] ?? 1));
  }
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(typed);
  if (slashed) return checked(typed, Number(slashed[3]) + (slashed[3].length === 2 ? 2000 : 0), Number(slashed[2]), Number(slashed[1]));
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(typed);
  if (iso) return checked(typed, Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  return /^\d{4}$/.test(typed) ? checked(typed, Number(typed), 1, 1) : { wrong: `'${typed}' is no date: ${LIKE}` };
}

function checked(typed: string, year: number, month: number, day: number): TypedDay {
  if (month < 1 || month > 12) return { wrong: `'${typed}' is no date: there is no month ${month}; ${LIKE}` };
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return { wrong: `'${typed}' is no date: ${MONTHS[month - 1].replace(/^./, (a) => a.toUpperCase())} ${year} has no day ${day}` };
  return { day: date.toISOString().slice(0, 10) };
}

/** A moment that was typed, in minutes of the payload, or why it cannot be shown. */
export type TypedMoment = { minute: number } | { wrong: string };

/** Reads a day within what can be played. While time runs from each child's start, a number of days ("42", "day 42"). */
export function typedMoment(text: string, start: string, window: readonly [number, number], mode: "calendar" | "start"): TypedMoment {
  if (mode === "start") {
    const days = /^(?:day )?(\d{1,5})$/i.exec(text.trim());
    if (!days) return { wrong: `'${text.trim()}' is no day of a child's own time: write it like 42` };
    const minute = Number(days[1]) * 1440;
    return minute < window[1] ? { minute } : { wrong: `Nobody is known for longer than ${Math.floor((window[1] - 1) / 1440)} days` };
  }
  const typed = typedDay(text);
  if ("wrong" in typed) return typed;
  const minute = minuteOf(start, typed.day);
  // A month or year that the data begins within means its first day there.
  const whole = !/\d/.test(text.trim().replace(/\d{4}$/, "")) && !/-\d+-/.test(text);
  if (minute < window[0] && whole && isoWords(start, window[0]).startsWith(typed.day.slice(0, /[a-z]|-/i.test(text) ? 7 : 4))) return { minute: window[0] };
  if (minute < Math.floor(window[0] / 1440) * 1440) return { wrong: `${dayWords(start, minute)} is before the picture begins (${dayWords(start, window[0])})` };
  if (minute >= window[1]) return { wrong: `${dayWords(start, minute)} is after the data ends (${dayWords(start, window[1] - 1)})` };
  return { minute: Math.max(minute, window[0]) };
}
