import { type ConfigChange, diffConfig } from "@clerk-platform/core";
import { useGetConfig } from "@clerk-platform/react-query";
import { skipToken } from "@tanstack/react-query";
import type { ValueSchema } from "./value-schema.ts";

/** How an instance is configured differently from the other one of its application. */
export interface Differences {
  /** The environment of the other instance; `undefined` when there is none. */
  other: string | undefined;
  /** The values that differ, with `before` from the other instance, by their key. */
  byKey: ReadonlyMap<string, readonly ConfigChange[]>;
  /** Why they are not known. */
  error: Error | null;
}

/** Compares the configurations of the two instances. Keys that nobody can change are left out. */
export function useDifferences(
  applicationID: string,
  envOrInsID: string,
  environments: readonly string[],
  schemas: Readonly<Record<string, ValueSchema>>,
): Differences {
  const other = environments.find((environment) => environment !== envOrInsID);
  const here = useGetConfig(other ? { applicationID, envOrInsID } : skipToken);
  const there = useGetConfig(other ? { applicationID, envOrInsID: other } : skipToken);
  const byKey = new Map<string, ConfigChange[]>();
  if (here.data && there.data) {
    for (const key of Object.keys(schemas)) {
      const changes = diffConfig(there.data[key], here.data[key], [key]);
      if (changes.length > 0 && !schemas[key]?.readOnly) byKey.set(key, changes);
    }
  }
  return { other, byKey, error: here.error ?? there.error };
}
