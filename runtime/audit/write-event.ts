import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import type { UserInfo } from "../authentication/user-info.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { formatMicroTime } from "../meta/format-time.ts";
import { statusDocument } from "../serialization/answer-status.ts";
import { AuditEvent } from "./audit-event.ts";
import type { AuditRecord, SentParts } from "./audit-record.ts";
import type { Stage } from "./level.ts";
import { sourceAddresses } from "./source-addresses.ts";
import { withoutManagedFields } from "./without-managed-fields.ts";

/** Bytes of a User-Agent that are recorded. */
const userAgentLimit = 1024;

/** The event of one stage; the last ones come with the answer. `asText` adds the line of --audit-log-format=legacy. */
export function writeEvent(context: RequestContext, record: AuditRecord, stage: Stage, answer: Answer | undefined, asText: boolean): AuditEvent {
  const { info, user, server, auditID } = context;
  const { decision, impersonationConstraint, requestObject } = record;
  const impersonated = record.user === undefined || user === record.user ? undefined : user;
  record.sent ??= asSent(context, record);
  const { sent } = record;
  const { received } = sent;
  const code = stage === "Panic" ? 500 : answer?.status;
  let head = `${sent.before}${stage}${sent.after}`;
  if (impersonated !== undefined) head += `,"impersonatedUser":${JSON.stringify(userJson(impersonated))}`;
  if (impersonationConstraint !== "") head += `,"authenticationMetadata":{"impersonationConstraint":${JSON.stringify(impersonationConstraint)}}`;
  head += sent.origin;
  if (info.isResourceRequest) head += `,"objectRef":${objectRef(context, record)}`;
  if (code !== undefined) head += `,"responseStatus":${responseStatus(record, stage, code, answer)}`;
  return new AuditEvent({
    level: decision.level,
    auditID,
    head,
    requestObject,
    responseObject: record.wantsResponse && answer !== undefined ? responseObject(answer, decision.omitManagedFields) : undefined,
    times: `,"requestReceivedTimestamp":"${received}","stageTimestamp":"${stage === "RequestReceived" ? received : formatMicroTime(server.now())}"`,
    annotations: record.annotations,
    text: asText ? textOf({ stage, impersonated, code, sent }, context, record) : "",
  });
}

/** What is the same in all events of a request. */
function asSent({ request, info, auditID, receivedAt }: RequestContext, { decision, user }: AuditRecord): SentParts {
  const url = requestUri(request.url);
  const agent = userAgent(request.headers["user-agent"] ?? "");
  const addresses = sourceAddresses(request);
  return {
    url,
    agent,
    address: addresses[0],
    received: formatMicroTime(receivedAt),
    before: `"level":"${decision.level}","auditID":${JSON.stringify(auditID)},"stage":"`,
    after: `","requestURI":${JSON.stringify(url)},"verb":${JSON.stringify(info.verb)},"user":${JSON.stringify(userJson(user))}`,
    origin:
      (addresses.length === 0 ? "" : `,"sourceIPs":${JSON.stringify(addresses)}`) + (agent === "" ? "" : `,"userAgent":${JSON.stringify(agent)}`),
  };
}

/** Path and query, also of a request that names the server as well. */
function requestUri(url: string): string {
  return url.startsWith("/") ? url : url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "") || "/";
}

function userAgent(text: string): string {
  return text.length <= userAgentLimit ? text : `${text.slice(0, userAgentLimit)}...TRUNCATED`;
}

function userJson(user: UserInfo | undefined): object {
  const { username = "", uid = "", groups = [], extra = {} } = user ?? {};
  return {
    username: present(username),
    uid: present(uid),
    groups: groups.length === 0 ? undefined : groups,
    extra: Object.keys(extra).length === 0 ? undefined : extra,
  };
}

function objectRef({ info }: RequestContext, { object }: AuditRecord): string {
  return JSON.stringify({
    resource: present(info.resource),
    namespace: present(object.namespace),
    name: present(object.name),
    uid: present(object.uid),
    apiGroup: present(info.group),
    apiVersion: present(info.version),
    resourceVersion: present(object.resourceVersion),
    subresource: present(info.subresource),
  });
}

function responseStatus({ panic = "" }: AuditRecord, stage: Stage, code: number, answer: Answer | undefined): string {
  if (stage === "Panic")
    return JSON.stringify({ metadata: {}, status: "Failure", message: `APIServer panic'd: ${panic}`, reason: "InternalError", code });
  if (answer?.outcome === undefined) return `{"metadata":{},"code":${code}}`;
  const { status, message, reason, details } = answer.outcome;
  return JSON.stringify({ metadata: {}, status, message: present(message ?? ""), reason: present(reason ?? ""), details, code });
}

function responseObject({ outcome, document }: Answer, omitManagedFields: boolean): readonly Buffer[] | undefined {
  if (outcome !== undefined) return [Buffer.from(JSON.stringify(statusDocument(outcome)))];
  if (document === undefined) return undefined;
  if (omitManagedFields) return withoutManagedFields(Buffer.isBuffer(document) ? document : Buffer.concat(document));
  return Buffer.isBuffer(document) ? [document] : document;
}

function present(text: string): string | undefined {
  return text === "" ? undefined : text;
}

interface Told {
  readonly stage: Stage;
  readonly impersonated: UserInfo | undefined;
  readonly code: number | undefined;
  readonly sent: SentParts;
}

/** The event in one line of text, as it was before there was JSON. */
function textOf({ sent, ...told }: Told, { info, auditID }: RequestContext, { user, object }: AuditRecord): string {
  const list = (texts: readonly string[]): string => texts.map(goQuote).join(",");
  const { username = "", groups = [] } = user ?? {};
  const members: readonly [string, string][] = [
    ["id", auditID],
    ["stage", told.stage],
    ["ip", sent.address ?? "<unknown>"],
    ["method", info.verb],
    ["user", username || "<none>"],
    ["groups", username === "" || groups.length === 0 ? "<none>" : list(groups)],
    ["as", told.impersonated?.username ?? "<self>"],
    ["asgroups", told.impersonated === undefined ? "<lookup>" : list(told.impersonated.groups)],
    ["user-agent", sent.agent],
    ["namespace", (info.isResourceRequest ? object.namespace : "") || "<none>"],
    ["uri", sent.url],
  ];
  const response = told.code === undefined ? "<deferred>" : String(told.code);
  const time = sent.received.replace(/\.?0+Z$/, "Z");
  return `${time} AUDIT: ${members.map(([name, text]) => `${name}=${goQuote(text)}`).join(" ")} response="${response}"`;
}
