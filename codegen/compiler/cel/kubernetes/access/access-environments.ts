import { type CelEnvironment, extendEnvironment } from "../../check/environment.ts";
import { dynType, listType, mapType, stringType } from "../../types/cel-type.ts";
import { baseEnvironment } from "../base-environment.ts";
import { declaredType } from "../declared-type.ts";

const strings = listType(stringType);
const extra = mapType(stringType, strings);

const userType = declaredType("kubernetes.UserInfo", { username: stringType, uid: stringType, groups: strings, extra });

const requirements = listType(declaredType("kubernetes.SelectorRequirement", { key: stringType, operator: stringType, values: strings }));
const selectorType = (name: string) => declaredType(name, { rawSelector: stringType, requirements });

/** authorization.k8s.io/v1 SubjectAccessReviewSpec. */
const accessType = declaredType("kubernetes.SubjectAccessReviewSpec", {
  resourceAttributes: declaredType("kubernetes.ResourceAttributes", {
    namespace: stringType,
    verb: stringType,
    group: stringType,
    version: stringType,
    resource: stringType,
    subresource: stringType,
    name: stringType,
    fieldSelector: selectorType("kubernetes.FieldSelectorAttributes"),
    labelSelector: selectorType("kubernetes.LabelSelectorAttributes"),
  }),
  nonResourceAttributes: declaredType("kubernetes.NonResourceAttributes", { path: stringType, verb: stringType }),
  user: stringType,
  groups: strings,
  extra,
  uid: stringType,
});

const environments = {
  claims: { claims: mapType(stringType, dynType) },
  user: { user: userType },
  access: { request: accessType },
};
const known = new Map<string, CelEnvironment>();

/**
 * The environments of what decides who may ask: `claims` of a token, the `user` that is made of them, and the `request` that a webhook
 * may be asked about. Source: KEP-3331, "Structured Authentication Config"; KEP-3221, "Structured Authorization Configuration".
 */
export function accessEnvironment(of: keyof typeof environments): CelEnvironment {
  let environment = known.get(of);
  if (environment === undefined) {
    environment = extendEnvironment(baseEnvironment(), { variables: environments[of] });
    known.set(of, environment);
  }
  return environment;
}
