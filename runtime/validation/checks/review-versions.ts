import type { CheckScope } from "../check-scope.ts";
import { dns1035LabelFaults } from "../dns-name.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";

/** The versions of AdmissionReview that kube-apiserver can send. */
const known: readonly unknown[] = ["v1", "v1beta1"];

/** The versions of AdmissionReview that a webhook takes, one of which must be known here. */
export function checkReviewVersions(versions: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isList(versions)) return;
  const seen = new Set<unknown>();
  for (const [index, version] of versions.entries()) {
    if (seen.has(version)) errors.push(invalid(`${path}[${index}]`, version, "duplicate version"));
    else for (const fault of dns1035LabelFaults(String(version))) errors.push(invalid(`${path}[${index}]`, version, fault));
    seen.add(version);
  }
  if (!versions.some((version) => known.includes(version))) errors.push(invalid(path, versions, "must include at least one of v1, v1beta1"));
}
