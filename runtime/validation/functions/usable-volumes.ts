import type { FieldError } from "../field-error.ts";
import { type Fields, isFields, isList } from "../fields.ts";

/**
 * The volumes of a pod spec by name, without those that an error was found in: for the containers these are not there.
 * `containerPath` is the path of anything inside a container of the same spec.
 */
export function usableVolumes(spec: Fields, containerPath: string, errors: readonly FieldError[]): ReadonlyMap<string, Fields> {
  const found = new Map<string, Fields>();
  const prefix = /^(.*?)(?:initContainers|ephemeralContainers|containers)\[/.exec(containerPath)?.[1] ?? "";
  for (const [index, volume] of (isList(spec.volumes) ? spec.volumes : []).entries()) {
    if (!isFields(volume) || typeof volume.name !== "string") continue;
    const path = `${prefix}volumes[${index}]`;
    if (errors.length === 0 || !errors.some((error) => error.field.startsWith(path))) found.set(volume.name, volume);
  }
  return found;
}
