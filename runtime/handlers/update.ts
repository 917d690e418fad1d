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
  const { object: body } = await decodeBody(context, part.scope, options);
  part.scope.hub.functions.strategy?.accept?.(body);
  takeNamespace(body, info.namespace, scope.definition.namespaced);
  checkName(body, info.name);
  dedupOwnerReferences(body, false, (text) => addWarning(context, text));
  return writeObject(context, scope, {
    part,
    options,
    media,
    uid: body.metadata.uid ?? "",
    createAbsent: false,
    next: repeatable(body),
    ownsFields: false,
  });
}

/** The body for each attempt. Only an update that names no version is tried again, so only that is kept. */
function repeatable(body: KubeObject): () => KubeObject {
  if ((body.metadata.resourceVersion ?? "") !== "") return () => body;
  const pristine = JSON.stringify(body);
  let used = false;
  return () => {
    if (used) return JSON.parse(pristine) as KubeObject;
    used = true;
    return body;
  };
}
