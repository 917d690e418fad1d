import type { KubeObject } from "../../meta/object.ts";
import type { Strategy, StrategyContext } from "../../registry/strategy.ts";
import { JsonPathError } from "../../serialization/json-path-error.ts";
import { parseJsonPath } from "../../serialization/json-path-parser.ts";
import { type FieldError, forbidden, invalid } from "../../validation/field-error.ts";
import { sameValue } from "../../validation/same-value.ts";
import { describeUser, mayRead, type ParamKind, paramResource } from "./param-rights.ts";
import { staticNameWarnings } from "./static-name-warnings.ts";

interface Policy extends KubeObject {
  spec?: { paramKind?: ParamKind };
  status?: { typeChecking?: { expressionWarnings?: readonly { fieldRef?: string }[] | null } };
}

/** Who makes a policy with parameters may read all objects of their kind: the policy tells what is in them. */
export const strategy: Strategy = {
  validate: (object, context) => paramErrors(object as Policy, undefined, context),
  validateUpdate: (object, old, context) => {
    return context.subresource === "" ? paramErrors(object as Policy, old as Policy, context) : placeErrors(object as Policy);
  },
  warnings: staticNameWarnings,
};

/** Warnings say by JSONPath which expression they are about. */
function placeErrors({ status }: Policy): FieldError[] {
  return (status?.typeChecking?.expressionWarnings ?? []).flatMap(({ fieldRef = "" }, index) => {
    const place = fieldRef.trim();
    try {
      parseJsonPath(/^\w/.test(place) ? `.${place}` : place);
      return [];
    } catch (error) {
      if (!(error instanceof JsonPathError)) throw error;
      return [invalid(`status.typeChecking.expressionWarnings[${index}].fieldRef`, place, `invalid JSONPath: ${error.message}`)];
    }
  });
}

async function paramErrors({ spec }: Policy, old: Policy | undefined, { user, server }: StrategyContext): Promise<FieldError[]> {
  const paramKind = spec?.paramKind;
  if (paramKind === undefined || sameValue(paramKind, old?.spec?.paramKind)) return [];
  if (await mayRead(user, server, paramResource(paramKind, server), { verb: "get", namespace: "*", name: "*" })) return [];
  const { kind = "", apiVersion = "" } = paramKind;
  const what = `on all objects of the referenced paramKind (kind=${kind}, apiVersion=${apiVersion})`;
  return [forbidden("spec.paramKind", `user ${describeUser(user)} must have "get" permission ${what}`)];
}
