// Where the person types: text, answers to a message, commands, attachments.
import { el, find } from "./dom.js";
import { author, summary } from "./message.js";
import { word } from "./words.js";

const LARGEST = 20 * 1024 * 1024;

/** Telegram's own programs send a longer text as several messages. */
const LONGEST_TEXT = 4096;

export class Composer {
  constructor(place, actions, toast) {
    Object.assign(this, { place, actions, toast, commands: [], answered: null, kind: "document", whom: null, drafts: new Map() });
    this.form = find(".composer", place);
    this.input = find("textarea", this.form);
    this.menu = find(".menu.commands", place);
    this.attach = find(".menu.attach", place);
    this.files = find("input[type=file]", place);
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    this.input.addEventListener("input", () => { this.grow(); this.suggest(); });
    this.input.addEventListener("keydown", (event) => this.key(event));
    find(".slash", this.form).addEventListener("click", () => this.toggleMenu());
    find(".clip", this.form).addEventListener("click", () => this.show(this.attach, this.attach.hidden));
    this.attach.addEventListener("click", (event) => this.pick(event.target.dataset.kind));
    this.files.addEventListener("change", () => this.upload());
    find(".answering button", place).addEventListener("click", () => this.answer(null));
    document.addEventListener("click", (event) => {
      if (!this.form.contains(event.target)) this.closeMenus();
    });
  }

  /** Another person is at the phone; what each has begun to type waits for them. */
  turnTo(person, commands) {
    this.drafts.set(this.whom, this.input.value);
    this.whom = person;
    this.reset(commands);
    this.input.value = this.drafts.get(person) ?? "";
    this.grow();
  }

  reset(commands) {
    this.changed = null;
    this.input.value = "";
    this.offer(commands);
    this.answer(null);
    this.grow();
    this.closeMenus();
  }

  offer(commands) {
    this.commands = commands;
    find(".slash", this.form).hidden = commands.length === 0;
  }

  answer(message) {
    this.answered = message;
    const bar = find(".answering", this.place);
    bar.hidden = !message;
    if (!message) return;
    find("b", bar).textContent = author(message);
    find("span", bar).textContent = summary(message);
    this.input.focus();
  }

  async send() {
    const text = this.input.value.trim();
    if (text === "") return;
    const { answered, whom, changed } = this;
    if (changed) {
      this.reset(this.commands);
      await this.actions.file("edit", { messageId: changed.message_id, text });
      return;
    }
    this.reset(this.commands);
    for (let rest = text; rest !== "";) {
      const message = rest.slice(0, endOfMessage(rest));
      if (!await this.actions.textOf(whom, message, answered?.message_id)) {
        this.giveBack(rest, answered, whom);
        return;
      }
      rest = rest.slice(message.length).trim();
    }
  }

  /** What could not be sent is typed again, before whatever has been typed since. */
  giveBack(text, answered, whom) {
    if (this.whom !== whom) {
      this.drafts.set(whom, text);
      return;
    }
    this.input.value = [text, this.input.value].filter(Boolean).join("\n");
    if (answered) this.answer(answered);
    this.grow();
  }

  key(event) {
    if (event.key === "Escape") {
      this.closeMenus();
      if (this.changed) this.reset(this.commands);
      this.answer(null);
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Tab" && !this.menu.hidden) {
      event.preventDefault();
      this.input.value = `/${find("button", this.menu).dataset.command} `;
      this.closeMenus();
    }
  }

  grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 120)}px`;
    this.form.classList.toggle("ready", this.input.value.trim() !== "");
  }

  /** While a command is being typed, those that begin so are on offer. */
  suggest() {
    const typed = this.input.value;
    const fitting = /^\/\S*$/.test(typed) ? this.commands.filter(({ command }) => `/${command}`.startsWith(typed)) : [];
    this.fill(fitting);
    this.show(this.menu, fitting.length > 0);
  }

  toggleMenu() {
    this.fill(this.commands);
    this.show(this.menu, this.menu.hidden);
  }

  fill(commands) {
    this.menu.replaceChildren(...commands.map(({ command, description }) =>
      el("button", { type: "button", data: { command }, onclick: () => { this.actions.text(`/${command}`); this.reset(this.commands); } },
        el("b", {}, `/${command}`), el("span", {}, description))));
  }

  show(menu, open) {
    this.closeMenus();
    menu.hidden = !open;
  }

  closeMenus() {
    this.menu.hidden = true;
    this.attach.hidden = true;
  }

  pick(kind) {
    if (!kind) return;
    this.closeMenus();
    const { answered } = this;
    const beside = answered ? { replyTo: answered.message_id } : {};
    const ask = {
      contact: () => this.actions.askContact(beside),
      forward: () => this.actions.askForward(beside),
      voice: () => this.actions.file("voice", { seconds: 7, ...beside }),
      location: () => this.actions.file("location", { latitude: 55.751244, longitude: 37.618423, ...beside }),
    }[kind];
    if (ask) {
      this.answer(null);
      ask();
      return;
    }
    this.kind = kind;
    this.files.accept = kind === "photo" ? "image/*" : "";
    this.files.click();
  }

  /** Telegram changes what was sent; here it is typed anew. */
  change(message) {
    this.answer(null);
    this.changed = message;
    this.input.value = message.text ?? message.caption ?? "";
    this.grow();
    this.input.focus();
  }

  async upload() {
    const picked = [...this.files.files];
    this.files.value = "";
    if (picked.some((file) => file.size > LARGEST)) {
      this.toast(word("tooLarge"));
      return;
    }
    const { answered } = this;
    const caption = this.input.value.trim();
    const beside = { ...(answered ? { replyTo: answered.message_id } : {}), ...(caption ? { caption } : {}) };
    const files = await Promise.all(picked.map(async (file) =>
      ({ name: file.name, type: file.type || "application/octet-stream", data: await base64(file) })));
    if (files.length === 0) return;
    this.reset(this.commands);
    if (this.kind === "photo" && files.length > 1) {
      this.actions.file("album", { files, ...beside });
      return;
    }
    for (const file of files) this.actions.file(this.kind, { ...file, ...beside });
  }
}

/** Where a message must end: behind a line, behind a word, or anywhere but within a character. */
function endOfMessage(text) {
  if (text.length <= LONGEST_TEXT) return text.length;
  for (const border of ["\n", " "]) {
    const at = text.lastIndexOf(border, LONGEST_TEXT);
    if (at > LONGEST_TEXT / 2) return at;
  }
  return /[\uD800-\uDBFF]/.test(text[LONGEST_TEXT - 1]) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
}

async function base64(file) {
  const reader = new FileReader();
  await new Promise((resolve, reject) => {
    reader.onload = resolve;
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return reader.result.split(",")[1] ?? "";
}
