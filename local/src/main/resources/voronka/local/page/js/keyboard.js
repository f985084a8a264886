// Buttons under a message, and the keyboard that takes the place of typing.
import { el } from "./dom.js";
import { safe, startCode } from "./entities.js";

/** A button stays pressed until its answer comes, but not for ever: Telegram forgets it, too. */
const LONGEST_WAIT = 15000;

/** `actions`: tap(messageId, data, label), startLink(code). */
export function inline(message, actions) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return el("div", { className: "inline" }, ...rows.map((row) =>
    el("div", { className: "row" }, ...row.map((button) => inlineButton(message, button, actions)))));
}

function inlineButton(message, button, actions) {
  const label = el("span", {}, button.text);
  const code = button.url && startCode(button.url);
  if (code) return el("button", { type: "button", onclick: () => actions.startLink(code) }, label);
  if (button.url) {
    return el("a", { href: safe(button.url) ?? undefined, target: "_blank", rel: "noopener noreferrer" }, label, el("i", {}, "↗"));
  }
  if (button.copy_text) {
    return el("button", { type: "button", onclick: () => navigator.clipboard.writeText(button.copy_text.text) }, label);
  }
  const node = el("button", { type: "button", disabled: button.callback_data === undefined }, label);
  node.addEventListener("click", () => {
    if (node.classList.contains("waiting")) return;
    node.classList.add("waiting");
    setTimeout(() => node.classList.remove("waiting"), LONGEST_WAIT);
    actions.tap(message.message_id, button.callback_data, button.text);
  });
  return node;
}

/** Lets go of every pressed button; says whether there was one. */
export function release(feed) {
  const pressed = feed.querySelectorAll(".waiting");
  pressed.forEach((button) => button.classList.remove("waiting"));
  return pressed.length > 0;
}

/** The reply keyboard that the latest messages ask for, or null. */
export function wanted(messages) {
  for (const message of [...messages].reverse()) {
    if (message.reply_markup?.remove_keyboard) return null;
    if (message.reply_markup?.keyboard) return message.reply_markup;
  }
  return null;
}

/** `actions`: text(text), askContact(). */
export function draw(place, markup, actions) {
  place.hidden = !markup;
  place.replaceChildren(...(markup?.keyboard ?? []).map((row) =>
    el("div", { className: "row" }, ...row.map((key) => {
      const text = key.text ?? key;
      const press = key.request_contact ? () => actions.askContact() : () => actions.text(text);
      return el("button", { type: "button", onclick: press }, text);
    }))));
}
