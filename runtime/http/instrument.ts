import type { ActiveRequest } from "./active-request.ts";
import type { Answer } from "./answer.ts";
import type { Next } from "./filter.ts";
import { isLongRunning } from "./long-running.ts";
import type { RequestInfo } from "./request-info.ts";

const verbOfMethod: Readonly<Record<string, string>> = { create: "POST", update: "PUT" };
/** What is read with GET is counted as a connection too. */
const connections: ReadonlySet<string> = new Set(["attach", "exec", "log", "portforward", "proxy"]);
const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Counts a request while it lasts and when it is done, and lets its signal go; a stream is done when it closes. */
export function instrument(context: ActiveRequest, chain: Next): Answer | Promise<Answer> {
  const { info, server } = context;
  const long = isLongRunning(info);
  const kind = info.verb === "get" || info.verb === "list" ? "readOnly" : "mutating";
  const started = performance.now();
  if (!long) server.metrics.inFlight(kind, 1);
  const done = (answer: Answer): Answer => {
    if (!long) server.metrics.inFlight(kind, -1);
    return counted(context, answer, started);
  };
  const answer = chain(context);
  return answer instanceof Promise ? answer.then(done) : done(answer);
}

function counted(context: ActiveRequest, answer: Answer, started: number): Answer {
  const { metrics } = context.server;
  const labels = requestLabels(context, answer);
  const { stream, takeOver } = answer;
  if (stream === undefined && takeOver === undefined) {
    metrics.requestDone(labels, (performance.now() - started) / 1000, bodyLength(answer));
    context.finish();
    return answer;
  }
  const { verb, group, version, resource } = labels;
  metrics.longRunning({ verb, group, version, resource }, 1);
  const done = (): void => {
    metrics.longRunning({ verb, group, version, resource }, -1);
    metrics.requestDone(labels, (performance.now() - started) / 1000, 0);
    context.finish();
  };
  return {
    ...answer,
    ...(stream === undefined
      ? {}
      : {
          stream: (sink) => {
            sink.onClose(done);
            return stream(sink);
          },
        }),
    ...(takeOver === undefined
      ? {}
      : {
          takeOver: (socket, head) => {
            if (socket.destroyed) done();
            else socket.once("close", done);
            return takeOver(socket, head);
          },
        }),
  };
}

function requestLabels(context: ActiveRequest, answer: Answer) {
  const { info, server, request } = context;
  // Names that nobody serves are the client's invention: as labels they would grow without bound.
  const known = info.isResourceRequest && (answer.status !== 404 || server.scheme.definition(info.group, info.version, info.resource) !== undefined);
  return {
    verb: known ? verbOf(info) : methods.has(request.method) ? request.method : "OTHER",
    group: known ? info.group : "",
    version: known ? info.version : "",
    resource: known ? info.resource : "",
    subresource: known && answer.status !== 404 ? info.subresource : "",
    scope: known ? scopeOf(info) : "",
    code: answer.status,
  };
}

function verbOf({ verb, subresource }: RequestInfo): string {
  return connections.has(subresource) ? "CONNECT" : (verbOfMethod[verb] ?? verb.toUpperCase());
}

function scopeOf(info: RequestInfo): string {
  if (info.name !== "") return "resource";
  return info.namespace === "" ? "cluster" : "namespace";
}

function bodyLength({ body }: Answer): number {
  if (body === undefined) return 0;
  if (Buffer.isBuffer(body)) return body.length;
  let length = 0;
  for (const buffer of body) length += buffer.length;
  return length;
}
