// Moments in the company's zone and in the reader's language. A moment is milliseconds since 1970.
import { currentLanguage } from "./words.js";
import { state } from "./state.js";

const formats = new Map();

function format(moment, options) {
  const key = JSON.stringify([currentLanguage(), state.zone, options]);
  if (!formats.has(key)) {
    const locale = currentLanguage() === "ru" ? "ru-RU" : "en-GB";
    formats.set(key, new Intl.DateTimeFormat(locale, { timeZone: state.zone, ...options }));
  }
  return formats.get(key).format(moment);
}

export const clockTime = (moment) => format(moment, { hour: "2-digit", minute: "2-digit" });

export const exactTime = (moment) => format(moment, { hour: "2-digit", minute: "2-digit", second: "2-digit" });

export const day = (moment) => format(moment, { day: "numeric", month: "long" });

export const weekdayAndDay = (moment) => format(moment, { weekday: "long", day: "numeric", month: "long" });

export const year = (moment) => format(moment, { year: "numeric" });

export const dayAndTime = (moment) => format(moment, { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });

/** Two moments of one day have the same key. */
export const dayKey = (moment) => format(moment, { year: "numeric", month: "2-digit", day: "2-digit" });

export function size(bytes) {
  const units = currentLanguage() === "ru" ? ["Б", "КБ", "МБ"] : ["B", "KB", "MB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < 2) {
    value /= 1024;
    unit += 1;
  }
  return `${new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: unit ? 1 : 0 }).format(value)} ${units[unit]}`;
}
