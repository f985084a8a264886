// The phone: follows the chosen person's chat, and acts for that person.
import { follow, get, post } from "./api.js";
import { el, find, hueOfId } from "./dom.js";
import { Feed } from "./feed.js";
import { draw as drawKeyboard, release, wanted } from "./keyboard.js";
import { Composer } from "./composer.js";
import { alertOf, askContact, askForward, choose, watchSheet } from "./sheet.js";
import { hintOf, nameOf, on, state, tell } from "./state.js";
import { inWords, word } from "./words.js";

/** Seconds that a question for news may wait. */
const WAIT = 20;

const place = find("#chat");
const chats = new Map();
let asking = new AbortController();
/** The next question is answered at once, so that what is now seen is read now. */
let hurry = false;

const chatOf = (id) => {
  if (!chats.has(id)) chats.set(id, { seq: null, messages: new Map(), commands: [], typing: false, tapped: null });
  return chats.get(id);
};
const ordered = (chat) => [...chat.messages.values()].sort((a, b) => a.message_id - b.message_id);
/** Whether the server took it; a refusal is told. */
const actOf = (person, what, body) => post(`/local/chats/${person}/${what}`, body).then(() => true, (no) => {
  release(feed.place);
  toast(word("notSent", { why: no.message }));
  return false;
});
const act = (what, body) => actOf(state.person.id, what, body);

const actions = {
  textOf: (person, text, replyTo) => actOf(person, "text", replyTo ? { text, replyTo } : { text }),
  text: (text, replyTo) => actions.textOf(state.person.id, text, replyTo),
  file: (kind, file) => act(kind, file),
  command: (text) => actions.text(text),
  askContact: (beside = {}) => askContact((contact) => act("contact", { ...contact, ...beside })),
  askForward: (beside = {}) => askForward((forward) => act("forward", { ...forward, ...beside })),
  change: (message) => composer.change(message),
  reply: (message) => composer.answer(message),
  startLink: (code) => choose(word("giveLink"), state.people.map((person) => ({
    label: nameOf(person),
    act: () => { tell("choose", person.id); act("text", { text: `/start ${code}` }); },
  }))),
  tap(messageId, data, label) {
    chatOf(state.person.id).tapped = label;
    act("tap", { messageId, data });
  },
};
const feed = new Feed(find(".feed", place), find(".to-end", place), actions);
const composer = new Composer(place, actions, toast);

export function startChat(told) {
  watchSheet();
  on("person", show);
  on("tab", askNow);
  on("people", drawHeader);
  on("about", drawHeader);
  on("zone", () => { feed.forget(); redraw(); });
  find(".block", place).addEventListener("click", toggleBlock);
  find(".start", place).addEventListener("click", begin);
  inWords(() => { feed.forget(); redraw(); });
  follow(ask, told);
}

function redraw() {
  if (!state.person) return;
  feed.draw(ordered(chatOf(state.person.id)), false);
  drawHeader();
}

function askNow() {
  hurry = true;
  asking.abort();
}

function show() {
  askNow();
  feed.clear();
  find(".toast", place).hidden = true;
  composer.turnTo(state.person.id, chatOf(state.person.id).commands);
  redraw();
}

async function ask(afterSilence) {
  if (!state.person) return new Promise((resolve) => on("person", resolve));
  const id = state.person.id;
  const chat = chatOf(id);
  // The first question is answered at once; the others wait for news.
  const first = afterSilence || chat.seq === null;
  const known = first ? 0 : chat.seq;
  asking = new AbortController();
  const read = place.checkVisibility() ? 1 : 0;
  const wait = first || hurry ? 0 : WAIT;
  hurry = false;
  const news = await get(`/local/chats/${id}?after=${known}&wait=${wait}&read=${read}`, asking.signal);
  if (first || news.seq < known) chat.messages.clear();
  chat.seq = news.seq;
  take(chat, news, id, !first);
}

function take(chat, news, id, lively) {
  for (const message of news.messages) chat.messages.set(message.message_id, message);
  for (const gone of news.removed ?? []) chat.messages.delete(gone);
  chat.commands = news.commands ?? chat.commands;
  chat.typing = news.typing ?? false;
  const answered = chat.tapped !== null && (news.messages.length > 0 || (news.toasts ?? []).length > 0);
  if (answered) {
    if (news.messages.length > 0) tell("tapped", { person: id, label: chat.tapped });
    chat.tapped = null;
  }
  if (id !== state.person.id) return;
  if (answered) release(feed.place);
  feed.draw(ordered(chat), lively);
  composer.offer(chat.commands);
  drawHeader();
  if (lively) for (const { text, alert } of news.toasts ?? []) if (text) (alert ? alertOf : toast)(text);
  tell("message", { person: id, messages: ordered(chat), news: lively ? news.messages : [] });
}

function drawHeader() {
  if (!state.person) return;
  const chat = chatOf(state.person.id);
  const { name } = state.about.bot;
  const avatar = find(".who .avatar", place);
  avatar.textContent = name.slice(0, 1);
  find(".who b", place).textContent = name;
  find(".who small", place).textContent = word(chat.typing ? "typing" : "bot");
  find(".who small", place).classList.toggle("typing", chat.typing);
  for (const owner of place.querySelectorAll(".owner, .as")) {
    owner.textContent = state.person.firstName;
    owner.style.setProperty("--hue", hueOfId(state.person.id));
  }
  drawBlock();
  drawKeyboard(find(".keyboard", place), state.person.blocked ? null : wanted(ordered(chat)), actions);
  drawStart(chat);
}

function drawBlock() {
  const { blocked } = state.person;
  const button = find(".block", place);
  button.title = word(blocked ? "unblock" : "block");
  button.setAttribute("aria-label", button.title);
  button.textContent = blocked ? "🚫" : "⋯";
}

/** A chat that was never started, or is blocked, has one big button instead of the input. */
function drawStart(chat) {
  const { blocked, started } = state.person;
  const button = find(".start", place);
  const fresh = !started && chat.messages.size === 0;
  button.hidden = !(blocked || fresh);
  button.textContent = word(blocked ? "unblock" : "start");
  find(".composer", place).hidden = !button.hidden;
  const code = state.about.hints.bootstrapCode;
  if (fresh && code && !hintOf(state.person.id) && !find(".bootstrap", feed.place)) {
    const command = `/start ${code}`;
    feed.place.append(el("button", { type: "button", className: "bootstrap", onclick: () => actions.text(command) },
      word("bootstrap", { command })));
  }
}

function begin() {
  if (state.person.blocked) toggleBlock();
  else actions.text(hintOf(state.person.id)?.start ?? "/start").then(() => tell("changed"));
}

function toggleBlock() {
  act("block", { blocked: !state.person.blocked }).then(() => tell("changed"));
}

let fading;
function toast(text) {
  const node = find(".toast", place);
  node.textContent = text;
  node.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => { node.hidden = true; }, 3500);
}
