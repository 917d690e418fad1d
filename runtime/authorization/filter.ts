import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import { AccessDenied, type StatusError, statusError } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import type { Filter, Next } from "../http/filter.ts";
import type { RequestContext } from "../http/request-context.ts";
import { textAnswer } from "../http/text-answer.ts";
import type { Authorization, AuthorizationAttributes } from "./authorizer.ts";
import { forbiddenMessage } from "./forbidden-message.ts";

/** Lets pass what the authorizer allows; all else is a 403, or a 500 where nobody could tell. */
export const authorizationFilter: Filter = (context, next) => {
  const attributes = attributesOf(context);
  const since = performance.now();
  const asked = context.server.authorizer.authorize(attributes);
  if (asked instanceof Promise) return asked.then((answer) => passIf(answer, attributes, context, next, since));
  return passIf(asked, attributes, context, next, since);
};

function passIf(
  answer: Authorization,
  attributes: AuthorizationAttributes,
  context: RequestContext,
  next: Next,
  since: number,
): Answer | Promise<Answer> {
  context.server.metrics.access.authorized(answer.decision, since);
  if (answer.error !== undefined && answer.decision !== "Allow") return undecided(answer.error, context);
  if (context.audit !== undefined) {
    context.audit.annotations["authorization.k8s.io/decision"] = answer.decision === "Allow" ? "allow" : "forbid";
    context.audit.annotations["authorization.k8s.io/reason"] = answer.reason;
  }
  if (answer.decision === "Allow") return next(context);
  throw new AccessDenied(forbiddenRequest(attributes, answer.reason).status);
}

/** The answer where nobody could tell: no Status, as kube-apiserver has it. */
function undecided(error: string, { audit, request, server }: RequestContext): Answer {
  if (audit !== undefined) audit.annotations["authorization.k8s.io/reason"] = "internal error";
  server.logger.error({ err: error, url: request.url }, "a request could not be authorized");
  return textAnswer(500, `${escapeHtmlText(`Internal Server Error: ${goQuote(request.url)}: ${error}`)}\n`);
}

function escapeHtmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What a request wants to do. */
export function attributesOf(context: RequestContext): AuthorizationAttributes {
  const { info, user } = context;
  return {
    user,
    verb: info.verb,
    isResourceRequest: info.isResourceRequest,
    path: info.path,
    group: info.group,
    version: info.version,
    resource: info.resource,
    subresource: info.subresource,
    namespace: info.namespace,
    name: info.name,
    ...(info.fieldSelector === "" ? {} : { fieldSelector: info.fieldSelector }),
    ...(info.labelSelector === "" ? {} : { labelSelector: info.labelSelector }),
  };
}

/** The 403 for what an authorizer did not allow. */
export function forbiddenRequest(attributes: AuthorizationAttributes, reason: string): StatusError {
  const { group, resource, name } = attributes;
  const details = attributes.isResourceRequest
    ? { ...(name === "" ? {} : { name }), ...(group === "" ? {} : { group }), ...(resource === "" ? {} : { kind: resource }) }
    : {};
  return statusError("Forbidden", forbiddenMessage(attributes, reason), details);
}
