/** What a visitor sees: the routes, to click on. */
export const page = (): Response =>
  new Response(html, {
    headers: { "content-type": "text/html; charset=utf-8", "set-cookie": "session=demo; HttpOnly; Path=/" },
  });

const html = `<!doctype html>
<title>clerk-app</title>
<style>body { font: 16px/1.5 system-ui; max-width: 44rem; margin: 3rem auto; padding: 0 1rem } pre { white-space: pre-wrap }</style>
<h1>Two Workers</h1>
<p>This one has no key. It calls the other over RPC, and passes browsers on to its proxy.</p>
<p id="actions"></p>
<pre id="answer">…</pre>
<script type="module">
  const answer = document.querySelector("#answer");
  const show = async (path, init) => {
    const response = await fetch(path, init);
    const body = await response.json();
    answer.textContent = response.status + " " + path + "\\n\\n" + JSON.stringify(body, null, 2);
    return body;
  };
  const [first] = await show("/applications");
  const id = "id=" + first.application_id;
  const actions = {
    "Applications, over RPC": () => show("/applications"),
    "One application: from the cache?": () => show("/application?" + id),
    "Some users, streamed": () => show("/users?" + id),
    "The proxy, as a browser uses it": () => show("/api/clerk/platform/applications"),
    "An operation that is not allowed": () => show("/api/clerk/platform/domains"),
    "An error that crossed": () => show("/application?id=app_unknown"),
    "Set up a domain": async () => {
      const name = "shop-" + Math.random().toString(36).slice(2, 8) + ".example";
      const { run } = await show("/domains?" + id + "&name=" + name, { method: "POST" });
      for (let done; !done; ) {
        done = (await show("/domains?run=" + run)).outcome;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    },
  };
  for (const [label, run] of Object.entries(actions)) {
    const button = Object.assign(document.createElement("button"), { textContent: label, onclick: run });
    document.querySelector("#actions").append(button, " ");
  }
</script>
`;
