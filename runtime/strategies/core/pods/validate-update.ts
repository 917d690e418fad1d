import { checkTrimmed } from "../../../validation/checks/trimmed.ts";
import { type FieldError, forbidden, invalid, required } from "../../../validation/field-error.ts";
import { sameValue } from "../../../validation/same-value.ts";
import type { PodSpec } from "./pod.ts";
import { validateGatedUpdate } from "./validate-gated-update.ts";

const updatable = [
  "`spec.containers[*].image`",
  "`spec.initContainers[*].image`",
  "`spec.activeDeadlineSeconds`",
  "`spec.tolerations` (only additions to existing tolerations)",
  "`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)",
];

/** A pod's spec stays as it was, but for what kubelets and the scheduler can follow: images, deadlines, tolerations, gates. */
export function validateUpdate(spec: PodSpec, old: PodSpec): FieldError[] {
  const errors: FieldError[] = [];
  if (!checkContainers(spec, old, "containers", errors) || !checkContainers(spec, old, "initContainers", errors)) return errors;
  if (!checkDeadline(spec.activeDeadlineSeconds, old.activeDeadlineSeconds, errors)) return errors;
  checkTolerations(spec, old, errors);
  checkGates(spec, old, errors);
  if (sameValue(spec, old)) return errors;
  const rest = withoutUpdatable(spec, old);
  if ((old.schedulingGates ?? []).length > 0) validateGatedUpdate(rest, old, errors);
  if (!sameValue(rest, old)) errors.push(forbidden("spec", `pod updates may not change fields other than ${updatable.join(",")}\n`));
  return errors;
}

/** False when the rest need not be looked at. */
function checkContainers(spec: PodSpec, old: PodSpec, sort: "containers" | "initContainers", errors: FieldError[]): boolean {
  const containers = spec[sort] ?? [];
  if (containers.length !== (old[sort] ?? []).length) {
    errors.push(forbidden(`spec.${sort}`, "pod updates may not add or remove containers"));
    return false;
  }
  for (const [index, { image = "" }] of containers.entries()) {
    if (image === "") errors.push(required(`spec.${sort}[${index}].image`));
    checkTrimmed(image, `spec.${sort}[${index}].image`, errors);
  }
  return true;
}

/** A deadline may be set, or come nearer. */
function checkDeadline(now: number | undefined, before: number | undefined, errors: FieldError[]): boolean {
  const path = "spec.activeDeadlineSeconds";
  if (now === undefined) {
    if (before !== undefined) errors.push(invalid(path, null, "must not update from a positive integer to nil value"));
    return true;
  }
  const fault =
    now < 0 || now > 2_147_483_647
      ? "must be between 0 and 2147483647, inclusive"
      : before !== undefined && before < now
        ? "must be less than or equal to previous value"
        : undefined;
  if (fault !== undefined) errors.push(invalid(path, now, fault));
  return fault === undefined;
}

function checkTolerations(spec: PodSpec, old: PodSpec, errors: FieldError[]): void {
  const kept = (old.tolerations ?? []).every((before) =>
    spec.tolerations?.some((toleration) => sameValue({ ...before, tolerationSeconds: toleration.tolerationSeconds }, toleration)),
  );
  if (!kept) errors.push(forbidden("spec.tolerations", "existing toleration can not be modified except its tolerationSeconds"));
}

function checkGates(spec: PodSpec, old: PodSpec, errors: FieldError[]): void {
  const known = new Set((old.schedulingGates ?? []).map(({ name }) => name));
  for (const [index, { name }] of (spec.schedulingGates ?? []).entries()) {
    if (known.has(name)) continue;
    errors.push(forbidden(`spec.schedulingGates[${index}].name`, `only deletion is allowed, but found new scheduling gate '${name ?? ""}'`));
  }
}

/** The spec with the old values of what may change and is checked apart. */
function withoutUpdatable(spec: PodSpec, old: PodSpec): PodSpec {
  const { activeDeadlineSeconds, tolerations, schedulingGates, terminationGracePeriodSeconds: grace = 0 } = old;
  const rest = {
    ...spec,
    containers: withImagesOf(old, spec, "containers"),
    initContainers: withImagesOf(old, spec, "initContainers"),
    activeDeadlineSeconds,
    tolerations,
    schedulingGates,
  };
  if (grace < 0 && spec.terminationGracePeriodSeconds === 1) rest.terminationGracePeriodSeconds = grace;
  return rest as PodSpec;
}

function withImagesOf(old: PodSpec, spec: PodSpec, sort: "containers" | "initContainers") {
  return (spec[sort] ?? []).map((container, index) => ({ ...container, image: old[sort]?.[index]?.image }));
}
