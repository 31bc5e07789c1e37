import type { RunningWorkers } from "./start-workers.ts";

interface Report {
  finished: boolean;
  done: number;
  failed: number;
  unknown: number;
}

/** Uses every route once and prints the results. */
export async function tour({ url }: RunningWorkers, print: (line: string) => void): Promise<void> {
  const ask = async (path: string, init: RequestInit = {}): Promise<[number, never]> => {
    const response = await fetch(new URL(path, url), init);
    return [response.status, (await response.json()) as never];
  };
  const browser = { headers: { cookie: "session=tour" } };

  const [, applications] = (await ask("/applications")) as [
    number,
    { application_id: string; name: string }[],
  ];
  print(`RPC            applications: ${applications.map(({ name }) => name).join(", ")}`);
  const id = `id=${applications[0]!.application_id}`;

  const [, users] = await ask(`/users?${id}`);
  print(`RPC, streamed  users: ${JSON.stringify(users)}`);

  for (const time of ["first", "second"]) {
    const [, { cache }] = (await ask(`/application?${id}`)) as [number, { cache: string }];
    print(`Cache          ${time} read: ${cache}`);
  }

  const [status, { code }] = (await ask("/application?id=app_unknown")) as [number, { code: string }];
  print(`Errors         ${status} ${code}, with its fields across RPC`);

  for (const [label, path, init] of [
    ["listApplications", "/api/clerk/platform/applications", browser],
    ["listDomains, not allowed", "/api/clerk/platform/domains", browser],
    ["without a session", "/api/clerk/platform/applications", {}],
  ] as const) {
    const [status] = await ask(path, init);
    print(`Proxy          ${label}: ${status}`);
  }

  const job = "/jobs?job=november&name=Cedar+Books&name=Dune+Travel";
  const [, { runs }] = (await ask(job, { method: "POST" })) as [number, { runs: string[] }];
  // The same job with one more customer, in another order: only the new one gets an application.
  const grown = `${job.replace("&name=Cedar+Books", "")}&name=Elm+Studio&name=Cedar+Books`;
  const [, again] = (await ask(grown, { method: "POST" })) as [number, { runs: string[] }];
  print(`Job            ${runs.length} run, started again with more inputs: ${again.runs.length}`);
  for (let finished = false; !finished; ) {
    const query = again.runs.map((run) => `run=${run}`).join("&");
    const [, report] = (await ask(`/jobs?${query}`)) as [number, Report];
    finished = report.finished;
    if (finished)
      print(`Job            done ${report.done}, failed ${report.failed}, unknown ${report.unknown}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  const [, { run }] = (await ask(`/domains?${id}&name=shop.example`, { method: "POST" })) as [
    number,
    { run: string },
  ];
  let shown = 0;
  for (let outcome: string | undefined; !outcome; ) {
    const [, progress] = (await ask(`/domains?run=${run}`)) as [
      number,
      { lines: string[]; outcome?: string },
    ];
    for (const line of progress.lines.slice(shown)) print(`Workflow       ${line}`);
    shown = progress.lines.length;
    outcome = progress.outcome;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
