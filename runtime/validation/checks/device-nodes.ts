import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { isFields } from "../fields.ts";

const one =
  "exactly one of `nodeName`, `nodeSelector`, or `allNodes` is required when `perDeviceNodeSelection` is set to true in the ResourceSlice spec";

/** Where a device is: said by each device where its slice says so, else by the slice alone. */
export function checkDeviceNodes(device: unknown, path: string, errors: FieldError[], { parent }: CheckScope): void {
  if (!isFields(device)) return;
  const { nodeName, nodeSelector, allNodes } = device;
  if (parent.perDeviceNodeSelection !== true) {
    if (nodeName === undefined && nodeSelector === undefined && allNodes === undefined) return;
    const rule = "`nodeName`, `nodeSelector` and `allNodes` can only be set if `perDeviceNodeSelection` is set to true in the ResourceSlice spec";
    errors.push(invalid(path, null, rule));
    return;
  }
  const set = [
    ...(typeof nodeName === "string" && nodeName !== "" ? ["`nodeName`"] : []),
    ...(isFields(nodeSelector) ? ["`nodeSelector`"] : []),
    ...(allNodes === true ? ["`allNodes`"] : []),
  ];
  if (set.length === 0) errors.push(required(path, one));
  else if (set.length > 1) errors.push(invalid(path, `{${set.join(", ")}}`, one));
}
