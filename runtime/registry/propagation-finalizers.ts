import type { ResourceBehaviour } from "../scheme/resource-definition.ts";
import { foregroundFinalizer, orphanFinalizer } from "../validation/finalizers.ts";
import type { DeleteOptions } from "./delete-options.ts";

/**
 * The finalizers of an object once the wishes for its dependents are among them; undefined when they stay as they are.
 * Source: Kubernetes documentation, "Garbage Collection", cascading deletion.
 */
export function propagationFinalizers(finalizers: readonly string[], options: DeleteOptions, behaviour: ResourceBehaviour): string[] | undefined {
  // What ends by itself has no dependents.
  if (behaviour.ttl !== undefined) return undefined;
  const next = finalizers.filter((finalizer) => finalizer !== orphanFinalizer && finalizer !== foregroundFinalizer);
  const wish = propagation(finalizers, options, behaviour.defaultPropagation);
  if (wish === "Orphan") next.push(orphanFinalizer);
  if (wish === "Foreground") next.push(foregroundFinalizer);
  const same = next.length === new Set(finalizers).size && next.every((finalizer) => finalizers.includes(finalizer));
  return same ? undefined : next;
}

/** What the request says, else what an earlier one said, else the kind's default. */
export function propagation(
  finalizers: readonly string[],
  options: DeleteOptions,
  byDefault: ResourceBehaviour["defaultPropagation"],
): "Orphan" | "Foreground" | "Background" {
  if (options.orphanDependents !== undefined) return options.orphanDependents ? "Orphan" : "Background";
  switch (options.propagationPolicy) {
    case "Orphan":
    case "Foreground":
    case "Background":
      return options.propagationPolicy;
  }
  for (const finalizer of finalizers) {
    if (finalizer === orphanFinalizer) return "Orphan";
    if (finalizer === foregroundFinalizer) return "Foreground";
  }
  return byDefault ?? "Background";
}
