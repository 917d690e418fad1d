import { invalid } from "../errors/status-error.ts";
import { validateDryRun } from "../validation/dry-run.ts";
import { type FieldError, invalid as invalidField, notSupported } from "../validation/field-error.ts";

/** meta/v1 DeleteOptions. */
export interface DeleteOptions {
  /** Seconds. */
  gracePeriodSeconds?: number;
  preconditions?: { readonly uid?: string; readonly resourceVersion?: string };
  /** The older way to say propagationPolicy. */
  orphanDependents?: boolean;
  propagationPolicy?: string;
  dryRun?: readonly string[];
  ignoreStoreReadErrorWithClusterBreakingPotential?: boolean;
}

const policies: readonly string[] = ["Foreground", "Background", "Orphan"];

/** @throws StatusError 422 with every fault. */
export function checkDeleteOptions(options: DeleteOptions): void {
  const errors: FieldError[] = [];
  const { propagationPolicy: policy } = options;
  if (options.orphanDependents !== undefined && policy !== undefined) {
    errors.push(invalidField("propagationPolicy", policy, "orphanDependents and deletionPropagation cannot be both set"));
  }
  if (policy !== undefined && !policies.includes(policy)) errors.push(notSupported("propagationPolicy", policy, [...policies, "nil"]));
  errors.push(...validateDryRun(options.dryRun, "dryRun"));
  if (errors.length > 0) throw invalid({ group: "meta.k8s.io", kind: "DeleteOptions" }, "", errors);
}
