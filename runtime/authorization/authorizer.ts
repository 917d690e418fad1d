import type { UserInfo } from "../authentication/user-info.ts";
import type { RoleRef } from "./rbac/rbac-view.ts";
import type { PolicyRule } from "./rbac/rules.ts";

/** What someone wants to do. */
export interface AuthorizationAttributes {
  readonly user: UserInfo;
  /** For resources a Verb (or "impersonate", "bind", ...); for other paths the lower-case HTTP method. */
  readonly verb: string;
  readonly isResourceRequest: boolean;
  readonly path: string;
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly subresource: string;
  readonly namespace: string;
  readonly name: string;
  readonly fieldSelector?: string;
  readonly labelSelector?: string;
}

export interface Authorization {
  /** NoOpinion lets the next authorizer speak; when none allows, the request is forbidden. */
  readonly decision: "Allow" | "Deny" | "NoOpinion";
  /** For people and the audit log. */
  readonly reason: string;
  /** What kept an authorizer from telling. A request that is not allowed all the same is no 403 then but a 500. */
  readonly error?: string;
}

export interface Authorizer {
  readonly name: string;
  readonly authorize: (attributes: AuthorizationAttributes) => Authorization | Promise<Authorization>;
  /** All that a user may do in a namespace; absent where an authorizer cannot tell. */
  readonly rulesFor?: (user: UserInfo, namespace: string) => UserRules | Promise<UserRules>;
  /** The rules of a role, for who wants to hand it out in a namespace ("" for everywhere); undefined when there is no such role. */
  readonly rulesOfRole?: (roleRef: RoleRef, namespace: string) => readonly PolicyRule[] | undefined;
}

/** authorization.k8s.io/v1 SubjectRulesReviewStatus. */
export interface UserRules {
  readonly resourceRules: readonly {
    readonly verbs: readonly string[];
    readonly apiGroups?: readonly string[];
    readonly resources?: readonly string[];
    readonly resourceNames?: readonly string[];
  }[];
  readonly nonResourceRules: readonly { readonly verbs: readonly string[]; readonly nonResourceURLs?: readonly string[] }[];
  /** True when some authorizer could not tell. */
  readonly incomplete: boolean;
  /** "" when nothing went wrong. */
  readonly error: string;
}
