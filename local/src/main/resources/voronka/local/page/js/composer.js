// Where the person types: text, answers to a message, commands, attachments.
import { el, find } from "./dom.js";
import { author, summary } from "./message.js";
import { word } from "./words.js";

const LARGEST = 20 * 1024 * 1024;

export class Composer {
  constructor(place, actions, toast) {
    Object.assign(this, { place, actions, toast, commands: [], answered: null, kind: "document" });
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

  reset(commands) {
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

  send() {
    const text = this.input.value.trim();
    if (text === "") return;
    this.actions.text(text, this.answered?.message_id);
    this.reset(this.commands);
  }

  key(event) {
    if (event.key === "Escape") {
      this.closeMenus();
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
    if (kind === "contact") {
      this.actions.askContact();
      return;
    }
    this.kind = kind;
    this.files.accept = kind === "photo" ? "image/*" : "";
    this.files.click();
  }

  async upload() {
    const [file] = this.files.files;
    this.files.value = "";
    if (!file) return;
    if (file.size > LARGEST) {
      this.toast(word("tooLarge"));
      return;
    }
    this.actions.file(this.kind, { name: file.name, type: file.type || "application/octet-stream", data: await base64(file) });
  }
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
