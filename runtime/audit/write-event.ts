import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import type { UserInfo } from "../authentication/user-info.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { formatMicroTime } from "../meta/format-time.ts";
import { statusDocument } from "../serialization/answer-status.ts";
import { AuditEvent } from "./audit-event.ts";
import type { AuditRecord } from "./audit-record.ts";
import type { Stage } from "./level.ts";
import { sourceAddresses } from "./source-addresses.ts";
import { withoutManagedFields } from "./without-managed-fields.ts";

/** Bytes of a User-Agent that are recorded. */
const userAgentLimit = 1024;

/** The event of one stage; the last ones come with the answer. `asText` adds the line of --audit-log-format=legacy. */
export function writeEvent(context: RequestContext, record: AuditRecord, stage: Stage, answer: Answer | undefined, asText: boolean): AuditEvent {
  const { request, info, user, server, auditID } = context;
  const { decision, impersonationConstraint, requestObject } = record;
  const impersonated = record.user === undefined || user === record.user ? undefined : user;
  const url = requestUri(request.url);
  const agent = userAgent(request.headers["user-agent"] ?? "");
  const addresses = sourceAddresses(request);
  const received = formatMicroTime(context.receivedAt);
  const code = stage === "Panic" ? 500 : answer?.status;
  const head =
    `"level":"${decision.level}","auditID":${JSON.stringify(auditID)},"stage":"${stage}","requestURI":${JSON.stringify(url)}` +
    `,"verb":${JSON.stringify(info.verb)},"user":${JSON.stringify(userJson(record.user))}` +
    (impersonated === undefined ? "" : `,"impersonatedUser":${JSON.stringify(userJson(impersonated))}`) +
    (impersonationConstraint === "" ? "" : `,"authenticationMetadata":{"impersonationConstraint":${JSON.stringify(impersonationConstraint)}}`) +
    (addresses.length === 0 ? "" : `,"sourceIPs":${JSON.stringify(addresses)}`) +
    (agent === "" ? "" : `,"userAgent":${JSON.stringify(agent)}`) +
    (info.isResourceRequest ? `,"objectRef":${JSON.stringify(objectRef(context, record))}` : "") +
    (code === undefined ? "" : `,"responseStatus":${JSON.stringify(responseStatus(record, stage, code, answer))}`);
  return new AuditEvent({
    level: decision.level,
    auditID,
    head,
    requestObject,
    responseObject: record.wantsResponse && answer !== undefined ? responseObject(answer, decision.omitManagedFields) : undefined,
    times: `,"requestReceivedTimestamp":"${received}","stageTimestamp":"${stage === "RequestReceived" ? received : formatMicroTime(server.now())}"`,
    annotations: record.annotations,
    text: asText ? textOf({ received, auditID, stage, url, agent, impersonated, code, ip: addresses[0] }, context, record) : "",
  });
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

function objectRef({ info }: RequestContext, { object }: AuditRecord): object {
  return {
    resource: present(info.resource),
    namespace: present(object.namespace),
    name: present(object.name),
    uid: present(object.uid),
    apiGroup: present(info.group),
    apiVersion: present(info.version),
    resourceVersion: present(object.resourceVersion),
    subresource: present(info.subresource),
  };
}

function responseStatus({ panic = "" }: AuditRecord, stage: Stage, code: number, answer: Answer | undefined): object {
  if (stage === "Panic") return { metadata: {}, status: "Failure", message: `APIServer panic'd: ${panic}`, reason: "InternalError", code };
  const { status, message, reason, details } = answer?.outcome ?? {};
  return { metadata: {}, status, message: present(message ?? ""), reason: present(reason ?? ""), details, code };
}

function responseObject({ outcome, document }: Answer, omitManagedFields: boolean): readonly Buffer[] | undefined {
  if (outcome !== undefined) return [Buffer.from(JSON.stringify(statusDocument(outcome)))];
  if (document === undefined) return undefined;
  if (omitManagedFields) return [withoutManagedFields(Buffer.isBuffer(document) ? document : Buffer.concat(document))];
  return Buffer.isBuffer(document) ? [document] : document;
}

function present(text: string): string | undefined {
  return text === "" ? undefined : text;
}

interface Told {
  readonly received: string;
  readonly auditID: string;
  readonly stage: Stage;
  readonly url: string;
  readonly agent: string;
  readonly impersonated: UserInfo | undefined;
  readonly code: number | undefined;
  readonly ip: string | undefined;
}

/** The event in one line of text, as it was before there was JSON. */
function textOf(told: Told, { info }: RequestContext, { user, object }: AuditRecord): string {
  const list = (texts: readonly string[]): string => texts.map(goQuote).join(",");
  const { username = "", groups = [] } = user ?? {};
  const members: readonly [string, string][] = [
    ["id", told.auditID],
    ["stage", told.stage],
    ["ip", told.ip ?? "<unknown>"],
    ["method", info.verb],
    ["user", username || "<none>"],
    ["groups", username === "" || groups.length === 0 ? "<none>" : list(groups)],
    ["as", told.impersonated?.username ?? "<self>"],
    ["asgroups", told.impersonated === undefined ? "<lookup>" : list(told.impersonated.groups)],
    ["user-agent", told.agent],
    ["namespace", (info.isResourceRequest ? object.namespace : "") || "<none>"],
    ["uri", told.url],
  ];
  const response = told.code === undefined ? "<deferred>" : String(told.code);
  return `${told.received.replace(/0+Z$/, "Z").replace(/\.Z$/, "Z")} AUDIT: ${members.map(([name, text]) => `${name}=${goQuote(text)}`).join(" ")} response="${response}"`;
}
