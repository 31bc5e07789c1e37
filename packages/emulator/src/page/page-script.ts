/** The script of the page. The page can be read without it. */
export const pageScript = String.raw`
const message = document.getElementById("message");
const say = (text) => { message.textContent = text; };

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
  for (const row of document.querySelectorAll("#request-list tbody tr")) {
    const matches = row.textContent.toLowerCase().includes(words.value.toLowerCase());
    row.hidden = !matches || (kind !== "" && !row.querySelector(".status." + kind));
  }
}

let refreshing = false;
let again = false;
async function refresh() {
  if (refreshing) { again = true; return; }
  refreshing = true;
  try {
    do {
      again = false;
      const response = await fetch(location.href);
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
      for (const part of document.querySelectorAll("[data-live]")) {
        const other = fresh.getElementById(part.id);
        if (!other || other.innerHTML === part.dataset.source) continue;
        part.dataset.source = other.innerHTML;
        const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
        part.replaceChildren(...other.childNodes);
        if (focused) document.getElementById(focused)?.focus();
      }
      filterRequests();
    } while (again);
  } catch {
    say("The emulator does not respond.");
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
      say(error.message);
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
      await refresh();
    } catch (error) {
      say(error.message);
    }
  })();
});

const kind = document.querySelector("select[name=kind]");
kind?.addEventListener("change", () => {
  for (const field of document.querySelectorAll("[data-kind]")) field.hidden = field.dataset.kind !== kind.value;
});
for (const id of ["request-filter", "status-filter"]) document.getElementById(id)?.addEventListener("input", filterRequests);
const base = document.getElementById("base-url");
if (base) base.textContent = location.origin + "/v1";

const events = new EventSource("/__emulator/events");
events.onopen = () => { document.documentElement.dataset.connected = "true"; void refresh(); };
events.onmessage = () => void refresh();
`.trimStart();
