// The messages of one chat on the screen: only what changed is drawn anew.
import { el, find } from "./dom.js";
import { bubble } from "./message.js";
import { day, dayKey } from "./format.js";
import { word } from "./words.js";

const NEAR = 80;

export class Feed {
  constructor(place, toEnd, actions) {
    this.place = place;
    this.toEnd = toEnd;
    this.actions = { ...actions, jump: (id) => this.jump(id), enlarge };
    this.forget();
    toEnd.addEventListener("click", () => this.scroll("smooth"));
    place.addEventListener("scroll", () => {
      // A change of size scrolls, too, but is not the person's wish.
      if (place.clientHeight !== this.height) return;
      this.stick = this.atEnd();
      toEnd.hidden = this.stick;
    });
    new ResizeObserver(() => {
      if (this.stick) this.scroll("instant");
      this.height = place.clientHeight;
    }).observe(place);
    // A picture that arrives late must not push the end out of sight.
    place.addEventListener("load", () => this.stick && this.scroll("instant"), true);
  }

  /** The next drawing makes everything anew, in the words of that moment. */
  forget() {
    this.drawn = new Map();
    this.days = new Map();
  }

  clear() {
    this.forget();
    this.place.replaceChildren();
  }

  /** Shows these messages, oldest first; `lively` marks what is new. */
  draw(messages, lively) {
    this.stick = !lively || this.atEnd();
    const nodes = [];
    let lastDay = null;
    for (const message of messages) {
      const moment = message.date * 1000;
      if (dayKey(moment) !== lastDay) nodes.push(this.separator(moment));
      lastDay = dayKey(moment);
      nodes.push(this.node(message, lively));
    }
    if (messages.length === 0) nodes.push(el("p", { className: "empty" }, word("emptyChat")));
    const kept = new Set(messages.map((message) => message.message_id));
    for (const id of this.drawn.keys()) if (!kept.has(id)) this.drawn.delete(id);
    this.patch(nodes);
    if (this.stick || messages.at(-1)?.from?.is_bot === false) this.scroll(lively ? "smooth" : "instant");
    this.toEnd.hidden = this.atEnd();
  }

  /** Nodes that stay where they are keep their animations, their focus and the place in the scroll. */
  patch(nodes) {
    const kept = new Set(nodes);
    for (const node of [...this.place.children]) if (!kept.has(node)) node.remove();
    nodes.forEach((node, i) => {
      if (this.place.children[i] !== node) this.place.insertBefore(node, this.place.children[i] ?? null);
    });
  }

  separator(moment) {
    const key = dayKey(moment);
    if (!this.days.has(key)) this.days.set(key, el("div", { className: "day" }, el("span", {}, day(moment))));
    return this.days.get(key);
  }

  node(message, lively) {
    const content = JSON.stringify(message);
    const known = this.drawn.get(message.message_id);
    if (known?.content === content) {
      known.node.classList.remove("fresh");
      return known.node;
    }
    const node = bubble(message, this.actions);
    if (lively) node.classList.add(known ? "changed" : "fresh");
    this.drawn.set(message.message_id, { content, node });
    return node;
  }

  atEnd() {
    return this.place.scrollHeight - this.place.scrollTop - this.place.clientHeight < NEAR;
  }

  scroll(behavior) {
    this.place.scrollTo({ top: this.place.scrollHeight, behavior });
  }

  jump(id) {
    const node = this.drawn.get(id)?.node;
    if (!node) return;
    node.scrollIntoView({ block: "center", behavior: "smooth" });
    node.classList.remove("changed");
    requestAnimationFrame(() => node.classList.add("changed"));
  }
}

function enlarge(url) {
  const dialog = find("dialog.large");
  find("img", dialog).src = url;
  dialog.onclick = () => dialog.close();
  dialog.showModal();
}
