import type { ActiveRequest } from "./active-request.ts";
import type { Answer, Sink } from "./answer.ts";
import type { Next } from "./filter.ts";
import { isLongRunning } from "./long-running.ts";
import { requestForm, requestLabels } from "./request-form.ts";

/** Counts a request while it lasts and when it is done, and lets its signal go; a stream is done when it closes. */
export function instrument(context: ActiveRequest, chain: Next): Answer | Promise<Answer> {
  const { info, server } = context;
  const { inFlight } = server.metrics;
  const long = isLongRunning(info);
  const kind = info.verb === "get" || info.verb === "list" ? "readOnly" : "mutating";
  const { startedAt: started } = context;
  if (!long) inFlight.add(kind, 1, started);
  const done = (answer: Answer): Answer => {
    const now = performance.now();
    if (!long) inFlight.add(kind, -1, now);
    if (answer.failure !== undefined) countTermination(context, answer.status);
    if (answer.stream !== undefined || answer.takeOver !== undefined) return lasting(context, answer, started, long || answer.takeOver !== undefined);
    count(context, answer.status, (now - started) / 1000, bodyLength(answer));
    context.finish();
    return answer;
  };
  const answer = chain(context);
  return answer instanceof Promise ? answer.then(done) : done(answer);
}

/** Only what a handler has answered counts, as in kube-apiserver; what filters refuse has counts of its own, but for 429. */
function count(context: ActiveRequest, status: number, seconds: number, bytes: number): void {
  const { target, server, info } = context;
  if (target === undefined) return;
  const form = requestForm(context);
  server.metrics.requests.seriesOf(target, target.subresource ?? info.subresource, form).done(status, seconds, context.waited / 1000, bytes);
}

function countTermination(context: ActiveRequest, status: number): void {
  const { metrics, scheme, aggregation } = context.server;
  if (status === 429 && context.target === undefined) {
    const { info } = context;
    const definition = info.isResourceRequest ? scheme.definition(info.group, info.version, info.resource) : undefined;
    if (definition !== undefined) metrics.requests.seriesOf(definition, "", requestForm(context)).dropped(status);
  }
  const isTermination = status === 429 || status === 504 || (status === 503 && aggregation?.isRemote(context.info.path) === true);
  if (isTermination) metrics.terminated(requestLabels(context), status);
}

/** An answer that is done when its stream or its connection closes. */
function lasting(context: ActiveRequest, answer: Answer, started: number, long: boolean): Answer {
  const { stream, takeOver } = answer;
  const end = long ? countOpen(context) : undefined;
  const closed = (bytes: number): void => {
    end?.();
    count(context, answer.status, (performance.now() - started) / 1000, bytes);
    context.finish();
  };
  return {
    ...answer,
    ...(stream === undefined
      ? {}
      : {
          stream: (sink: Sink) => {
            sink.onClose(() => closed(sink.bytesWritten?.() ?? 0));
            return stream(sink);
          },
        }),
    ...(takeOver === undefined
      ? {}
      : {
          takeOver: (socket, head) => {
            if (socket.destroyed) closed(0);
            else socket.once("close", () => closed(0));
            return takeOver(socket, head);
          },
        }),
  };
}

function countOpen(context: ActiveRequest): () => void {
  const { metrics } = context.server;
  const labels = requestLabels(context);
  metrics.longRunning(labels, 1);
  return () => metrics.longRunning(labels, -1);
}

function bodyLength({ body }: Answer): number {
  if (body === undefined) return 0;
  if (Buffer.isBuffer(body)) return body.length;
  let length = 0;
  for (const buffer of body) length += buffer.length;
  return length;
}
