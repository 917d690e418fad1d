import type { AuditCounts } from "./audit-counts.ts";
import type { Backend } from "./backends/backend.ts";
import type { Decide } from "./policy/compile-policy.ts";

/** What audits a server's requests. */
export interface Audit {
  readonly decide: Decide;
  readonly backend: Backend;
  readonly counts: AuditCounts;
  /** Requests that cannot be recorded are refused. */
  readonly strict: boolean;
  /** Events have a line of text. */
  readonly asText: boolean;
}
