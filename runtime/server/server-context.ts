import type { AdmissionPlugin } from "../admission/plugin.ts";
import type { HookCredentials } from "../admission/webhook/credentials.ts";
import type { AuditLog } from "../audit/audit-log.ts";
import type { Authenticator } from "../authentication/authenticator.ts";
import type { Authorizer } from "../authorization/authorizer.ts";
import type { Aggregation } from "../extensions/aggregation/aggregation.ts";
import type { KubeletClient } from "../kubelet/kubelet-client.ts";
import type { SchemaLibrary } from "../scheme/resource-definition.ts";
import type { Scheme } from "../scheme/scheme.ts";
import type { Storage } from "../storage/storage.ts";
import type { WatchDispatcher } from "../watch/dispatcher.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";
import type { ServerOptions } from "./options.ts";
import type { ServiceAccountKeys } from "./service-account-keys.ts";
import type { StartupHooks } from "./startup-hooks.ts";

/** The parts of a running server, as its filters and handlers see them. */
export interface ServerContext {
  readonly options: ServerOptions;
  /** The flags that would ask for these options, by name; made when somebody asks. Absent in tests. */
  readonly flagValues?: () => readonly (readonly [name: string, value: string])[];
  readonly scheme: Scheme;
  readonly storage: Storage;
  readonly watches: WatchDispatcher;
  /** In the order they are asked. */
  readonly authenticators: readonly Authenticator[];
  /** The union of the configured modes. */
  readonly authorizer: Authorizer;
  /** In the order they run. */
  readonly admission: readonly AdmissionPlugin[];
  /** What admission webhooks are shown; absent where they are called as nobody. */
  readonly hookCredentials?: HookCredentials;
  /** Set when requests are audited. */
  readonly audit: AuditLog | undefined;
  /** OpenAPI schemas that no served version has itself (meta/v1), for the OpenAPI documents. */
  readonly schemas?: SchemaLibrary;
  /** Of service account tokens; absent where none are issued. */
  readonly serviceAccountKeys?: ServiceAccountKeys;
  /** Connections to kubelets, and to pods and services. */
  readonly kubelets: KubeletClient;
  /** APIServices, and who answers for them. Set when the server starts; absent where it has no such kind. */
  aggregation?: Aggregation;
  readonly metrics: Metrics;
  /** What of the start is done. */
  readonly hooks: StartupHooks;
  readonly lifecycle: Lifecycle;
  readonly logger: Logger;
  /** Milliseconds since the epoch; replaced by tests. */
  readonly now: () => number;
  /** Aborted when the server begins to stop. */
  readonly stopping: AbortSignal;
}
