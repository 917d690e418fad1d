import { notFound } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { applyPatch } from "../patch/apply-patch.ts";
import { readPatch } from "../patch/read-patch.ts";
import { checkName, takeNamespace } from "../registry/metadata-fields.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { settled } from "../scheme/pending-conversion.ts";
import { negotiate } from "../serialization/negotiate.ts";
import { apply } from "./apply.ts";
import { type Part, wholePart } from "./part.ts";
import { writeObject } from "./write-object.ts";
import { readWriteOptions } from "./write-options.ts";

/** Changes an object by a patch. */
export function patch(context: RequestContext, scope: RequestScope): Promise<Answer> {
  return patchPart(context, scope, wholePart(scope));
}

/** Changes the part of an object that the path names. */
export async function patchPart(context: RequestContext, scope: RequestScope, part: Part): Promise<Answer> {
  const { info } = context;
  const media = negotiate(context, scope);
  const change = await readPatch(context, scope);
  const options = readWriteOptions(context.query, "PatchOptions", change.type === "apply");
  context.audit?.patched(change.bytes);
  if (change.type === "apply") return apply(context, scope, part, change, options, media);
  const strategy = part.scope.hub.functions.strategy;
  return writeObject(context, scope, {
    part,
    options,
    media,
    uid: "",
    createAbsent: false,
    ownsFields: false,
    next: async (old) => {
      if (old === undefined) throw notFound(scope.definition, info.name);
      const object = await settled(() => applyPatch(context, part.scope, change, old, options));
      strategy?.accept?.(object);
      takeNamespace(object, info.namespace, scope.definition.namespaced);
      checkName(object, info.name);
      return object;
    },
  });
}
