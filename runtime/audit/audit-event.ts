import type { UserInfo } from "../authentication/user-info.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { formatMicroTime } from "../meta/format-time.ts";
import type { AuditRecord } from "./audit-record.ts";

/** The event of one stage: audit.k8s.io/v1 Event at level Metadata. */
export function auditEvent(
  context: RequestContext,
  audit: AuditRecord,
  stage: "RequestReceived" | "ResponseStarted" | "ResponseComplete",
  answer?: Answer,
): object {
  const { info, request, user, server } = context;
  const objectRef = {
    resource: present(info.resource),
    namespace: present(info.namespace),
    name: present(audit.name === "" ? info.name : audit.name),
    apiGroup: present(info.group),
    apiVersion: present(info.version),
    subresource: present(info.subresource),
  };
  return {
    kind: "Event",
    apiVersion: "audit.k8s.io/v1",
    level: "Metadata",
    auditID: audit.auditID,
    stage,
    requestURI: request.url,
    verb: info.verb,
    user: userOf(audit.user),
    impersonatedUser: user === audit.user ? undefined : userOf(user),
    sourceIPs: [request.remoteAddress],
    userAgent: request.headers["user-agent"],
    objectRef: info.isResourceRequest ? objectRef : undefined,
    responseStatus: answer === undefined ? undefined : { metadata: {}, code: answer.status },
    requestReceivedTimestamp: formatMicroTime(context.receivedAt),
    stageTimestamp: formatMicroTime(server.now()),
    annotations: Object.keys(audit.annotations).length === 0 ? undefined : audit.annotations,
  };
}

function userOf({ username, uid, groups, extra }: UserInfo): UserInfo {
  return { username, ...(uid === undefined ? {} : { uid }), groups, ...(extra === undefined ? {} : { extra }) };
}

function present(text: string): string | undefined {
  return text === "" ? undefined : text;
}
