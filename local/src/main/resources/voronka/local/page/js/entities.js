// A message's text with its entities, as nodes. Offsets are UTF-16 units, which is how strings here count.
import { el } from "./dom.js";
import { word } from "./words.js";
import { state } from "./state.js";

const PLAIN = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const SAFE = new Set(["http:", "https:", "mailto:", "tel:"]);

/** `actions`: command(text) for a tapped command, startLink(code) for a link that starts our own bot. */
export function rich(text, entities, actions) {
  const outerFirst = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return build(text, 0, text.length, outerFirst, actions);
}

function build(text, from, to, entities, actions) {
  const fragment = document.createDocumentFragment();
  const waiting = [...entities];
  let at = from;
  while (waiting.length > 0) {
    const entity = waiting.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) continue;
    const inside = [];
    while (waiting.length > 0 && waiting[0].offset < end) inside.push(waiting.shift());
    const node = wrap(entity, text.slice(start, end), actions);
    node.append(build(text, start, end, inside, actions));
    fragment.append(text.slice(at, start), node);
    // A block already ends its line.
    at = BLOCKS.has(entity.type) && text[end] === "\n" && end < to ? end + 1 : end;
  }
  fragment.append(text.slice(at, to));
  return fragment;
}

function wrap(entity, inner, actions) {
  switch (entity.type) {
    case "spoiler": return spoiler();
    case "text_link": return link(entity.url, actions);
    case "url": return link(/^[a-z]+:/i.test(inner) ? inner : `https://${inner}`, actions);
    case "email": return link(`mailto:${inner}`, actions);
    case "phone_number": return link(`tel:${inner.replace(/[^+\d]/g, "")}`, actions);
    case "bot_command": return el("button", { type: "button", className: "command", onclick: () => actions.command(inner) });
    default: return el(PLAIN[entity.type] ?? "span");
  }
}

function spoiler() {
  const node = el("span", { className: "spoiler", tabIndex: 0, role: "button" });
  const show = (event) => {
    if (event.type === "click" || event.key === "Enter") node.classList.add("shown");
  };
  node.addEventListener("click", show);
  node.addEventListener("keydown", show);
  return node;
}

function link(address, actions) {
  const code = startCode(address);
  if (code) return el("button", { type: "button", className: "command", onclick: () => actions.startLink(code) });
  const url = safe(address);
  return url ? el("a", { href: url, target: "_blank", rel: "noopener noreferrer", title: word("opensOutside") }) : el("span");
}

/** The address when it is one that a message may open, or null. */
export function safe(address) {
  try {
    const url = new URL(address);
    return SAFE.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The code in a link that starts our bot, also when it is wrapped for sharing; otherwise null. */
export function startCode(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.pathname === "/share/url") return startCode(url.searchParams.get("url") ?? "");
  const ours = url.hostname === "t.me" && url.pathname === `/${state.about.bot.username}`;
  return ours ? url.searchParams.get("start") : null;
}
