import type { Answer } from "../http/answer.ts";
import type { Filter, Next } from "../http/filter.ts";
import { isLongRunning } from "../http/long-running.ts";
import type { RequestContext } from "../http/request-context.ts";
import { auditEvent } from "./audit-event.ts";
import type { AuditLog } from "./audit-log.ts";
import type { AuditRecord } from "./audit-record.ts";

/**
 * Records who asked for what and how it ended, when --audit-log-path is set. A watch is recorded when it starts and
 * when it ends. Source: Kubernetes documentation, "Auditing".
 */
export const auditFilter: Filter = (context, next) => {
  const log = context.server.audit;
  return log === undefined ? next(context) : record(log, context, next);
};

async function record(log: AuditLog, context: RequestContext, next: Next): Promise<Answer> {
  const audit: AuditRecord = { auditID: context.auditID, user: context.user, annotations: {}, name: "" };
  context.audit = audit;
  log.write(auditEvent(context, audit, "RequestReceived"));
  const answer = await next(context);
  const { stream } = answer;
  if (stream === undefined || !isLongRunning(context.info)) {
    log.write(auditEvent(context, audit, "ResponseComplete", answer));
    return answer;
  }
  log.write(auditEvent(context, audit, "ResponseStarted", answer));
  return {
    ...answer,
    stream: (sink) => {
      sink.onClose(() => log.write(auditEvent(context, audit, "ResponseComplete", answer)));
      return stream(sink);
    },
  };
}
