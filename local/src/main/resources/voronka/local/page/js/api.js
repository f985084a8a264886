// Everything the page asks of its server. A refusal is an exception that carries the server's words.
export class Refusal extends Error {
  constructor(status, body) {
    super(body?.error ?? body?.description ?? `HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
}

export async function get(path, signal) {
  return answer(await fetch(path, { signal, headers: { Accept: "application/json" } }));
}

export async function post(path, body) {
  return answer(await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
  }));
}

/** Sends a form as a website would; its answer is told, not thrown. */
export async function submit(path, fields, language) {
  const response = await fetch(path, {
    method: "POST",
    headers: { Accept: "application/json", "Accept-Language": language },
    body: new URLSearchParams(fields),
  });
  return { status: response.status, body: await json(response) };
}

async function answer(response) {
  const body = await json(response);
  if (!response.ok) throw new Refusal(response.status, body);
  return body;
}

async function json(response) {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text === "" ? null : { error: text.slice(0, 300) };
  }
}

export const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

/** Resolves when somebody looks at the page: a hidden page must not hold connections. */
export const visible = () => document.visibilityState === "visible"
  ? Promise.resolve()
  : new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }));

/** Asks for ever, one question at a time; `ask` throws when nobody answers, and is told after a silence. */
export async function follow(ask, told = () => {}) {
  let silent = false;
  for (;;) {
    await visible();
    try {
      await ask(silent);
      if (silent) told(true);
      silent = false;
    } catch (trouble) {
      if (trouble.name === "AbortError") continue;
      if (!silent) console.warn(trouble);
      silent = true;
      told(false);
      await pause(1500);
    }
  }
}
