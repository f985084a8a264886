// Elements are made from text and properties, never from markup: whatever people type stays text.
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name in node) node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export const find = (selector, within = document) => within.querySelector(selector);

/** A steady colour for a name. */
export function hue(name) {
  let hash = 7;
  for (const letter of String(name)) hash = (hash * 31 + letter.codePointAt(0)) % 3600;
  return hash % 360;
}

/** Neighbouring ids lie far apart on the colour circle. */
export const hueOfId = (id) => (id * 137.5) % 360;

export const initials = (first, last) => [first, last].map((name) => (name ?? "").trim().slice(0, 1)).join("").toUpperCase();
