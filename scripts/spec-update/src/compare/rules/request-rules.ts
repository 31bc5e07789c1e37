import { adds, compilerRefuses, informs, type Rule, serviceDiffers } from "./rule.ts";

/** Changes of what callers send. */
export const requestRules = {
  "parameter-added": adds("Optional parameter added", "It may be passed."),
  "required-parameter-added": compilerRefuses("Required parameter added", "Pass it."),
  "parameter-removed": compilerRefuses("Parameter removed", "Stop passing it."),
  "parameter-renamed": compilerRefuses("Parameter renamed", "Pass it under its new name."),
  "parameter-moved": compilerRefuses(
    "Parameter moved",
    "It travels in another part of the request; `raw` calls must move it, named calls where its name changed.",
  ),
  "parameter-became-required": compilerRefuses("Parameter became required", "Always pass it."),
  "parameter-became-optional": adds("Parameter became optional", "It may be left out."),
  "parameter-deprecated": adds("Parameter deprecated", "It still works; plan to stop passing it."),
  "parameter-style-changed": serviceDiffers(
    "Serialization of a parameter changed",
    "The service reads its lists in another notation than the client may send.",
  ),
  "body-added": adds("Optional body added", "A `body` may be passed."),
  "required-body-added": compilerRefuses("Required body added", "Pass a `body`."),
  "body-removed": compilerRefuses("Body removed", "Stop passing `body`."),
  "body-became-required": compilerRefuses("Body became required", "Always pass a `body`."),
  "body-became-optional": adds("Body became optional", "It may be left out."),
  "body-kind-changed": compilerRefuses(
    "Body is sent in another form",
    "JSON became a form or the reverse; the type of `body` changed with it.",
  ),
  "request-content-type-removed": compilerRefuses(
    "Content type of the request removed",
    "Send the body in a form that is left.",
  ),
  "request-content-type-added": adds("Content type of the request added", "The body may be sent this way."),
  "request-field-added": adds("Optional request field added", "It may be sent."),
  "required-request-field-added": compilerRefuses("Required request field added", "Send it."),
  "request-field-removed": compilerRefuses("Request field removed", "Stop sending it."),
  "request-field-undocumented": adds(
    "Request field no longer documented",
    "The object accepts further fields, so it may still be sent.",
  ),
  "request-field-became-required": compilerRefuses("Request field became required", "Always send it."),
  "request-field-became-optional": adds("Request field became optional", "It may be left out."),
  "request-null-refused": compilerRefuses("`null` is no longer accepted", "Leave the field out instead."),
  "request-null-accepted": adds("`null` is accepted", "It may be sent."),
  "request-value-added": adds("Accepted value added", "It may be sent."),
  "request-value-removed": compilerRefuses("Accepted value removed", "Send one of the values that are left."),
  "request-known-value-removed": informs(
    "Known value no longer listed",
    "Other values are accepted too, so nothing stops compiling; check that the service still takes it.",
  ),
  "request-values-opened": adds("Values beyond the listed ones are accepted", "Any string may be sent."),
  "request-values-closed": compilerRefuses(
    "Only listed values are accepted",
    "Send one of the listed values.",
  ),
  "request-known-values-listed": informs("Known values listed", "Editors can offer them."),
  "request-type-widened": adds("Further types accepted", "The field takes more than before."),
  "request-type-narrowed": compilerRefuses("Fewer types accepted", "Send one of the types that are left."),
  "request-type-changed": compilerRefuses("Type of the request changed", "Send the new type."),
  "request-alternative-added": adds("Alternative shape accepted", "It may be sent."),
  "request-alternative-covered": informs(
    "Alternative shape merged into another",
    "What was sent is still accepted.",
  ),
  "request-alternative-removed": compilerRefuses("Alternative shape no longer accepted", "Send another."),
  "request-extra-fields-accepted": adds("Further fields are accepted", "They may be sent."),
  "request-extra-fields-refused": compilerRefuses(
    "Further fields are no longer accepted",
    "Send only the documented fields.",
  ),
  "request-field-deprecated": adds("Request field deprecated", "It still works; plan to stop sending it."),
  "request-constraint-narrowed": serviceDiffers(
    "Fewer values pass the service's checks",
    "The compiler cannot see it: values that passed before may be refused with 422.",
  ),
  "request-constraint-widened": adds("More values pass the service's checks", "Nothing to do."),
  "request-default-changed": serviceDiffers(
    "Default changed",
    "Where it is left out, the service assumes another value: pass the old one to keep it.",
  ),
  "request-became-secret": informs("Request field is a secret", "Hooks and logs show it masked."),
  "request-no-longer-secret": informs("Request field is no longer a secret", "Hooks and logs show it."),
} satisfies Record<string, Rule>;
