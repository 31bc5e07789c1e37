import { adds, compilerRefuses, informs, type Rule, serviceDiffers } from "./rule.ts";

/** Changes of what callers receive. */
export const responseRules = {
  "response-field-added": adds("Field added", "It can be read."),
  "response-field-removed": compilerRefuses("Field removed", "Stop reading it."),
  "response-field-became-optional": compilerRefuses("Field may be missing", "Handle `undefined`."),
  "response-field-became-required": adds("Field is always there", "Checks for `undefined` can go."),
  "response-null-possible": compilerRefuses("Field may be `null`", "Handle `null`."),
  "response-null-gone": adds("Field is never `null`", "Checks for `null` can go."),
  "response-value-added": compilerRefuses(
    "Value added to a closed list",
    "Code that handles every value has one more to handle.",
  ),
  "response-value-removed": compilerRefuses(
    "Value removed from a closed list",
    "Code that compares with it no longer compiles: delete that branch.",
  ),
  "response-known-value-added": adds("Known value added", "Further values were possible before."),
  "response-known-value-removed": informs("Known value no longer listed", "Nothing to do."),
  "response-values-opened": compilerRefuses(
    "Values beyond the listed ones are possible",
    "Add a branch for values that are not listed.",
  ),
  "response-values-closed": adds("Only listed values are possible", "Every case can be handled."),
  "response-known-values-listed": informs("Known values listed", "Editors can offer them."),
  "response-type-widened": compilerRefuses("Further types are possible", "Handle them."),
  "response-type-narrowed": adds("Fewer types are possible", "Branches for the others can go."),
  "response-type-changed": compilerRefuses("Type changed", "Read the new type."),
  "response-alternative-added": compilerRefuses("Further shape is possible", "Handle it."),
  "response-alternative-covered": adds(
    "Further shape is possible, which can be read like one before",
    "It can be told apart where needed.",
  ),
  "response-alternative-removed": adds("Shape no longer possible", "Its branch can go."),
  "response-variant-removed": compilerRefuses(
    "Variant no longer possible",
    "Code that compares with the variant's marker no longer compiles: delete that branch.",
  ),
  "response-extra-fields-gone": compilerRefuses(
    "Only documented fields are left",
    "Fields that are not documented can no longer be read by name.",
  ),
  "response-extra-fields": adds("Further fields are possible", "They can be read by name."),
  "response-field-deprecated": adds("Field deprecated", "It is still there; plan to stop reading it."),
  "response-format-changed": serviceDiffers(
    "Format of a string changed",
    "The type is the same, the text is written differently: check code that parses it.",
  ),
  "response-became-secret": serviceDiffers(
    "Field is a secret now",
    "The proxy and the React cache leave it out, and logs mask it: read it on the server.",
  ),
  "response-no-longer-secret": adds("Field is no longer a secret", "Browsers receive it, logs show it."),
} satisfies Record<string, Rule>;
