import { notFound, statusError } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { answerObject } from "../serialization/answer-object.ts";
import { negotiate } from "../serialization/negotiate.ts";

/**
 * Answers one object, or the part that GET of a status subresource shows, which is the whole of it.
 * The stored bytes go out as they are unless another version or format is asked for.
 */
export async function get(context: RequestContext, scope: RequestScope): Promise<Answer> {
  const { info, query, server } = context;
  const { storage } = server;
  const media = negotiate(context, scope);
  const resourceVersion = query.size === 0 ? "" : (query.get("resourceVersion") ?? "");
  // Without a resourceVersion a read sees every write that was acknowledged before it.
  if (resourceVersion === "") await storage.barrier();
  else checkResourceVersion(resourceVersion, storage.revision);
  const entry = scope.store.read(info.namespace, info.name);
  if (entry === undefined) throw notFound(scope.definition, info.name);
  return answerObject(context, scope, 200, entry, media);
}

/** @throws StatusError 400 for what is no number, 504 for a revision that is yet to come. */
function checkResourceVersion(text: string, revision: number): void {
  if (!/^\d+$/.test(text)) {
    throw statusError(
      "BadRequest",
      `resourceVersion: Invalid value: ${JSON.stringify(text)}: strconv.ParseUint: parsing ${JSON.stringify(text)}: invalid syntax`,
    );
  }
  const wanted = Number(text);
  if (wanted <= revision) return;
  throw statusError("Timeout", `Too large resource version: ${text}, current: ${revision}`, {
    causes: [{ reason: "ResourceVersionTooLarge", message: "Too large resource version" }],
    retryAfterSeconds: 1,
  });
}
