import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, notSupported, required } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";

const known = new Set([
  "metadata.annotations",
  "metadata.labels",
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.nodeName",
  "spec.restartPolicy",
  "spec.serviceAccountName",
  "spec.schedulerName",
  "status.phase",
  "status.hostIP",
  "status.hostIPs",
  "status.podIP",
  "status.podIPs",
]);

/** A field of the pod that a container is told (downward API). `with` lists the fields that may be told there, sorted. */
export function checkObjectFieldSelector(selector: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  if (!isFields(selector)) return;
  const apiVersion = typeof selector.apiVersion === "string" ? selector.apiVersion : "";
  const fieldPath = typeof selector.fieldPath === "string" ? selector.fieldPath : "";
  if (apiVersion === "" || fieldPath === "") {
    errors.push(required(`${path}.${apiVersion === "" ? "apiVersion" : "fieldPath"}`));
    return;
  }
  const subscripted = /^(.+)\['(.*)'\]$/.exec(fieldPath);
  const [plain, subscript] = subscripted === null ? [fieldPath, undefined] : [subscripted[1] ?? "", subscripted[2] ?? ""];
  const refusal = conversionFault(apiVersion, fieldPath, plain, subscript !== undefined);
  if (refusal !== undefined) {
    errors.push(invalid(`${path}.fieldPath`, fieldPath, `error converting fieldPath: ${refusal}`));
    return;
  }
  if (subscript !== undefined) {
    const key = plain === "metadata.annotations" ? subscript.toLowerCase() : subscript;
    for (const fault of qualifiedNameFaults(key)) errors.push(invalid(path, key, fault));
    return;
  }
  const allowed = Array.isArray(scope.with) ? (scope.with as readonly string[]) : [];
  // What old clients call the node's name.
  const internal = plain === "spec.host" ? "spec.nodeName" : plain;
  if (!allowed.includes(internal)) errors.push(notSupported(`${path}.fieldPath`, internal, allowed));
}

function conversionFault(apiVersion: string, fieldPath: string, plain: string, subscripted: boolean): string | undefined {
  if (apiVersion !== "v1") return `unsupported pod version: ${apiVersion}`;
  if (subscripted)
    return plain === "metadata.annotations" || plain === "metadata.labels" ? undefined : `field label does not support subscript: ${fieldPath}`;
  return known.has(plain) || plain === "spec.host" ? undefined : `field label not supported: ${fieldPath}`;
}
