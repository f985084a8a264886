// Who is at the phone: the people's cards with what they have not read.
import { follow, get, pause, post } from "./api.js";
import { el, find, hueOfId, initials } from "./dom.js";
import { hintOf, nameOf, on, state, tell } from "./state.js";
import { currentLanguage, inWords, knows, word } from "./words.js";

const place = find("#people");
const form = find("form", place);
let unread = {};

export async function startPeople(told) {
  on("choose", choose);
  on("changed", refresh);
  on("about", draw);
  on("tab", draw);
  inWords(draw);
  find(".add-person", place).addEventListener("click", () => open(true));
  find(".cancel", form).addEventListener("click", () => open(false));
  form.addEventListener("submit", add);
  follow(async (afterSilence) => {
    if (state.people.length === 0 || afterSilence) await refresh();
    unread = await get("/local/unread");
    draw();
    await pause(2000);
  }, told);
}

async function refresh() {
  state.people = await get("/local/people");
  const remembered = state.person?.id ?? Number(sessionStorage.getItem("voronka.person"));
  const person = state.people.find(({ id }) => id === remembered) ?? state.people[0] ?? null;
  const another = person?.id !== state.person?.id;
  state.person = person;
  draw();
  tell(another ? "person" : "people");
}

function choose(id) {
  const person = state.people.find((one) => one.id === id);
  if (!person || person === state.person) return;
  state.person = person;
  sessionStorage.setItem("voronka.person", id);
  draw();
  tell("person");
}

function draw() {
  find(".people", place).replaceChildren(...state.people.map(card));
  const waiting = state.people.reduce((sum, person) => sum + unreadBy(person), 0);
  const badge = find("nav .badge");
  badge.hidden = waiting === 0;
  badge.textContent = waiting;
}

/** Who has the chat before their eyes has read it, whatever the server has heard so far. */
const unreadBy = (person) =>
  (person.id === state.person?.id && find("#chat").checkVisibility() ? 0 : unread[person.id] ?? 0);

function card(person) {
  const chosen = person.id === state.person?.id;
  const count = unreadBy(person);
  const avatar = el("span", { className: "avatar" }, initials(person.firstName, person.lastName));
  avatar.style.setProperty("--hue", hueOfId(person.id));
  return el("li", {}, el("button", {
    type: "button", "aria-pressed": String(chosen), data: { person: person.id },
    onclick: () => { choose(person.id); tell("tab", "chat"); },
  },
  avatar,
  el("span", { className: "name" }, el("b", {}, nameOf(person)), el("small", {}, about(person))),
  count > 0 ? el("b", { className: "badge" }, String(count)) : null));
}

function about(person) {
  const role = hintOf(person.id)?.role;
  const parts = [role && (knows(`role.${role}`) ? word(`role.${role}`) : role)];
  if (person.blocked) parts.push(word("blockedBot"));
  else if (!person.started) parts.push(word("notStarted"));
  return parts.filter(Boolean).join(" · ") || (person.username ? `@${person.username}` : "");
}

function open(wanted) {
  form.hidden = !wanted;
  find(".add-person", place).hidden = wanted;
  if (!wanted) return;
  form.reset();
  form.elements.language.value = currentLanguage();
  form.elements.firstName.focus();
}

async function add(event) {
  event.preventDefault();
  const { lastName, ...wish } = Object.fromEntries(new FormData(form));
  const trouble = find(".trouble", form);
  trouble.hidden = true;
  try {
    const person = await post("/local/people", lastName ? { ...wish, lastName } : wish);
    open(false);
    await refresh();
    if (person?.id) choose(person.id);
  } catch (no) {
    trouble.textContent = word("notAdded", { why: no.message });
    trouble.hidden = false;
  }
}
