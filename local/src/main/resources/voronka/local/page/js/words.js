// The page's words in the language of its reader. A switch redraws everything at once.
import ru from "./words-ru.js";
import en from "./words-en.js";

const dictionaries = { ru, en };
const listeners = [];
let language = initial();

function initial() {
  const chosen = localStorage.getItem("voronka.language");
  if (chosen in dictionaries) return chosen;
  return navigator.language.toLowerCase().startsWith("ru") ? "ru" : "en";
}

export const currentLanguage = () => language;

export const knows = (key) => key in dictionaries[language];

/** The words behind a key, with {name} replaced. */
export function word(key, values = {}) {
  const text = dictionaries[language][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Runs now and after every switch of language. */
export function inWords(draw) {
  listeners.push(draw);
  draw();
}

export function speak(next) {
  language = next;
  localStorage.setItem("voronka.language", next);
  listeners.forEach((draw) => draw());
}

/** Puts words into the page's own elements and keeps the switch true. */
export function drawWords() {
  document.documentElement.lang = language;
  document.title = word("product");
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = word(node.dataset.word);
  for (const node of document.querySelectorAll("[data-hint]")) {
    node.placeholder = word(node.dataset.hint);
    node.setAttribute("aria-label", word(node.dataset.hint));
  }
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", word(node.dataset.label));
    if (node.matches("button")) node.title = word(node.dataset.label);
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
}
