import { opaqueType } from "../../types/cel-type.ts";
import type { CelValue } from "../../values/cel-value.ts";
import { OpaqueValue } from "../../values/opaque-value.ts";

export const authorizerType = opaqueType("kubernetes.authorization.Authorizer");
export const pathCheckType = opaqueType("kubernetes.authorization.PathCheck");
export const groupCheckType = opaqueType("kubernetes.authorization.GroupCheck");
export const resourceCheckType = opaqueType("kubernetes.authorization.ResourceCheck");
export const decisionType = opaqueType("kubernetes.authorization.Decision");

/** Who asks: the request's user, or a service account that the expression names. */
export type CheckedUser = { readonly kind: "requester" } | { readonly kind: "serviceAccount"; readonly namespace: string; readonly name: string };

/** What an expression asks: whether a path or a resource may be used. Selectors are texts, empty without one. */
export type AccessQuestion =
  | { readonly kind: "path"; readonly user: CheckedUser; readonly path: string; readonly verb: string }
  | ({ readonly kind: "resource"; readonly user: CheckedUser; readonly verb: string } & ResourceScope);

/** The resource of a check. */
export interface ResourceScope {
  readonly group: string;
  readonly resource: string;
  readonly subresource: string;
  readonly namespace: string;
  readonly name: string;
  readonly fieldSelector: string;
  readonly labelSelector: string;
}

/** The answer; `error` is set when the authorizer failed. */
export interface AccessAnswer {
  readonly allowed: boolean;
  readonly reason: string;
  readonly error?: string;
}

/** Answers questions of expressions at once: evaluation does not wait. */
export type AnswerAccess = (question: AccessQuestion) => AccessAnswer;

/** Values that only have functions; each equals itself alone. */
abstract class ReceiverValue extends OpaqueValue {
  equals(other: CelValue): boolean {
    return this === (other as unknown);
  }
}

/** The variable `authorizer`. */
export class AuthorizerValue extends ReceiverValue {
  readonly celType = authorizerType;
  readonly answer: AnswerAccess;
  readonly user: CheckedUser;

  constructor(answer: AnswerAccess, user: CheckedUser = { kind: "requester" }) {
    super();
    this.answer = answer;
    this.user = user;
  }
}

/** `authorizer.path('/healthz')`. */
export class PathCheckValue extends ReceiverValue {
  readonly celType = pathCheckType;
  readonly authorizer: AuthorizerValue;
  readonly path: string;

  constructor(authorizer: AuthorizerValue, path: string) {
    super();
    this.authorizer = authorizer;
    this.path = path;
  }
}

/** `authorizer.group('apps')`. */
export class GroupCheckValue extends ReceiverValue {
  readonly celType = groupCheckType;
  readonly authorizer: AuthorizerValue;
  readonly group: string;

  constructor(authorizer: AuthorizerValue, group: string) {
    super();
    this.authorizer = authorizer;
    this.group = group;
  }
}

/** `authorizer.group('apps').resource('deployments')`, and the variable `authorizer.requestResource`. */
export class ResourceCheckValue extends ReceiverValue {
  readonly celType = resourceCheckType;
  readonly authorizer: AuthorizerValue;
  readonly scope: ResourceScope;

  constructor(authorizer: AuthorizerValue, scope: ResourceScope) {
    super();
    this.authorizer = authorizer;
    this.scope = scope;
  }
}

/** What `check('get')` answers. */
export class DecisionValue extends ReceiverValue {
  readonly celType = decisionType;
  readonly answer: AccessAnswer;

  constructor(answer: AccessAnswer) {
    super();
    this.answer = answer;
  }
}
