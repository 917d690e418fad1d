import { AccessDenied, type StatusError, statusError } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import type { Filter, Next } from "../http/filter.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { Authorization, AuthorizationAttributes } from "./authorizer.ts";
import { forbiddenMessage } from "./forbidden-message.ts";

/** Lets pass what the authorizer allows; all else is a 403. */
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
  if (context.audit !== undefined) {
    context.audit.annotations["authorization.k8s.io/decision"] = answer.decision === "Allow" ? "allow" : "forbid";
    context.audit.annotations["authorization.k8s.io/reason"] = answer.reason;
  }
  if (answer.decision === "Allow") return next(context);
  throw new AccessDenied(forbiddenRequest(attributes, answer.reason).status);
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
