import { isJsonObject, type JsonObject } from "../../meta/json.ts";
import { type FieldError, invalid, required } from "../../validation/field-error.ts";
import { textOf } from "./hoisted-spec.ts";
import { validateSimplePath } from "./validate-columns.ts";

/** Where the scale subresource looks. */
export function validateSubresources(subresources: JsonObject | undefined, path: string): FieldError[] {
  const scale = subresources?.["scale"];
  if (!isJsonObject(scale)) return [];
  const errors: FieldError[] = [];
  for (const [member, root] of [
    ["specReplicasPath", ".spec"],
    ["statusReplicasPath", ".status"],
  ] as const) {
    const field = `${path}.scale.${member}`;
    const value = textOf(scale[member]);
    if (value === "") errors.push(required(field));
    else errors.push(...under(value, field, [root], `should be a json path under ${root}`));
  }
  const selector = textOf(scale["labelSelectorPath"]);
  if (selector !== "") {
    errors.push(...under(selector, `${path}.scale.labelSelectorPath`, [".spec", ".status"], "should be a json path under either .spec or .status"));
  }
  return errors;
}

function under(value: string, field: string, roots: readonly string[], rule: string): FieldError[] {
  const faults = validateSimplePath(value, field);
  if (faults.length > 0 || roots.some((root) => value.startsWith(`${root}.`))) return faults;
  return [invalid(field, value, rule)];
}
