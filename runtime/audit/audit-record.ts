import type { UserInfo } from "../authentication/user-info.ts";
import type { KubeObject } from "../meta/object.ts";

/** The audit event in the making: audit.k8s.io/v1 Event. */
export interface AuditRecord {
  readonly auditID: string;
  /** Who asks, by their credentials; impersonation changes the request's user and leaves this one. */
  readonly user: UserInfo;
  readonly annotations: Record<string, string>;
  /** The names, once known (generateName, or the object's own). */
  name: string;
  requestObject?: KubeObject;
  responseObject?: KubeObject;
}
