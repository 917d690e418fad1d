import { admissionAttributes, admit, validateAdmission } from "../admission/chain.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { createObject } from "../registry/create-object.ts";
import { dedupOwnerReferences } from "../registry/dedup-owner-references.ts";
import { takeNamespace, wipeSystemFields } from "../registry/metadata-fields.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { answerObject } from "../serialization/answer-object.ts";
import { decodeBody } from "../serialization/decode-body.ts";
import { negotiate } from "../serialization/negotiate.ts";
import { ownFields } from "./own-fields.ts";
import { writeContext } from "./write-context.ts";
import { readWriteOptions } from "./write-options.ts";

/** Stores the object of the body. */
export async function create(context: RequestContext, scope: RequestScope): Promise<Answer> {
  const { info, server } = context;
  const media = negotiate(context, scope);
  const options = readWriteOptions(context.query, "CreateOptions");
  const { object } = await decodeBody(context, scope, options);
  scope.hub.functions.strategy?.accept?.(object);
  context.audit?.requested(object);
  // The namespace that a Namespace is asked about is itself.
  const namespace = isNamespace(scope) ? (object.metadata.name ?? "") : info.namespace;
  wipeSystemFields(object);
  takeNamespace(object, info.namespace, scope.definition.namespaced);
  const write = writeContext(context, options.dryRun);
  dedupOwnerReferences(object, false, write.warn);
  await ownFields(context, scope, object, undefined, options);

  const name = object.metadata.name ?? "";
  const request = { namespace, object, options: options.object, dryRun: options.dryRun };
  const attributes = admissionAttributes(context, scope, "CREATE", { name, ...request });
  await admit(attributes, server);
  dedupOwnerReferences(object, true, write.warn);
  const created = await createObject(scope, object, write, () => {
    // By now a name has been made up where only a prefix was given.
    const named = name === "" ? admissionAttributes(context, scope, "CREATE", { name: object.metadata.name ?? "", ...request }) : attributes;
    return validateAdmission(named, server);
  });
  return answerObject(context, scope, 201, created.entry ?? created.object, media);
}

function isNamespace({ definition }: RequestScope): boolean {
  return definition.group === "" && definition.resource === "namespaces";
}
