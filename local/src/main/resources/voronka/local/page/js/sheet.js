// A small window inside the phone that wants an answer.
import { el, find } from "./dom.js";
import { word } from "./words.js";

const place = () => find("#chat dialog.sheet");

function open(...content) {
  place().replaceChildren(el("div", { className: "window" }, ...content));
  place().show();
  find("input, button", place())?.focus();
}

export const close = () => place().close();

export function watchSheet() {
  place().addEventListener("keydown", (event) => event.key === "Escape" && close());
  place().addEventListener("click", (event) => event.target === place() && close());
}

/** Something that the bot wants to be read. */
export function alertOf(text) {
  open(el("p", {}, text), el("footer", {}, el("button", { type: "button", className: "main", onclick: close }, word("ok"))));
}

/** Asks whose contact to share. */
export function askContact(send) {
  const field = (name, options) => el("input", { name, placeholder: word(name === "phone" ? "sitePhone" : name), ...options });
  const form = el("form", { autocomplete: "off" },
    el("h3", {}, word("contactTitle")),
    field("phone", { required: true, inputMode: "tel" }), field("firstName", { required: true }), field("lastName", {}),
    el("footer", {},
      el("button", { type: "button", onclick: close }, word("cancel")),
      el("button", { type: "submit", className: "main" }, word("share"))));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    close();
    const { lastName, ...rest } = Object.fromEntries(new FormData(form));
    send(lastName ? { ...rest, lastName } : rest);
  });
  open(form);
}

/** Asks whose words are passed on. */
export function askForward(send) {
  const form = el("form", { autocomplete: "off" },
    el("h3", {}, word("forwardTitle")),
    el("input", { name: "author", placeholder: word("forwardAuthor"), required: true }),
    el("input", { name: "text", placeholder: word("forwardText"), required: true }),
    el("footer", {},
      el("button", { type: "button", onclick: close }, word("cancel")),
      el("button", { type: "submit", className: "main" }, word("share"))));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    close();
    send(Object.fromEntries(new FormData(form)));
  });
  open(form);
}

/** Asks which of the choices it shall be; a choice is { label, act }. */
export function choose(title, choices) {
  open(el("h3", {}, title),
    el("div", { className: "choices" }, ...choices.map(({ label, act }) =>
      el("button", { type: "button", onclick: () => { close(); act(); } }, label))),
    el("footer", {}, el("button", { type: "button", onclick: close }, word("cancel"))));
}
