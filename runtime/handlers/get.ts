import { badRequest, notFound } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { answerObject } from "../serialization/answer-object.ts";
import { type MediaType, negotiate } from "../serialization/negotiate.ts";
import { parseResourceVersion } from "./list-options.ts";
import { waitForRevision } from "./list-revision.ts";
import { readFlag } from "./write-options.ts";

/**
 * Answers one object, or the part that GET of a status subresource shows, which is the whole of it.
 * The stored bytes go out as they are unless another version or format is asked for.
 */
export function get(context: RequestContext, scope: RequestScope): Answer | Promise<Answer> {
  const { query, server } = context;
  const { storage } = server;
  const media = negotiate(context, scope);
  if (query.size > 0 && readFlag(query.get("export") ?? "false")) {
    throw badRequest("the export parameter, deprecated since v1.14, is no longer supported");
  }
  const resourceVersion = query.size === 0 ? "" : (query.get("resourceVersion") ?? "");
  // Without a resourceVersion a read sees every write that was acknowledged before it.
  const fresh = resourceVersion === "" ? storage.barrier() : waitForRevision(storage, parseResourceVersion(resourceVersion, "get"));
  return fresh instanceof Promise ? fresh.then(() => answerEntry(context, scope, media)) : answerEntry(context, scope, media);
}

/** @throws StatusError 404 */
function answerEntry(context: RequestContext, scope: RequestScope, media: MediaType): Answer | Promise<Answer> {
  const { info } = context;
  const entry = scope.store.read(info.namespace, info.name);
  if (entry === undefined) throw notFound(scope.definition, info.name);
  return answerObject(context, scope, 200, entry, media);
}
