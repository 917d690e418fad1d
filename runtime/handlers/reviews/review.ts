import { admissionAttributes, admit, validateAdmission } from "../../admission/chain.ts";
import type { RequestContext } from "../../http/request-context.ts";
import type { KubeObject } from "../../meta/object.ts";
import { takeNamespace, wipeSystemFields } from "../../registry/metadata-fields.ts";
import type { RequestScope } from "../../registry/request-scope.ts";
import { answerObject } from "../../serialization/answer-object.ts";
import { decodeBody } from "../../serialization/decode-body.ts";
import { negotiate } from "../../serialization/negotiate.ts";
import { ownFields } from "../own-fields.ts";
import type { Handler } from "../resource-handlers.ts";
import { readWriteOptions } from "../write-options.ts";

/** A handler of a kind that is asked and not stored: `answer` makes of the question what goes back. */
export function reviewHandler(
  answer: (review: KubeObject, context: RequestContext, scope: RequestScope) => KubeObject | Promise<KubeObject>,
): Handler {
  return async (context, scope) => {
    const { info, server } = context;
    const media = negotiate(context, scope);
    const options = readWriteOptions(context.query, "CreateOptions");
    const { object } = await decodeBody(context, scope, options);
    context.audit?.requested(object);
    wipeSystemFields(object);
    takeNamespace(object, info.namespace, scope.definition.namespaced);
    await ownFields(context, scope, object, undefined, options);
    const { name = "" } = object.metadata;
    const { namespace } = info;
    const attributes = admissionAttributes(context, scope, "CREATE", { name, namespace, object, options: options.object, dryRun: options.dryRun });
    await admit(attributes, server);
    await validateAdmission(attributes, server);
    return answerObject(context, scope, 201, await answer(object, context, scope), media);
  };
}
