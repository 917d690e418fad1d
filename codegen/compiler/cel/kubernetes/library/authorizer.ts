import { nameFaults } from "../../../../../runtime/validation/name-format.ts";
import type { CelLibrary } from "../../check/environment.ts";
import { type CelFunction, defineFunction, memberOverload } from "../../check/overload.ts";
import { boolType, stringType } from "../../types/cel-type.ts";
import { CelError } from "../../values/cel-error.ts";
import {
  AuthorizerValue,
  authorizerType,
  DecisionValue,
  decisionType,
  GroupCheckValue,
  groupCheckType,
  PathCheckValue,
  pathCheckType,
  ResourceCheckValue,
  type ResourceScope,
  resourceCheckType,
} from "../values/authorizer-value.ts";

const NO_SCOPE: ResourceScope = { group: "", resource: "", subresource: "", namespace: "", name: "", fieldSelector: "", labelSelector: "" };

function requireText(name: string, text: string): string {
  if (text.trim() === "") {
    throw new CelError(`${name} must not be empty`);
  }
  return text;
}

function serviceAccount(authorizer: AuthorizerValue, namespace: string, name: string): AuthorizerValue {
  if (nameFaults("dnsSubdomain", name).length > 0) {
    throw new CelError("Invalid service account name");
  }
  if (nameFaults("dnsLabel", namespace).length > 0) {
    throw new CelError("Invalid service account namespace");
  }
  return new AuthorizerValue(authorizer.answer, { kind: "serviceAccount", namespace, name });
}

function narrowing(name: keyof ResourceScope, id: string): CelFunction {
  return defineFunction(
    name,
    memberOverload(id, [resourceCheckType, stringType], resourceCheckType, (check: ResourceCheckValue, text: string) => {
      return new ResourceCheckValue(check.authorizer, { ...check.scope, [name]: text });
    }),
  );
}

/** `authorizer` and its checks, with field and label selectors. Source: Kubernetes, "Common Expression Language in Kubernetes", "Kubernetes authorizer library". */
export const authorizerLibrary: CelLibrary = {
  name: "kubernetes.authz",
  functions: [
    defineFunction(
      "path",
      memberOverload("authorizer_path", [authorizerType, stringType], pathCheckType, (authorizer: AuthorizerValue, path: string) => {
        return new PathCheckValue(authorizer, requireText("path", path));
      }),
    ),
    defineFunction(
      "group",
      memberOverload("authorizer_group", [authorizerType, stringType], groupCheckType, (authorizer: AuthorizerValue, group: string) => {
        return new GroupCheckValue(authorizer, group);
      }),
    ),
    defineFunction(
      "serviceAccount",
      memberOverload("authorizer_serviceaccount", [authorizerType, stringType, stringType], authorizerType, serviceAccount),
    ),
    defineFunction(
      "resource",
      memberOverload("groupcheck_resource", [groupCheckType, stringType], resourceCheckType, (check: GroupCheckValue, resource: string) => {
        return new ResourceCheckValue(check.authorizer, { ...NO_SCOPE, group: check.group, resource: requireText("resource", resource) });
      }),
    ),
    narrowing("subresource", "resourcecheck_subresource"),
    narrowing("namespace", "resourcecheck_namespace"),
    narrowing("name", "resourcecheck_name"),
    narrowing("fieldSelector", "authorizer_fieldselector"),
    narrowing("labelSelector", "authorizer_labelselector"),
    defineFunction(
      "check",
      memberOverload("pathcheck_check", [pathCheckType, stringType], decisionType, ({ authorizer, path }: PathCheckValue, verb: string) => {
        return new DecisionValue(authorizer.answer({ kind: "path", user: authorizer.user, path, verb }));
      }),
      memberOverload("resourcecheck_check", [resourceCheckType, stringType], decisionType, (check: ResourceCheckValue, verb: string) => {
        const { authorizer, scope } = check;
        return new DecisionValue(authorizer.answer({ kind: "resource", user: authorizer.user, verb, ...scope }));
      }),
    ),
    defineFunction(
      "errored",
      memberOverload("decision_errored", [decisionType], boolType, ({ answer }: DecisionValue) => answer.error !== undefined),
    ),
    defineFunction(
      "error",
      memberOverload("decision_error", [decisionType], stringType, ({ answer }: DecisionValue) => answer.error ?? ""),
    ),
    defineFunction(
      "allowed",
      memberOverload("decision_allowed", [decisionType], boolType, ({ answer }: DecisionValue) => answer.allowed),
    ),
    defineFunction(
      "reason",
      memberOverload("decision_reason", [decisionType], stringType, ({ answer }: DecisionValue) => answer.reason),
    ),
  ],
};
