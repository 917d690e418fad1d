import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { isFields } from "../fields.ts";

const one = "exactly one of `nodeName`, `nodeSelector`, `allNodes`, `perDeviceNodeSelection` is required";

/** Where the devices of a slice are: said in one way. */
export function checkSlicePlacement(spec: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(spec)) return;
  const set = [
    ...(typeof spec.nodeName === "string" && spec.nodeName !== "" ? ["`nodeName`"] : []),
    ...(isFields(spec.nodeSelector) ? ["`nodeSelector`"] : []),
    ...(spec.allNodes === true ? ["`allNodes`"] : []),
    ...(spec.perDeviceNodeSelection === true ? ["`perDeviceNodeSelection`"] : []),
  ];
  if (set.length === 0) errors.push(required(path, one));
  else if (set.length > 1) errors.push(invalid(path, `{${set.join(", ")}}`, `${one}, but multiple fields are set`));
}
