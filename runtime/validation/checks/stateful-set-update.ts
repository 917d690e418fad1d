import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { sameValue } from "../same-value.ts";

/** What of a stateful set's spec may change. */
const mutable = new Set([
  "replicas",
  "template",
  "updateStrategy",
  "minReadySeconds",
  "ordinals",
  "revisionHistoryLimit",
  "persistentVolumeClaimRetentionPolicy",
]);

/** The rest of a stateful set's spec stays as it was. */
export function checkStatefulSetUpdate(spec: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const { before } = scope;
  if (!isFields(spec) || !isFields(before)) return;
  const names = new Set([...Object.keys(spec), ...Object.keys(before)]);
  for (const name of names) {
    if (mutable.has(name) || sameValue(spec[name], before[name])) continue;
    const detail =
      "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden";
    errors.push(forbidden(path, detail));
    return;
  }
}
