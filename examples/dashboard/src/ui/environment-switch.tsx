import { labelOf } from "./label-of.ts";
import { Segments } from "./segments.tsx";

/** Switches between the instances of an application. */
export const EnvironmentSwitch = ({
  current,
  environments,
  addressOf,
}: {
  current: string;
  environments: readonly string[];
  addressOf: (environment: string) => string;
}) => (
  <Segments
    label="Environment"
    current={current}
    options={environments.map((value) => ({ value, text: labelOf(value), to: addressOf(value) }))}
  />
);
