import { invalidParameter } from "../errors/parameter-failure.ts";

const longest = 256;

/** Checks the name of an application. */
export function readName(value: string): string {
  const name = value.trim();
  if (name === "") {
    throw invalidParameter("name", "name must not be empty.", "form_param_missing");
  }
  if (name.length > longest) {
    throw invalidParameter(
      "name",
      `name must not have more than ${longest} characters.`,
      "form_param_max_length_exceeded",
    );
  }
  return name;
}
