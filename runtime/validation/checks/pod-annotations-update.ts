import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden } from "../field-error.ts";
import { type Fields, isFields, noFields } from "../fields.ts";
import { checkPodAnnotations } from "./pod-annotations.ts";

const mirrorKey = "kubernetes.io/config.mirror";
const appArmorPrefix = "container.apparmor.security.beta.kubernetes.io/";

/** Annotations of a pod that mean something to kubelets and stay as they were. `path` is that of the metadata. */
export function checkPodAnnotationsUpdate(pod: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  if (!isFields(pod) || scope.old === undefined || scope.context.subresource === "resize") return;
  const before = annotationsOf(scope.old);
  const now = annotationsOf(pod);
  const at = (key: string) => `${path}.annotations[${key}]`;
  for (const key in before) {
    if (now[key] === before[key]) continue;
    if (key.startsWith(appArmorPrefix)) errors.push(forbidden(at(key), "may not remove or update AppArmor annotations"));
    if (key === mirrorKey) errors.push(forbidden(at(key), "may not remove or update mirror pod annotation"));
  }
  for (const key in now) {
    if (key in before) continue;
    if (key.startsWith(appArmorPrefix)) errors.push(forbidden(at(key), "may not add AppArmor annotations"));
    if (key === mirrorKey) errors.push(forbidden(at(key), "may not add mirror pod annotation"));
  }
  checkPodAnnotations(pod, path, errors);
}

function annotationsOf({ metadata }: Fields): Fields {
  return isFields(metadata) && isFields(metadata.annotations) ? metadata.annotations : noFields;
}
