// Starts the page's parts. Each follows its own piece of the stack by itself.
import { get, pause } from "./api.js";
import { startChat } from "./chat.js";
import { startClock } from "./clock.js";
import { find } from "./dom.js";
import { startJournal } from "./journal.js";
import { startJourneys } from "./journeys.js";
import { startPeople } from "./people.js";
import { startSite } from "./site.js";
import { hintOf, on, state, tell } from "./state.js";
import { drawWords, inWords, speak } from "./words.js";

inWords(drawWords);
document.querySelectorAll("[data-language]").forEach((button) =>
  button.addEventListener("click", () => speak(button.dataset.language)));

document.querySelectorAll("nav [data-tab]").forEach((button) =>
  button.addEventListener("click", () => tell("tab", button.dataset.tab)));
on("tab", show);
show("left");

const told = (answers) => { find("#offline").hidden = answers; };
startJourneys();
startSite();
startChat(told);
startPeople(told);
startClock(told);
startJournal(told);
about();
// Who was let in since then has a role by now.
on("message", ({ person }) => { if (!hintOf(person)) about(); });

function show(tab) {
  document.body.dataset.tab = tab;
  document.querySelectorAll("nav [data-tab]").forEach((button) =>
    button.setAttribute("aria-pressed", String(button.dataset.tab === tab)));
}

async function about() {
  for (;;) {
    try {
      state.about = await get("/local/about");
      tell("about");
      return;
    } catch (trouble) {
      console.warn(trouble);
      await pause(1500);
    }
  }
}
