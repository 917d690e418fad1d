import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden } from "../field-error.ts";
import { type Fields, isFields } from "../fields.ts";
import { containersOf } from "../functions/containers-of.ts";

/** Profiles that annotations name in the old way must be those of the fields. The object is a pod or a template. */
export function checkProfileAnnotations(owner: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(owner) || !isFields(owner.spec) || !isFields(owner.metadata) || !isFields(owner.metadata.annotations)) return;
  const { spec } = owner;
  const { annotations } = owner.metadata;
  const prefix = `${path === "" ? "" : `${path}.`}spec.`;
  const pod = isFields(spec.securityContext) ? spec.securityContext : {};
  const podSeccomp = annotations["seccomp.security.alpha.kubernetes.io/pod"];
  if (isFields(pod.seccompProfile) && podSeccomp !== undefined) {
    checkSeccomp(String(podSeccomp), pod.seccompProfile, `${prefix}securityContext.seccompProfile`, errors);
  }
  const containers = containersOf(spec, prefix);
  for (const [at, container] of containers) {
    const context = isFields(container.securityContext) ? container.securityContext : {};
    const annotation = annotations[`container.seccomp.security.alpha.kubernetes.io/${container.name}`];
    if (isFields(context.seccompProfile) && annotation !== undefined) {
      checkSeccomp(String(annotation), context.seccompProfile, `${at}.securityContext.seccompProfile`, errors);
    }
  }
  if (isFields(spec.os) && spec.os.name === "windows") return;
  for (const [at, container] of containers) {
    const context = isFields(container.securityContext) ? container.securityContext : {};
    const profile = isFields(context.appArmorProfile) ? context.appArmorProfile : pod.appArmorProfile;
    const annotation = annotations[`container.apparmor.security.beta.kubernetes.io/${container.name}`];
    if (isFields(profile) && annotation !== undefined) checkAppArmor(String(annotation), profile, `${at}.securityContext.appArmorProfile`, errors);
  }
}

function checkSeccomp(annotation: string, profile: Fields, path: string, errors: FieldError[]): void {
  const typeDiffers = "seccomp type in annotation and field must match";
  if (profile.type === "Unconfined" && annotation !== "unconfined") errors.push(forbidden(`${path}.type`, typeDiffers));
  if (profile.type === "RuntimeDefault" && annotation !== "runtime/default" && annotation !== "docker/default") {
    errors.push(forbidden(`${path}.type`, typeDiffers));
  }
  if (profile.type !== "Localhost") return;
  if (!annotation.startsWith("localhost/")) errors.push(forbidden(`${path}.type`, typeDiffers));
  else if (annotation.slice("localhost/".length) !== profile.localhostProfile) {
    errors.push(forbidden(`${path}.localhostProfile`, "seccomp profile in annotation and field must match"));
  }
}

function checkAppArmor(annotation: string, profile: Fields, path: string, errors: FieldError[]): void {
  const typeDiffers = "apparmor type in annotation and field must match";
  if (profile.type === "Unconfined" && annotation !== "unconfined") errors.push(forbidden(`${path}.type`, typeDiffers));
  if (profile.type === "RuntimeDefault" && annotation !== "runtime/default") errors.push(forbidden(`${path}.type`, typeDiffers));
  if (profile.type !== "Localhost") return;
  if (!annotation.startsWith("localhost/")) errors.push(forbidden(`${path}.type`, typeDiffers));
  else if (annotation.slice("localhost/".length) !== profile.localhostProfile) {
    errors.push(forbidden(`${path}.localhostProfile`, "apparmor profile in annotation and field must match"));
  }
}
