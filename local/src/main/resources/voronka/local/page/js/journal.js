// What the functions did, newest first.
import { follow, get } from "./api.js";
import { el, find, hue } from "./dom.js";
import { day, dayKey, exactTime } from "./format.js";
import { on, tell } from "./state.js";
import { inWords, knows, word } from "./words.js";

const MOST = 300;
const HUES = {
  "telegram-bot": 205, "lead-intake": 150, "stage-transition": 265, "follow-up-reminder": 35,
  "funnel-aggregation": 330, "report": 185, "lead-import": 90,
};

const place = find("#journal");
const list = find(".entries", place);
let entries = [];
let number = null;
let only = null;

export function startJournal(told) {
  inWords(redraw);
  on("zone", redraw);
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
  for (const entry of shown) {
    const moment = Date.parse(entry.at);
    if (dayKey(moment) !== lastDay) nodes.push(el("li", { className: "day" }, day(moment)));
    lastDay = dayKey(moment);
    nodes.push(row(entry, moment, open.has(entry.number), fresh.has(entry.number)));
  }
  list.replaceChildren(...nodes);
  find(".nothing", place).hidden = entries.length > 0;
  drawFilter();
}

function row(entry, moment, open, fresh) {
  const details = el("details", { open, className: fresh ? "fresh" : "", data: { number: entry.number, outcome: entry.outcome } },
    el("summary", {},
      el("time", {}, exactTime(moment)),
      tag(entry.short),
      el("span", { className: "trigger" }, entry.trigger),
      el("span", { className: "outcome", title: word(`outcome.${entry.outcome}`) },
        el("span", {}, word(`outcome.${entry.outcome}`))),
      el("span", { className: "millis" }, `${entry.millis} ${word("ms")}`)),
    el("pre", {}, entry.lines.join("\n") || word("nothingLogged")));
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
