import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { relativePathProblems } from "../formats/relative-path.ts";

const mirrorKey = "kubernetes.io/config.mirror";
const deletionCostKey = "controller.kubernetes.io/pod-deletion-cost";
const seccompPodKey = "seccomp.security.alpha.kubernetes.io/pod";
const seccompContainerPrefix = "container.seccomp.security.alpha.kubernetes.io/";
const appArmorPrefix = "container.apparmor.security.beta.kubernetes.io/";

/** Annotations that mean something for pods. The object has `metadata` and `spec`: a pod or a template; `path` is the annotations'. */
export function checkPodAnnotations(owner: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(owner) || !isFields(owner.metadata) || !isFields(owner.metadata.annotations)) return;
  const spec = isFields(owner.spec) ? owner.spec : {};
  const { annotations } = owner.metadata;
  const at = `${path === "" ? "" : `${path}.`}annotations`;
  if (mirrorKey in annotations && (typeof spec.nodeName !== "string" || spec.nodeName === "")) {
    errors.push(invalid(`${at}[${mirrorKey}]`, annotations[mirrorKey], "must set spec.nodeName if mirror pod annotation is set"));
  }
  const cost = annotations[deletionCostKey];
  if (cost !== undefined && !isInt32(String(cost))) errors.push(invalid(`${at}[${deletionCostKey}]`, cost, "must be a 32bit integer"));
  for (const [key, value] of Object.entries(annotations)) {
    const profile = String(value);
    if (key === seccompPodKey || key.startsWith(seccompContainerPrefix)) checkSeccomp(profile, `${at}.${key}`, errors);
    if (key.startsWith(appArmorPrefix)) checkAppArmor(key, profile, spec, at, errors);
  }
}

function isInt32(text: string): boolean {
  // No leading zeros nor plus sign: the number is compared as it is written.
  return /^(0|-?[1-9][0-9]*)$/.test(text) && Number(text) >= -(2 ** 31) && Number(text) < 2 ** 31;
}

function checkSeccomp(profile: string, path: string, errors: FieldError[]): void {
  if (profile === "runtime/default" || profile === "docker/default" || profile === "unconfined") return;
  if (!profile.startsWith("localhost/")) {
    errors.push(invalid(path, profile, "must be a valid seccomp profile"));
    return;
  }
  const file = profile.slice("localhost/".length);
  for (const problem of relativePathProblems(file)) errors.push(invalid(path, file, problem));
}

function checkAppArmor(key: string, profile: string, spec: Readonly<Record<string, unknown>>, at: string, errors: FieldError[]): void {
  const container = key.slice(appArmorPrefix.length);
  const named = ["containers", "initContainers", "ephemeralContainers"].some((sort) => {
    const list = spec[sort];
    return Array.isArray(list) && list.some((one: unknown) => isFields(one) && one.name === container);
  });
  if (!named) errors.push(invalid(`${at}[${key}]`, container, "container not found"));
  if (profile !== "" && profile !== "runtime/default" && profile !== "unconfined" && !profile.startsWith("localhost/")) {
    errors.push(invalid(`${at}[${key}]`, profile, `invalid AppArmor profile name: ${JSON.stringify(profile)}`));
  }
}
