import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { KubeObject } from "../meta/object.ts";
import { dedupOwnerReferences } from "../registry/dedup-owner-references.ts";
import { checkName, takeNamespace } from "../registry/metadata-fields.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { decodeBody } from "../serialization/decode-body.ts";
import { negotiate } from "../serialization/negotiate.ts";
import { type Part, wholePart } from "./part.ts";
import { addWarning } from "./write-context.ts";
import { writeObject } from "./write-object.ts";
import { readWriteOptions } from "./write-options.ts";

/** Replaces an object, or through /status the part of it that /status may write. */
export function update(context: RequestContext, scope: RequestScope): Promise<Answer> {
  return updatePart(context, scope, wholePart(scope));
}

/** Replaces the part of an object that the path names. */
export async function updatePart(context: RequestContext, scope: RequestScope, part: Part): Promise<Answer> {
  const { info } = context;
  const media = negotiate(context, scope);
  const options = readWriteOptions(context.query, "UpdateOptions");
  const read = async (): Promise<KubeObject> => {
    const { object } = await decodeBody(context, part.scope, options);
    part.scope.hub.functions.strategy?.accept?.(object);
    context.audit?.requested(object);
    takeNamespace(object, info.namespace, scope.definition.namespaced);
    checkName(object, info.name);
    dedupOwnerReferences(object, false, (text) => addWarning(context, text));
    return object;
  };
  const body = await read();
  return writeObject(context, scope, {
    part,
    options,
    media,
    uid: body.metadata.uid ?? "",
    createAbsent: false,
    next: repeatable(body, read),
    ownsFields: false,
  });
}

/** The body for each attempt, which takes it over. Only an update that names no version is tried again, and few of those are: then it is read anew. */
function repeatable(body: KubeObject, readAgain: () => Promise<KubeObject>): () => KubeObject | Promise<KubeObject> {
  if ((body.metadata.resourceVersion ?? "") !== "") return () => body;
  let used = false;
  return () => {
    if (used) return readAgain();
    used = true;
    return body;
  };
}
