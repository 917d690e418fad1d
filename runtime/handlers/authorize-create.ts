import { attributesOf, forbiddenRequest } from "../authorization/filter.ts";
import type { RequestContext } from "../http/request-context.ts";

/**
 * A request that turns out to create needs the right to create as well.
 * @throws StatusError 403
 */
export async function authorizeCreate(context: RequestContext): Promise<void> {
  const attributes = { ...attributesOf(context), verb: "create" };
  const { decision, reason } = await context.server.authorizer.authorize(attributes);
  if (decision !== "Allow") throw forbiddenRequest(attributes, reason);
}
