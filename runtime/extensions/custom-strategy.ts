import { forbidden } from "../errors/status-error.ts";
import type { Strategy } from "../registry/strategy.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import { validateStandardFinalizers } from "../validation/finalizers.ts";
import { qualifiedNameFaults } from "../validation/qualified-name.ts";

/** Custom resources take finalizers of any name, and warn of those that may meet another's. */
export const customStrategy: Strategy = {
  warnings: (object, old) => {
    const before = old?.metadata.finalizers ?? [];
    const added = (object.metadata.finalizers ?? []).filter((finalizer) => !before.includes(finalizer));
    return [...new Set(added)].sort().flatMap(finalizerWarnings);
  },
};

/** The same for a kind whose CRD may go away: while it does nothing new is made. */
export function liveStrategy(definition: ResourceDefinition, terminating: () => boolean): Strategy {
  return {
    ...customStrategy,
    prepareForCreate: (object) => {
      if (!terminating()) return;
      throw forbidden(definition, object.metadata.name ?? "", "create not allowed while custom resource definition is terminating");
    },
  };
}

function finalizerWarnings(finalizer: string): string[] {
  const named = `metadata.finalizers: ${JSON.stringify(finalizer)}`;
  const warnings = qualifiedNameFaults(finalizer).map((fault) => `${named}: ${fault}`);
  if (validateStandardFinalizers([finalizer], "").length > 0) {
    const path = finalizer.includes(".") ? " including a path (/)" : "";
    warnings.push(`${named}: prefer a domain-qualified finalizer name${path} to avoid accidental conflicts with other finalizer writers`);
  }
  return warnings;
}
