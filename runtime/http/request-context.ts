import type { AuditRecord } from "../audit/audit-record.ts";
import type { UserInfo } from "../authentication/user-info.ts";
import type { RequestTarget } from "../server/metrics/request-table.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import type { RequestInfo } from "./request-info.ts";

/** The state of one request, passed in the open to everything that serves it. */
export interface RequestContext {
  readonly server: ServerContext;
  readonly request: IncomingRequest;
  readonly info: RequestInfo;
  readonly query: URLSearchParams;
  /** Aborted when the client goes away, the deadline passes or the server stops. Created when first read. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  /** The same moment, of performance.now(): for times that are measured. */
  startedAt?: number;
  /** The Audit-ID header's value, or a fresh UUID. */
  readonly auditID: string;
  /** Who asks; set by the authentication filter, replaced by impersonation. */
  user: UserInfo;
  /** Texts for Warning headers (299), in order, each once. */
  readonly warnings: string[];
  /** Set by the audit filter when the request is audited. */
  audit: AuditRecord | undefined;
  /** What metrics count the request as; set once somebody is found to answer it. */
  target?: RequestTarget | undefined;
  /** Milliseconds spent in queues and on webhooks so far. */
  waited?: number;
  /** Aborts `signal`; a signal read later is aborted from the start. */
  readonly abort: (reason: Error) => void;
}
