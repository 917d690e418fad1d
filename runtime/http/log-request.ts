import type { ActiveRequest } from "./active-request.ts";
import type { Answer } from "./answer.ts";

/** The verbosity (-v) from which on each request is a line of the log; kube-apiserver's. */
const requestVerbosity = 3;

/** Writes a line of the log for a request that is answered, where -v or /debug/flags/v asks for that. */
export function logRequest({ server, request, user, info, auditID, receivedAt }: ActiveRequest, answer: Answer): void {
  const { logger } = server;
  if (logger.verbosity === undefined || logger.verbosity < requestVerbosity) return;
  const fields = {
    verb: info.verb,
    URI: request.url,
    latency: `${server.now() - receivedAt}ms`,
    userAgent: request.headers["user-agent"] ?? "",
    "audit-ID": auditID,
    srcIP: request.remoteAddress,
    user: user.username,
    resp: answer.status,
  };
  logger.info(fields, "HTTP");
}
