/** Runs a step of the update, saying which it is and how long it took. */
export type Step = <Result>(name: string, run: () => Promise<Result>) => Promise<Result>;

/** Shows the steps of an update. Several may run at the same time, so each line names its step. */
export function createSteps(log: (line: string) => void, now = () => performance.now()): Step {
  return async (name, run) => {
    log(`${name} …`);
    const start = now();
    const result = await run();
    log(`${name}: ${((now() - start) / 1000).toFixed(1)} s`);
    return result;
  };
}
