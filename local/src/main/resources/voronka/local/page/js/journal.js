// What the functions did, newest first.
import { follow, get } from "./api.js";
import { el, find, hue } from "./dom.js";
import { day, dayKey, exactTime } from "./format.js";
import { on, tell } from "./state.js";
import { inWords, knows, word } from "./words.js";

const MOST = 1000;
const HUES = {
  "telegram-bot": 205, "lead-intake": 150, "stage-transition": 265, "follow-up-reminder": 35,
  "funnel-aggregation": 330, "report": 185, "calendar-feed": 60, "lead-import": 90,
};

const place = find("#journal");
const list = find(".entries", place);
let entries = [];
let number = null;
let only = null;

export function startJournal(told) {
  inWords(() => redraw());
  on("zone", () => redraw());
  follow(async (afterSilence) => {
    // The first question is answered at once; the others wait for news.
    const first = afterSilence || number === null;
    const news = await get(`/local/journal?after=${first ? 0 : number}&wait=${first ? 0 : 20}`);
    if (first) entries = [];
    if (number !== null && news.number < number) tell("fresh-start");
    number = news.number;
    take(news.entries, !first);
  }, told);
}

/** A deployed function has the stack's name in front; people know it by its own. */
const shortName = (name) => Object.keys(HUES).find((known) => name === known || name.endsWith(`-${known}`)) ?? name;

function take(news, lively) {
  if (news.length === 0 && lively) return;
  for (const entry of news) entry.short = shortName(entry.function);
  entries = [...news.toReversed(), ...entries].slice(0, MOST);
  redraw(lively ? new Set(news.map((entry) => entry.number)) : new Set());
  for (const entry of news) tell("entry", { ...entry, lively });
}

function redraw(fresh = new Set()) {
  const open = new Set([...list.querySelectorAll("details[open]")].map((node) => Number(node.dataset.number)));
  const shown = entries.filter((entry) => only === null || entry.short === only);
  const nodes = [];
  let lastDay = null;
  for (const runs of quietTogether(shown)) {
    const moment = Date.parse(runs[0].at);
    if (dayKey(moment) !== lastDay) nodes.push(el("li", { className: "day" }, day(moment)));
    lastDay = dayKey(moment);
    nodes.push(row(runs, moment, open.has(runs.at(-1).number), fresh.has(runs[0].number)));
  }
  list.replaceChildren(...nodes);
  find(".nothing", place).hidden = entries.length > 0;
  drawFilter();
}

/** A function that runs again and again and has nothing to say is one line, however often it ran. */
function quietTogether(shown) {
  const lines = [];
  for (const entry of shown) {
    const after = lines.at(-1);
    if (after && quiet(entry) && quiet(after[0]) && after[0].short === entry.short && after[0].trigger === entry.trigger) after.push(entry);
    else lines.push([entry]);
  }
  return lines;
}

/** Metrics are for machines: whoever tells nothing else is quiet. */
const quiet = (entry) => entry.outcome === "ok" && entry.lines.every(isMetric);
const isMetric = (line) => line.startsWith('{"_aws"');

/** A line of the log as a person reads it: what happened, then its facts. */
function told(line) {
  if (!line.startsWith("{")) return line;
  try {
    const { level, message, requestId, _aws, ...facts } = JSON.parse(line);
    const start = _aws ? "metric" : level === "INFO" ? message : `${level} ${message}`;
    return [start, ...Object.entries(facts).map(([name, value]) => `${name}=${Array.isArray(value) ? value.join("\n    ") : value}`)].join("  ");
  } catch {
    return line;
  }
}

/** The newest run of a line stands for all; the oldest names it, because it stays. */
function row(runs, moment, open, fresh) {
  const [entry] = runs;
  const details = el("details", { open, className: fresh ? "fresh" : "", data: { number: runs.at(-1).number, outcome: entry.outcome } },
    el("summary", {},
      el("time", {}, exactTime(moment)),
      tag(entry.short),
      el("span", { className: "trigger" }, entry.trigger,
        runs.length > 1 ? el("b", { className: "times", title: word("times", { n: runs.length }) }, `×${runs.length}`) : null),
      el("span", { className: "outcome", title: word(`outcome.${entry.outcome}`) },
        el("span", {}, word(`outcome.${entry.outcome}`))),
      el("span", { className: "millis" }, `${entry.millis} ${word("ms")}`)),
    el("pre", {}, runs.length > 1 ? runs.map((run) => exactTime(Date.parse(run.at))).join("  ") : entry.lines.map(told).join("\n") || word("nothingLogged")));
  return el("li", { data: { function: entry.short } }, details);
}

function tag(name) {
  const node = el("b", { className: "function", title: does(name) }, name);
  node.style.setProperty("--hue", HUES[name] ?? hue(name));
  return node;
}

const does = (name) => (knows(`does.${name}`) ? word(`does.${name}`) : name);

function drawFilter() {
  const names = [...new Set(entries.map((entry) => entry.short))].sort();
  const chip = (label, name) => {
    const node = el("button", { type: "button", "aria-pressed": String(only === name), title: name ? does(name) : "",
      onclick: () => { only = name; redraw(); } }, label);
    if (name) node.style.setProperty("--hue", HUES[name] ?? hue(name));
    return node;
  };
  const filter = find(".filter", place);
  filter.hidden = names.length < 2;
  filter.replaceChildren(chip(word("all"), null), ...names.map((name) => chip(name, name)));
}
