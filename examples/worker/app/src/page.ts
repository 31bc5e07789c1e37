/** A page with a button for each route of this Worker. */
export const page = (): Response =>
  new Response(html, {
    headers: { "content-type": "text/html; charset=utf-8", "set-cookie": "session=demo; HttpOnly; Path=/" },
  });

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Two Workers and the Clerk Platform API</title>
<style>
  :root { color-scheme: light dark; --ink: light-dark(#1b1f2a, #e8eaf0); --paper: light-dark(#f6f7fa, #12141b);
    --card: light-dark(#fff, #1b1e28); --line: light-dark(#d8dce6, #333948); --accent: light-dark(#4b3fd6, #a79fff);
    --soft: light-dark(#596072, #a3aabc) }
  * { box-sizing: border-box }
  body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
  header, main { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem }
  header { padding-top: 3rem }
  h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; letter-spacing: -.02em }
  header p { max-width: 44rem; margin: 0 0 2rem; color: var(--soft) }
  main { display: grid; gap: 1.25rem; padding-bottom: 4rem }
  @media (min-width: 56rem) { main { grid-template-columns: 22rem 1fr; align-items: start } }
  section { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem }
  h2 { font-size: .85rem; text-transform: uppercase; letter-spacing: .06em; color: var(--soft); margin: 0 0 .5rem }
  h2:not(:first-child) { margin-top: 1.25rem }
  button { display: block; width: 100%; margin: .4rem 0; padding: .55rem .8rem; font: inherit; text-align: left;
    color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .5rem; cursor: pointer }
  button:hover { border-color: var(--accent) }
  button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
  button[aria-busy] { cursor: progress; color: var(--soft) }
  #request { margin: 0 0 .75rem; font-weight: 600; overflow-wrap: anywhere }
  pre { margin: 0; font: .85rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
    max-height: 70vh; overflow: auto }
</style>
</head>
<body>
<header>
  <h1>Two Workers</h1>
  <p>This Worker has no key. It calls the gateway over RPC and forwards browsers to the gateway's proxy. Each button
  sends a request and shows the response.</p>
</header>
<main>
  <section id="actions" aria-label="Requests"></section>
  <section aria-labelledby="response">
    <h2 id="response">Response</h2>
    <p id="request" role="status">Press a button to send a request.</p>
    <pre id="body" tabindex="0" role="region" aria-label="Body of the response"></pre>
  </section>
</main>
<script type="module">
  const find = (selector) => document.querySelector(selector);
  /** Sends a request and shows its response. Returns the body, or nothing when the request was refused. */
  const show = async (path, init) => {
    const method = init?.method ?? "GET";
    find("#request").textContent = method + " " + path;
    const response = await fetch(path, init);
    const body = await response.json();
    find("#request").textContent = method + " " + path + ": " + response.status;
    find("#body").textContent = JSON.stringify(body, null, 2);
    if (response.ok) return body;
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));
  const word = () => Math.random().toString(36).slice(2, 8);
  /** The query that names the first application. */
  const first = async () => "id=" + ((await show("/applications"))?.[0]?.application_id ?? "app_unknown");
  const groups = {
    "Over RPC": {
      "List applications": () => show("/applications"),
      "Get an application, cached": async () => show("/application?" + (await first())),
      "Stream users": async () => show("/users?" + (await first())),
      "Get an error across RPC": () => show("/application?id=app_unknown"),
    },
    "Through the proxy": {
      "List applications": () => show("/api/clerk/platform/applications"),
      "Call an operation that is not allowed": () => show("/api/clerk/platform/domains"),
    },
    "In a Workflow": {
      "Set up a domain": async () => {
        const name = "&name=shop-" + word() + ".example";
        const started = await show("/domains?" + (await first()) + name, { method: "POST" });
        for (let progress = started; progress && !progress.outcome; await pause())
          progress = await show("/domains?run=" + started.run);
      },
      "Create three applications in a job": async () => {
        const names = ["Cedar", "Dune", "Elm"].map((name) => "&name=" + name).join("");
        const started = await show("/jobs?job=" + word() + names, { method: "POST" });
        const runs = started?.runs.map((run) => "run=" + run).join("&");
        for (let report = started; report && !report.finished; await pause()) report = await show("/jobs?" + runs);
      },
    },
  };
  for (const [title, actions] of Object.entries(groups)) {
    find("#actions").append(Object.assign(document.createElement("h2"), { textContent: title }));
    for (const [label, run] of Object.entries(actions)) {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
      button.onclick = async () => {
        if (button.ariaBusy === "true") return;
        button.ariaBusy = "true";
        find("#body").textContent = "";
        try {
          await run();
        } catch (error) {
          find("#request").textContent += " failed: " + error.message;
        } finally {
          button.ariaBusy = null;
        }
      };
      find("#actions").append(button);
    }
  }
</script>
</body>
</html>
`;
