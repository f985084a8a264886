// What several parts of the page must agree on, and the news that they tell each other.
export const state = {
  about: { site: { form: "site", key: "", name: {} }, bot: { name: "Voronka", username: "" }, hints: { people: {} } },
  people: [],
  person: null,
  zone: undefined,
};

const bus = new EventTarget();

/** News: person, choose, changed, people, about, zone, tab, entry, fresh-start, lead, skip, arrived, tapped, message. */
export const on = (news, react) => bus.addEventListener(news, (event) => react(event.detail));

export const tell = (news, detail) => bus.dispatchEvent(new CustomEvent(news, { detail }));

export const hintOf = (id) => state.about.hints.people[id];

export const nameOf = (person) => [person.firstName, person.lastName].filter(Boolean).join(" ");
