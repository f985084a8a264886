// The stack's own clock, and the buttons that move it on.
import { follow, get, pause, post } from "./api.js";
import { find } from "./dom.js";
import { clockTime, dayAndTime, weekdayAndDay, year } from "./format.js";
import { on, state, tell } from "./state.js";
import { inWords, word } from "./words.js";

const place = find("#clock");
const buttons = place.querySelectorAll("[data-by]");
let clock = null;
let heard = 0;
let refusal = null;
let wake = () => {};

export function startClock(told) {
  buttons.forEach((button) => button.addEventListener("click", () => skip(button.dataset.by)));
  inWords(draw);
  on("entry", () => wake());
  setInterval(drawFace, 1000);
  follow(async () => {
    await look();
    await Promise.race([pause(clock.walking ? 200 : 2000), new Promise((resolve) => { wake = resolve; })]);
    // News come in bursts; one look is enough for a burst.
    await pause(100);
  }, told);
}

async function look() {
  const before = clock;
  clock = await get("/local/clock");
  heard = performance.now();
  if (clock.zone !== state.zone) {
    state.zone = clock.zone;
    tell("zone");
  }
  if (before?.walking && !clock.walking) tell("arrived");
  draw();
}

async function skip(by) {
  refusal = null;
  try {
    clock = { ...clock, ...await post("/local/clock/skip", { by }), walking: true };
    tell("skip");
  } catch (no) {
    refusal = no.status === 409 ? word("stillWalking") : no.message;
  }
  draw();
  wake();
}

function draw() {
  if (!clock) return;
  drawFace();
  place.classList.toggle("walking", clock.walking);
  const bar = find(".progress", place);
  bar.hidden = !clock.walking;
  bar.setAttribute("aria-valuenow", Math.round(clock.progress * 100));
  find("i", bar).style.width = `${Math.round(clock.progress * 100)}%`;
  buttons.forEach((button) => { button.disabled = clock.walking || (button.dataset.by === "next" && !clock.nextDue); });
  find(".state", place).textContent = told();
}

function told() {
  if (clock.walking) return word("walking");
  if (refusal) return refusal;
  if (clock.failure) return word("walkFailed", { why: clock.failure });
  return clock.nextDue ? word("nextDue", { when: dayAndTime(Date.parse(clock.nextDue)) }) : word("nothingDue");
}

/** Between two looks the face goes on by itself. */
function drawFace() {
  if (!clock) return;
  const moment = Date.parse(clock.now) + (clock.walking ? 0 : performance.now() - heard);
  find(".face time", place).textContent = clockTime(moment);
  find(".face .date", place).textContent = weekdayAndDay(moment);
  find(".face .zone", place).textContent = `${year(moment)} · ${clock.zone}`;
  find("#chat .status time").textContent = clockTime(moment);
}
