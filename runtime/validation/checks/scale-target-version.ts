import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** What an autoscaler scales is of a group; only replication controllers are of the core. */
export function checkScaleTargetVersion(target: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(target)) return;
  const apiVersion = typeof target.apiVersion === "string" ? target.apiVersion : "";
  const parts = apiVersion.split("/");
  const at = `${path}.apiVersion`;
  if (parts.length > 2) errors.push(invalid(at, apiVersion, `unexpected GroupVersion string: ${apiVersion}`));
  else if ((parts.length < 2 || parts[0] === "") && target.kind !== "ReplicationController") {
    errors.push(invalid(at, apiVersion, "apiVersion must specify API group"));
  }
}
