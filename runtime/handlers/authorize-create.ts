import { attributesOf, forbiddenRequest } from "../authorization/filter.ts";
import { internalError } from "../errors/status-error.ts";
import type { RequestContext } from "../http/request-context.ts";

/**
 * A request that turns out to create needs the right to create as well.
 * @throws StatusError 403, or 500 where nobody can tell
 */
export async function authorizeCreate(context: RequestContext): Promise<void> {
  const attributes = { ...attributesOf(context), verb: "create" };
  const { decision, reason, error } = await context.server.authorizer.authorize(attributes);
  if (decision !== "Allow" && error !== undefined) throw internalError(new Error(error));
  if (decision !== "Allow") throw forbiddenRequest(attributes, reason);
}
