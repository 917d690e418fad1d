import { type FieldError, forbidden } from "../../../validation/field-error.ts";
import { sameValue } from "../../../validation/same-value.ts";
import type { Container, Pod } from "./pod.ts";

const path = "spec.ephemeralContainers";

/** Ephemeral containers come, and neither change nor go (KEP-277). */
export function validateEphemeralContainers(pod: Pod, old: Pod): FieldError[] {
  if (old.metadata.annotations?.["kubernetes.io/config.mirror"] !== undefined)
    return [forbidden("", "static pods do not support ephemeral containers")];
  const now = new Map((pod.spec.ephemeralContainers ?? []).map((container) => [container.name, container]));
  return (old.spec.ephemeralContainers ?? []).flatMap((container) => faultOf(now.get(container.name), container));
}

function faultOf(now: Container | undefined, old: Container): FieldError[] {
  const subject = `existing ephemeral containers ${JSON.stringify(old.name)}`;
  if (now === undefined) return [forbidden(path, `${subject} may not be removed\n`)];
  return sameValue(now, old) ? [] : [forbidden(path, `${subject} may not be changed\n`)];
}
