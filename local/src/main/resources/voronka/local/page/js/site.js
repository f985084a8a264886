// The sample website: its form goes to the product's own route, as any site's would.
import { submit } from "./api.js";
import { find } from "./dom.js";
import { on, state, tell } from "./state.js";
import { currentLanguage, inWords, word } from "./words.js";

const place = find("#site");
const form = find("form", place);
const thanks = find(".thanks", place);
const wire = find(".wire", place);

const VISITORS = {
  ru: [
    { name: "Иван Петров", phone: "+7 927 123-45-67", email: "ivan@example.com", message: "Застеклить балкон, 6 метров" },
    { name: "Ольга Смирнова", phone: "8 916 555-01-20", email: "olga@example.com", message: "Три окна в квартиру, до зимы" },
    { name: "ООО «Рога & копыта»", phone: "+7 495 123-00-11", email: "", message: "Витрина магазина, нужен договор" },
  ],
  en: [
    { name: "John Baker", phone: "+44 20 7946 0018", email: "john@example.com", message: "Glaze a balcony, six metres" },
    { name: "Emma Clarke", phone: "+44 161 496 0123", email: "emma@example.com", message: "Three windows before winter" },
    { name: "Smith & Sons <shops>", phone: "+1 212 555 0147", email: "", message: "A shop front, with a contract" },
  ],
};
let visitor = 0;

export function startSite() {
  const draw = () => {
    const { name, form: formName } = state.about.site;
    find("h2", place).textContent = name[currentLanguage()] ?? name.ru ?? formName;
  };
  find(".address span", place).textContent = "romashka.example";
  on("about", draw);
  inWords(draw);
  form.addEventListener("submit", send);
  form.addEventListener("input", (event) => mark(event.target, ""));
  find(".example", form).addEventListener("click", fill);
  find(".thanks button", place).addEventListener("click", again);
}

async function send(event) {
  event.preventDefault();
  const button = find("[type=submit]", form);
  button.disabled = true;
  clear();
  const path = `/leads/${state.about.site.form}`;
  const key = encodeURIComponent(state.about.site.key);
  const fields = Object.fromEntries(new FormData(form));
  try {
    const { status, body } = await submit(`${path}?key=${key}`, fields, currentLanguage());
    wire.textContent = `POST ${path} → ${status}`;
    if (status >= 200 && status < 300) accepted(fields.name);
    else refused(status, body);
  } catch {
    trouble(word("siteUnreachable"));
  } finally {
    button.disabled = false;
  }
}

function accepted(name) {
  form.hidden = true;
  thanks.hidden = false;
  find("b", thanks).textContent = name;
  form.reset();
  tell("lead");
}

function refused(status, body) {
  const problems = problemsOf(body);
  let marked = null;
  for (const [field, text] of Object.entries(problems)) {
    const input = form.elements[field];
    if (!input) continue;
    mark(input, text);
    marked ??= input;
  }
  marked?.focus();
  const unplaced = Object.entries(problems).filter(([field]) => !form.elements[field]).map(([, text]) => text);
  const fallback = marked ? word("siteCheck") : body?.message ?? word("siteTrouble");
  trouble(unplaced.join(" ") || (status < 500 ? fallback : word("siteTrouble")));
}

/** Field → what is wrong with it; given as an object, or as a list of { field, problem }. */
function problemsOf(body) {
  const told = body?.problems ?? body?.errors ?? body?.fields ?? {};
  const pairs = Array.isArray(told)
    ? told.map((one) => [one.field ?? "", one.message ?? one.problem ?? one.text ?? String(one)])
    : Object.entries(told).map(([field, text]) => [field, [text].flat().join(" ")]);
  return Object.fromEntries(pairs);
}

function mark(input, text) {
  const note = input.closest("label")?.querySelector("em");
  if (!note) return;
  note.textContent = text;
  input.setAttribute("aria-invalid", String(text !== ""));
}

function trouble(text) {
  const node = find(".trouble", form);
  node.textContent = text;
  node.hidden = false;
}

function clear() {
  for (const input of form.elements) mark(input, "");
  find(".trouble", form).hidden = true;
  wire.textContent = "";
}

function fill() {
  const examples = VISITORS[currentLanguage()];
  const example = examples[visitor % examples.length];
  visitor += 1;
  for (const [field, text] of Object.entries(example)) form.elements[field].value = text;
  clear();
}

function again() {
  thanks.hidden = true;
  form.hidden = false;
  clear();
  form.elements.name.focus();
}
