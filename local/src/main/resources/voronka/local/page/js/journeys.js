// Four steps that show what the product is for; each is ticked off when it is seen to have happened.
import { el, find } from "./dom.js";
import { hintOf, on, state, tell } from "./state.js";
import { inWords, word } from "./words.js";

const STEPS = [1, 2, 3, 4];
/** Taking a lead and moving it on are two taps. */
const TAPS = 2;

const place = find("#journeys");
const shown = find("#show-journeys");
const done = new Set(JSON.parse(sessionStorage.getItem("voronka.journeys") ?? "[]"));
let taps = 0;
let skipped = false;

export function startJourneys() {
  inWords(draw);
  open(localStorage.getItem("voronka.journeysHidden") === null);
  find(".close", place).addEventListener("click", () => open(false));
  shown.addEventListener("click", () => open(true));
  on("fresh-start", () => { done.clear(); taps = 0; skipped = false; save(); });
  on("lead", () => tick(1));
  on("skip", () => { skipped = true; });
  on("entry", (entry) => {
    if (entry.outcome !== "ok") return;
    if (entry.short === "lead-intake") tick(1);
    if (skipped && entry.short === "follow-up-reminder" && /schedul|расписан/i.test(entry.trigger)) tick(3);
  });
  on("tapped", ({ person }) => {
    if (isDirector(person)) return;
    taps += 1;
    if (taps >= TAPS) tick(2);
  });
  on("message", ({ person, messages, news }) => {
    if (skipped && news.some((message) => message.from?.is_bot && message.text?.startsWith("⏰"))) tick(3);
    if (!isDirector(person)) return;
    const asked = messages.find((message) => !message.from?.is_bot && /^\/funnel\b/.test(message.text ?? ""));
    if (asked && messages.some((message) => message.from?.is_bot && message.message_id > asked.message_id)) tick(4);
  });
}

const isDirector = (id) => hintOf(id)?.role === "director";

function tick(step) {
  if (done.has(step)) return;
  done.add(step);
  save();
}

function save() {
  sessionStorage.setItem("voronka.journeys", JSON.stringify([...done]));
  draw();
}

function open(wanted) {
  place.hidden = !wanted;
  shown.hidden = wanted;
  if (wanted) localStorage.removeItem("voronka.journeysHidden");
  else localStorage.setItem("voronka.journeysHidden", "yes");
}

function draw() {
  const next = STEPS.find((step) => !done.has(step));
  find("ol", place).replaceChildren(...STEPS.map((step) =>
    el("li", { className: done.has(step) ? "done" : step === next ? "next" : "" },
      el("button", { type: "button", data: { step }, onclick: () => guide(step) },
        el("i", {}, done.has(step) ? "✓" : String(step)),
        el("span", {}, el("b", {}, word(`journey${step}`)), el("small", {}, word(`journey${step}how`)))))));
}

/** Shows the place where a step happens. */
function guide(step) {
  const somebody = (wanted) => state.people.find((person) => isDirector(person.id) === wanted)?.id;
  if (step === 2) tell("choose", somebody(false));
  if (step === 4) tell("choose", somebody(true));
  tell("tab", step === 1 || step === 3 ? "left" : "chat");
  const target = { 1: find("#site"), 2: find("#chat .phone"), 3: find("#clock"), 4: find("#chat .phone") }[step];
  target.scrollIntoView({ block: "nearest", behavior: "smooth" });
  target.classList.remove("look");
  requestAnimationFrame(() => target.classList.add("look"));
  if (step === 1) find("#site [name=name]").focus({ preventScroll: true });
  if (step === 4) suggest("/funnel");
}

function suggest(text) {
  const input = find("#chat .composer textarea");
  input.value = text;
  input.dispatchEvent(new Event("input"));
  input.focus({ preventScroll: true });
}
