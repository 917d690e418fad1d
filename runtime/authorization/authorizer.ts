import type { UserInfo } from "../authentication/user-info.ts";

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
}

export interface Authorizer {
  readonly name: string;
  readonly authorize: (attributes: AuthorizationAttributes) => Authorization | Promise<Authorization>;
}
