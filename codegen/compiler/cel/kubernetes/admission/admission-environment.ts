import { type CelEnvironment, type CelLibrary, createEnvironment, extendEnvironment } from "../../check/environment.ts";
import { type CelType, dynType, type ObjectField, type ObjectType } from "../../types/cel-type.ts";
import { baseEnvironment } from "../base-environment.ts";
import { jsonPatchLibrary } from "../library/json-patch.ts";
import { authorizerType, resourceCheckType } from "../values/authorizer-value.ts";
import { PatchTypes } from "./patch-types.ts";
import { admissionRequestType, namespaceType } from "./request-types.ts";

/** What expressions of a policy, a binding or a webhook may refer to beside `object`, `oldObject`, `request` and `namespaceObject`. */
export interface AdmissionVariables {
  /** `params`, where the policy has a paramKind. */
  readonly params?: boolean;
  /** `authorizer` and `authorizer.requestResource`. */
  readonly authorizer?: boolean;
  /** `variables`: the types of the policy's own, in their order; expressions see those before them. */
  readonly variables?: ReadonlyMap<string, CelType>;
  /** The types that mutations are made of: `Object{}`, `JSONPatch{}`, and `jsonpatch.escapeKey`. */
  readonly patches?: boolean;
}

/**
 * The environment of expressions of admission. Objects are of any type: policies are for many kinds.
 * Source: Kubernetes documentation, "Validating Admission Policy", "Validation Expression".
 */
export function admissionEnvironment(given: AdmissionVariables = {}): CelEnvironment {
  const variables: Record<string, CelType> = {
    object: dynType,
    oldObject: dynType,
    request: admissionRequestType,
    namespaceObject: namespaceType,
    ...(given.params === true ? { params: dynType } : {}),
    ...(given.authorizer === true ? { authorizer: authorizerType, "authorizer.requestResource": resourceCheckType } : {}),
    ...(given.variables === undefined ? {} : { variables: variablesType(given.variables) }),
  };
  const environment = extendEnvironment(baseEnvironment(), { variables });
  return given.patches === true ? withPatches(environment) : environment;
}

function variablesType(types: ReadonlyMap<string, CelType>): ObjectType {
  const fields = new Map(Array.from(types, ([name, type]): [string, ObjectField] => [name, { type, property: name }]));
  return { kind: "object", name: "kubernetes.variables", keepsNull: true, field: (name) => fields.get(name) };
}

function withPatches(environment: CelEnvironment): CelEnvironment {
  const library: CelLibrary = jsonPatchLibrary;
  const { functions } = createEnvironment({ libraries: [library] });
  return { ...environment, functions: new Map([...environment.functions, ...functions]), objectTypes: new PatchTypes() };
}
