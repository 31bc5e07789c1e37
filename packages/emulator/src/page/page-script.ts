/** The script of the page. The page can be read without it. */
export const pageScript = String.raw`
const message = document.getElementById("message");
const unreachable = "The emulator does not respond.";
function say(text, kind = "") {
  message.textContent = text;
  message.className = kind;
}

async function control(path, body, method = "POST") {
  const response = await fetch("/__emulator" + path, {
    method,
    ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const result = await response.json();
  if (!response.ok) throw new Error(result.error);
  return result;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    say("Copied.");
  } catch {
    say("The browser does not let a page copy here. The text is: " + text);
  }
}

function filterRequests() {
  const words = document.getElementById("request-filter");
  if (!words) return;
  const kind = document.getElementById("status-filter").value;
  let shown = 0;
  const rows = document.querySelectorAll("#request-list tbody tr");
  for (const row of rows) {
    const matches = row.textContent.toLowerCase().includes(words.value.toLowerCase());
    row.hidden = !matches || (kind !== "" && !row.querySelector(".status." + kind));
    if (!row.hidden) shown++;
  }
  document.getElementById("no-match").hidden = rows.length === 0 || shown > 0;
}

/** Shows the fields that the kind of fault has; a field that is not shown must not refuse to be sent. */
function showFaultFields() {
  const kind = document.querySelector("select[name=kind]");
  for (const field of document.querySelectorAll("[data-kind]")) {
    field.hidden = field.dataset.kind !== kind.value;
    field.querySelector("input").disabled = field.hidden;
  }
}

function prepare() {
  filterRequests();
  if (document.querySelector("select[name=kind]")) showFaultFields();
  const base = document.getElementById("base-url");
  if (base) base.textContent = location.origin + "/v1";
}

const partsOf = (root) => [...root.querySelectorAll("[data-live]")];
const namesOf = (root) => partsOf(root).map(({ id }) => id).join();

function show(fresh) {
  document.title = fresh.title;
  if (namesOf(fresh) !== namesOf(document)) {
    // Another structure: an instance was added, or the application is gone.
    document.getElementById("content").replaceChildren(...fresh.getElementById("content").childNodes);
    prepare();
  }
  for (const part of partsOf(document)) {
    const other = fresh.getElementById(part.id);
    if (!other || other.innerHTML === part.dataset.source) continue;
    const selection = getSelection();
    // Somebody is about to copy from here.
    if (!selection.isCollapsed && part.contains(selection.anchorNode)) continue;
    replace(part, other);
  }
  filterRequests();
}

/** Replaces the contents; the focus and the place of a table that was scrolled stay. */
function replace(part, other) {
  part.dataset.source = other.innerHTML;
  const focused = part.contains(document.activeElement) ? document.activeElement.id : undefined;
  const scrolled = new Map([...part.querySelectorAll(".scroll")].map(({ id, scrollLeft }) => [id, scrollLeft]));
  part.replaceChildren(...other.childNodes);
  for (const table of part.querySelectorAll(".scroll")) table.scrollLeft = scrolled.get(table.id) ?? 0;
  if (focused === undefined) return;
  const next = document.getElementById(focused) ?? part.querySelector("[tabindex]");
  next?.focus({ preventScroll: true });
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let refreshing = false;
let again = false;
async function refresh() {
  if (refreshing) { again = true; return; }
  refreshing = true;
  try {
    do {
      again = false;
      const response = await fetch(location.href);
      if (!response.ok) throw new Error(unreachable);
      show(new DOMParser().parseFromString(await response.text(), "text/html"));
      if (message.textContent === unreachable) say("");
      // Under load, something changes all the time.
      if (again) await pause(100);
    } while (again);
  } catch {
    say(unreachable, "bad");
  } finally {
    refreshing = false;
  }
}

let snapshot;
const actions = {
  async "take-snapshot"() {
    snapshot = await control("/snapshot", undefined, "GET");
    document.getElementById("restore-snapshot").disabled = false;
    say("Snapshot taken.");
  },
  async "restore-snapshot"() {
    await control("/restore", snapshot);
    say("Snapshot restored.");
  },
  async "copy-exports"() {
    const { keys } = await control("/keys", undefined, "GET");
    if (keys.length === 0) throw new Error("There is no key: every one was revoked.");
    await copy("export CLERK_PLATFORM_API_URL=" + location.origin + "/v1\nexport CLERK_PLATFORM_API_KEY=" + keys[0].token);
  },
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button || button.type === "submit") return;
  const { post, body, method, copy: text, copyKey } = button.dataset;
  void (async () => {
    try {
      if (actions[button.id]) await actions[button.id]();
      else if (text !== undefined) await copy(text);
      else if (copyKey !== undefined) await copy((await control("/keys", undefined, "GET")).keys[copyKey].token);
      else if (post !== undefined) {
        await control(post, JSON.parse(body ?? "{}"), method);
        say("Done: " + (button.getAttribute("aria-label") ?? button.textContent) + ".");
      }
      await refresh();
    } catch (error) {
      say(error.message, "bad");
    }
  })();
});

const forms = {
  advance: ({ seconds }) => control("/advance", { ms: Number(seconds) * 1000 }),
  fault({ kind, operation, times, ms, status, code, retryAfter }) {
    return control("/faults", {
      kind,
      times: Number(times),
      ...(operation ? { operation } : {}),
      ...(kind === "latency" ? { ms: Number(ms) } : {}),
      ...(kind === "error" ? { status: Number(status), ...(code ? { code } : {}) } : {}),
      ...(kind === "rate-limit" ? { retryAfter: Number(retryAfter) } : {}),
    });
  },
  user({ email, first_name, banned }, { application, environment }) {
    const user = { email, ...(first_name ? { first_name } : {}), ...(banned ? { banned: true } : {}) };
    return control("/users", { application, environment, user });
  },
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  const send = forms[form.dataset.form];
  if (!send) return;
  event.preventDefault();
  void (async () => {
    try {
      await send(Object.fromEntries(new FormData(form)), form.dataset);
      say("Done.");
      if (form.dataset.form === "user") form.reset();
      await refresh();
    } catch (error) {
      say(error.message, "bad");
    }
  })();
});

document.addEventListener("input", ({ target }) => {
  if (target.id === "request-filter" || target.id === "status-filter") filterRequests();
  if (target.name === "kind") showFaultFields();
});
prepare();

const events = new EventSource("/__emulator/events");
events.onopen = () => { document.documentElement.dataset.connected = "true"; void refresh(); };
events.onerror = () => { delete document.documentElement.dataset.connected; say(unreachable, "bad"); };
events.onmessage = () => void refresh();
// Time passes without an event: DNS checks end, transfers expire.
setInterval(() => { if (!document.hidden) void refresh(); }, 1000);
`.trimStart();
