import type { UserInfo } from "../authentication/user-info.ts";
import type { GroupVersionKind, GroupVersionResource } from "../meta/group-version.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { Reinvocation } from "./reinvocation.ts";

/** meta/v1 CreateOptions, UpdateOptions, PatchOptions or DeleteOptions as JSON. */
export interface OptionsObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** What admission is asked about. Objects are at the hub version. */
export interface AdmissionAttributes {
  readonly operation: "CREATE" | "UPDATE" | "DELETE" | "CONNECT";
  readonly resource: GroupVersionResource;
  readonly kind: GroupVersionKind;
  readonly subresource: string;
  readonly namespace: string;
  readonly name: string;
  /** Mutating plugins change it in place. Absent for DELETE. */
  readonly object?: KubeObject;
  readonly oldObject?: KubeObject;
  /** CreateOptions, UpdateOptions or DeleteOptions; CONNECT has none. */
  readonly options: OptionsObject | undefined;
  readonly dryRun: boolean;
  readonly user: UserInfo;
  readonly signal: AbortSignal;
  /** Sends a Warning header. */
  readonly warn: (text: string) => void;
  /** Adds an annotation to the audit event. */
  readonly annotate: (key: string, value: string) => void;
  /** Hears of milliseconds that were spent on waiting for others. */
  readonly waited?: (milliseconds: number) => void;
  /** What mutating admission remembers from round to round; begun by the first policy or webhook that is asked. */
  reinvocation?: Reinvocation;
}

/**
 * A named step of admission. Refusals are thrown as StatusErrors.
 * Source: Kubernetes documentation, "Admission Control in Kubernetes".
 */
export interface AdmissionPlugin {
  readonly name: string;
  /** Whether the plugin looks at requests of this resource and operation; asked once per resource and cached. */
  readonly handles: (operation: AdmissionAttributes["operation"], resource: GroupVersionResource, subresource: string) => boolean;
  /** May change the object. */
  readonly admit?: (attributes: AdmissionAttributes, server: ServerContext) => void | Promise<void>;
  /** May only refuse. */
  readonly validate?: (attributes: AdmissionAttributes, server: ServerContext) => void | Promise<void>;
}
