import type { JsonObject } from "../../meta/json.ts";
import { dns1035LabelFaults } from "../../validation/dns-name.ts";
import { type FieldError, invalid, required } from "../../validation/field-error.ts";
import { textOf } from "./hoisted-spec.ts";

/** The names that a CRD must give its kind. */
export function validateNamesPresent(names: JsonObject): FieldError[] {
  return ["plural", "singular", "kind", "listKind"].filter((one) => textOf(names[one]) === "").map((one) => required(`spec.names.${one}`));
}

/** Names, asked for or accepted, are DNS labels; kinds may have capitals. */
export function validateNames(names: JsonObject, path: string): FieldError[] {
  const errors: FieldError[] = [];
  const check = (value: string, field: string, mixedCase = false) => {
    const faults = value === "" ? [] : dns1035LabelFaults(mixedCase ? value.toLowerCase() : value);
    if (faults.length === 0) return;
    errors.push(invalid(field, value, `${mixedCase ? "may have mixed case, but should otherwise match: " : ""}${faults.join(",")}`));
  };
  const kind = textOf(names["kind"]);
  const listKind = textOf(names["listKind"]);
  check(textOf(names["plural"]), `${path}.plural`);
  check(textOf(names["singular"]), `${path}.singular`);
  check(kind, `${path}.kind`, true);
  check(listKind, `${path}.listKind`, true);
  listOf(names, "shortNames").forEach((name, index) => {
    errors.push(...labelErrors(name, `${path}.shortNames[${index}]`));
  });
  if (kind !== "" && kind === listKind) errors.push(invalid(`${path}.listKind`, listKind, "kind and listKind may not be the same"));
  listOf(names, "categories").forEach((name, index) => {
    errors.push(...labelErrors(name, `${path}.categories[${index}]`));
  });
  return errors;
}

function labelErrors(value: string, field: string): FieldError[] {
  const faults = dns1035LabelFaults(value);
  return faults.length === 0 ? [] : [invalid(field, value, faults.join(","))];
}

function listOf(names: JsonObject, member: string): string[] {
  const value = names[member];
  return Array.isArray(value) ? value.map((one) => textOf(one)) : [];
}
