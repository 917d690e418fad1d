import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import type { Answer } from "../http/answer.ts";
import type { Filter, Next } from "../http/filter.ts";
import { isLongRunning } from "../http/long-running.ts";
import type { RequestContext } from "../http/request-context.ts";
import { textAnswer } from "../http/text-answer.ts";
import type { Audit } from "./audit.ts";
import { AuditRecord } from "./audit-record.ts";
import type { Stage } from "./level.ts";
import { noteLatency } from "./note-latency.ts";
import { writeEvent } from "./write-event.ts";

/**
 * Records who asked for what and how it ended, as far as the policy asks for it. A watch, and what else lasts, is recorded
 * when it starts and when it ends. Source: Kubernetes documentation, "Auditing".
 */
export const auditFilter: Filter = (context, next) => {
  const { audit } = context.server;
  if (audit === undefined) return next(context);
  const decision = audit.decide(context.info, context.user);
  audit.counts.level(decision.level);
  context.auditDecision = decision;
  if (decision.level === "None") return next(context);
  const record = new AuditRecord(context, decision, context.user);
  context.audit = record;
  return begin(audit, record, context, next);
};

/** The events of a request that was refused before its sender was known: of the answer alone. */
export async function auditRefusal(context: RequestContext, answer: Answer): Promise<void> {
  const { audit } = context.server;
  if (audit === undefined || context.auditDecision !== undefined) return;
  const decision = audit.decide(context.info, undefined);
  audit.counts.level(decision.level);
  if (decision.level !== "None") await emit(audit, new AuditRecord(context, decision, undefined), "ResponseStarted", context, answer);
}

function begin(audit: Audit, record: AuditRecord, context: RequestContext, next: Next): Answer | Promise<Answer> {
  const stored = emit(audit, record, "RequestReceived", context);
  if (stored === false || (audit.strict && stored !== true)) return beginStrictly(stored, audit, record, context, next);
  return proceed(audit, record, context, next);
}

async function beginStrictly(
  stored: boolean | Promise<boolean>,
  audit: Audit,
  record: AuditRecord,
  context: RequestContext,
  next: Next,
): Promise<Answer> {
  if (await stored) return proceed(audit, record, context, next);
  audit.counts.rejected++;
  return textAnswer(500, `Internal Server Error: ${goQuote(context.request.url)}: failed to store audit event\n`);
}

function proceed(audit: Audit, record: AuditRecord, context: RequestContext, next: Next): Answer | Promise<Answer> {
  const answer = next(context);
  return answer instanceof Promise ? answer.then((one) => complete(audit, record, context, one)) : complete(audit, record, context, answer);
}

function complete(audit: Audit, record: AuditRecord, context: RequestContext, answer: Answer): Answer | Promise<Answer> {
  const finish = (): boolean | Promise<boolean> => {
    noteLatency(record, context);
    return emit(audit, record, record.panic === undefined ? "ResponseComplete" : "Panic", context, answer);
  };
  if (!isLongRunning(context.info)) return after(finish(), answer);
  const started = emit(audit, record, "ResponseStarted", context, answer);
  const { stream, takeOver } = answer;
  if (stream !== undefined) {
    const audited = (sink: Parameters<typeof stream>[0]): void | Promise<void> => {
      sink.onClose(finish);
      return stream(sink);
    };
    return after(started, { ...answer, stream: audited });
  }
  if (takeOver === undefined) return after(finish(), answer);
  return after(started, {
    ...answer,
    takeOver: (socket, head) => {
      socket.once("close", finish);
      return takeOver(socket, head);
    },
  });
}

/** The answer, once the event about it is stored. */
function after(stored: boolean | Promise<boolean>, answer: Answer): Answer | Promise<Answer> {
  return typeof stored === "boolean" ? answer : stored.then(() => answer);
}

function emit(audit: Audit, record: AuditRecord, stage: Stage, context: RequestContext, answer?: Answer): boolean | Promise<boolean> {
  if (record.decision.omits.has(stage)) return true;
  audit.counts.events++;
  return audit.backend.process([writeEvent(context, record, stage, answer, audit.asText)]);
}
