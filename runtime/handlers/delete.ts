import { admissionAttributes, admit, validateAdmission } from "../admission/chain.ts";
import type { OptionsObject } from "../admission/plugin.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { KubeObject } from "../meta/object.ts";
import { type Deleted, deleteObject as deleteStored } from "../registry/delete-object.ts";
import type { DeleteOptions } from "../registry/delete-options.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { settled } from "../scheme/pending-conversion.ts";
import { answerObject } from "../serialization/answer-object.ts";
import { answerStatus } from "../serialization/answer-status.ts";
import { atServedVersion } from "../serialization/convert-object.ts";
import { negotiate } from "../serialization/negotiate.ts";
import { deleteStatus } from "./delete-status.ts";
import { readDeleteOptions } from "./read-delete-options.ts";
import { writeContext } from "./write-context.ts";

/** Deletes an object, or marks it for deletion. */
export async function deleteObject(context: RequestContext, scope: RequestScope): Promise<Answer> {
  const { info } = context;
  negotiate(context, scope);
  const options = await readDeleteOptions(context);
  const write = writeContext(context, isDryRun(options));
  const deleted = await deleteStored(scope, info.name, options, write, deleteAdmission(context, scope, info.name, options));
  return answerDeleted(context, scope, deleted, options);
}

export function isDryRun(options: DeleteOptions): boolean {
  return (options.dryRun?.length ?? 0) > 0;
}

/** Mutating, then validating admission of a delete; `name` is "" for what is deleted with its collection. */
export function deleteAdmission(
  context: RequestContext,
  scope: RequestScope,
  name: string,
  options: DeleteOptions,
  namespace = context.info.namespace,
): (object: KubeObject) => Promise<void> {
  return async (oldObject) => {
    // An object that cannot be shown at the version of the request is not deleted through it.
    if (scope.hub.functions.remote !== undefined) await settled(() => atServedVersion(scope, oldObject));
    const request = { name, namespace, oldObject, options: admissionOptions(options), dryRun: isDryRun(options) };
    const attributes = admissionAttributes(context, scope, "DELETE", request);
    await admit(attributes, context.server);
    await validateAdmission(attributes, context.server);
  };
}

function admissionOptions(options: DeleteOptions): OptionsObject {
  return { apiVersion: "meta.k8s.io/v1", kind: "DeleteOptions", ...options };
}

/** The object while it stays, or where the kind answers so; else a Status. */
export function answerDeleted(context: RequestContext, scope: RequestScope, deleted: Deleted, options: DeleteOptions): Answer | Promise<Answer> {
  // An old promise to clients who asked for cascading deletion before propagation policies were there.
  const status = !deleted.removed && options.orphanDependents === false ? 202 : 200;
  const asObject = scope.hub.definition.behaviour.deleteAnswersObject === true || (!deleted.removed && !deleted.pending);
  if (asObject) return answerObject(context, scope, status, deleted.entry ?? deleted.object);
  return answerStatus(context, deleteStatus(scope, deleted.object, status));
}
