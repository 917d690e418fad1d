import { invalid } from "../errors/status-error.ts";
import type { KubeObject } from "../meta/object.ts";
import type { FieldError } from "../validation/field-error.ts";
import { finalizerFaults } from "../validation/finalizers.ts";
import { validateObjectMeta } from "../validation/object-meta.ts";
import { resetOnCreate } from "./keep-fields.ts";
import { setGeneration } from "./next-generation.ts";
import { faultsOf } from "./served-version.ts";
import type { RegistryScope, WriteContext } from "./write-context.ts";

/**
 * Makes a named object ready to be stored: drops what the client may not set, lets the strategy prepare it, validates.
 * The object is at the hub version and changed in place.
 * @throws StatusError 422 with every fault.
 */
export async function beforeCreate(scope: RegistryScope, object: KubeObject, context: WriteContext): Promise<void> {
  const { definition, functions } = scope.hub;
  const { behaviour } = definition;
  const strategy = functions.strategy;
  if (behaviour.status !== undefined && behaviour.status.acceptedOnCreate !== true)
    resetOnCreate(object, behaviour.status, definition, functions.type);
  setGeneration(object, undefined, behaviour, true);
  const prepared = strategy?.prepareForCreate?.(object, context);
  if (prepared !== undefined) await prepared;

  const own = strategy?.ownMetadata === true;
  const errors: FieldError[] = own ? [] : validateObjectMeta(object.metadata, definition.namespaced, behaviour.nameFormat);
  if (!own) errors.push(...finalizerFaults(definition, object.metadata.finalizers));
  const faults = faultsOf(scope, object, { operation: "create", subresource: context.subresource });
  errors.push(...(faults instanceof Promise ? await faults : faults));
  const others = strategy?.validate?.(object, context);
  if (others !== undefined) errors.push(...(others instanceof Promise ? await others : others));
  if (errors.length > 0) throw invalid(definition, object.metadata.name ?? "", errors);

  // Names of the laxest kinds are still one segment of a path and of a key.
  const common = own || behaviour.nameFormat === "any" ? validateObjectMeta(object.metadata, definition.namespaced, "pathSegment") : [];
  if (common.length > 0) throw invalid(definition, object.metadata.name ?? "", common);
  for (const text of strategy?.warnings?.(object, undefined, "") ?? []) context.warn(text);
}
