import { parseExactly } from "../../meta/exact-json.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { Strategy, StrategyContext } from "../../registry/strategy.ts";
import { type FieldError, forbidden } from "../../validation/field-error.ts";
import { anyResource, describeUser, mayRead, type ParamKind, paramResource } from "./param-rights.ts";
import { staticNameWarnings } from "./static-name-warnings.ts";

interface Binding extends KubeObject {
  spec?: { policyName?: string; paramRef?: { name?: string; namespace?: string } };
}

interface Policy extends KubeObject {
  spec?: { paramKind?: ParamKind };
}

/** The strategy of bindings to policies that are stored below `prefix`: who names parameters may read them. */
export function createBindingStrategy(prefix: string): Strategy {
  const paramErrors = async ({ spec }: Binding, { user, server }: StrategyContext): Promise<FieldError[]> => {
    const { policyName = "", paramRef } = spec ?? {};
    if (paramRef === undefined) return [];
    const { name = "", namespace = "" } = paramRef;
    const verb = name === "" ? "list" : "get";
    const stored = server.storage.get(`${prefix}${policyName}`);
    const paramKind = stored === undefined ? undefined : (parseExactly(stored.value) as unknown as Policy).spec?.paramKind;
    const resource = paramKind === undefined ? anyResource : paramResource(paramKind, server);
    if (await mayRead(user, server, resource, { verb, namespace, name })) return [];
    const who = describeUser(user);
    const everywhere = `and user ${who} does not have "${verb}" permission for all groups, versions and resources`;
    if (stored === undefined) return refused(`unable to get policy ${policyName} to determine minimum required permissions ${everywhere}`);
    if (paramKind !== undefined && !resource.known) {
      const kind = `&ParamKind{APIVersion:${paramKind.apiVersion ?? ""},Kind:${paramKind.kind ?? ""},}`;
      return refused(`unable to resolve paramKind ${kind} to determine minimum required permissions ${everywhere}`);
    }
    return refused(`user ${who} does not have "${verb}" permission on the object referenced by paramRef`);
  };
  return {
    validate: (object, context) => paramErrors(object as Binding, context),
    validateUpdate: (object, _old, context) => paramErrors(object as Binding, context),
    warnings: staticNameWarnings,
  };
}

function refused(message: string): FieldError[] {
  return [forbidden("spec.paramRef", message)];
}
