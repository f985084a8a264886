// One message as a bubble.
import { el } from "./dom.js";
import { rich } from "./entities.js";
import { inline } from "./keyboard.js";
import { clockTime, size } from "./format.js";
import { word } from "./words.js";

/** `actions` as keyboard.js and entities.js want them, and: reply(message), jump(id), enlarge(url). */
export function bubble(message, actions) {
  const mine = !message.from?.is_bot;
  const body = el("div", { className: "bubble" }, ...content(message, actions), stamp(message));
  const replyButton = el("button", {
    type: "button", className: "reply", title: word("reply"), "aria-label": word("reply"), onclick: () => actions.reply(message),
  }, "↩");
  const changeButton = mine && (message.text ?? message.caption) !== undefined && !message.forward_origin ? el("button", {
    type: "button", className: "reply change", title: word("change"), "aria-label": word("change"), onclick: () => actions.change(message),
  }, "✎") : null;
  const node = el("article", { className: mine ? "message mine" : "message", data: { id: message.message_id } },
    el("div", { className: "line" }, body, replyButton, changeButton), inline(message, actions));
  if (message.photo) node.classList.add("with-photo");
  if (hasTable(message)) node.classList.add("wide");
  onLongPress(body, () => actions.reply(message));
  return node;
}

/** What a quote, or a line in a list, says of a message. */
export function summary(message) {
  if (message.text ?? message.caption) return (message.text ?? message.caption).replace(/\s+/g, " ").slice(0, 120);
  if (message.photo) return word("photo");
  if (message.document) return message.document.file_name ?? word("file");
  if (message.contact) return word("contact");
  if (message.voice) return word("voice");
  if (message.location) return word("location");
  return word("unsupported");
}

export const author = (message) => (message.from?.is_bot ? message.from.first_name : word("you"));

function content(message, actions) {
  const parts = [];
  if (message.forward_origin) parts.push(el("div", { className: "forwarded" }, word("forwardedFrom", { who: origin(message.forward_origin) })));
  if (message.reply_to_message) parts.push(quote(message.reply_to_message, actions));
  if (message.photo) parts.push(picture(message, actions));
  if (message.document) parts.push(file(message));
  if (message.contact) parts.push(contact(message.contact));
  if (message.voice) parts.push(sign("🎤", word("voice"), `${message.voice.duration ?? 0} ${word("seconds")}`));
  if (message.location) parts.push(sign("📍", word("location"), `${message.location.latitude.toFixed(5)}, ${message.location.longitude.toFixed(5)}`));
  const text = message.text ?? message.caption;
  if (text !== undefined) {
    parts.push(el("div", { className: "text" }, rich(text, message.entities ?? message.caption_entities, actions)));
  }
  if (parts.length === 0) parts.push(el("div", { className: "text unsupported" }, word("unsupported")));
  return parts;
}

function stamp(message) {
  return el("span", { className: "stamp" },
    message.edit_date ? el("span", { className: "edited" }, word("edited")) : null,
    el("time", {}, clockTime(message.date * 1000)));
}

function quote(quoted, actions) {
  return el("button", { type: "button", className: "quote", onclick: () => actions.jump(quoted.message_id) },
    el("b", {}, author(quoted)), el("span", {}, summary(quoted)));
}

function picture(message, actions) {
  const largest = message.photo.at(-1);
  const url = message.local?.fileUrl;
  const image = el("img", { src: url, alt: message.caption ?? word("photo"), loading: "eager" });
  if (largest?.width && largest?.height) {
    image.width = largest.width;
    image.height = largest.height;
  }
  return el("button", { type: "button", className: "picture", onclick: () => actions.enlarge(url) }, image);
}

function file(message) {
  const { file_name: name = word("file"), file_size: bytes } = message.document;
  const ending = name.includes(".") ? name.split(".").at(-1).slice(0, 4) : "";
  return el(message.local?.fileUrl ? "a" : "div", { className: "file", href: message.local?.fileUrl, download: name },
    el("i", {}, ending), el("span", {}, el("b", {}, name), el("small", {}, bytes ? size(bytes) : "")));
}

function contact({ first_name: first, last_name: last, phone_number: phone }) {
  return el("div", { className: "contact" },
    el("i", {}, (first ?? "?").slice(0, 1)),
    el("span", {}, el("b", {}, [first, last].filter(Boolean).join(" ")), el("small", {}, phone)));
}

const origin = ({ sender_user_name: hidden, sender_user: user }) => hidden ?? user?.first_name ?? "?";

const sign = (icon, name, about) => el("div", { className: "contact" },
  el("i", {}, icon), el("span", {}, el("b", {}, name), el("small", {}, about)));

const hasTable = (message) => (message.entities ?? message.caption_entities ?? []).some((entity) => entity.type === "pre");

function onLongPress(node, act) {
  let timer;
  node.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch") timer = setTimeout(act, 500);
  });
  for (const end of ["pointerup", "pointermove", "pointercancel"]) node.addEventListener(end, () => clearTimeout(timer));
}
