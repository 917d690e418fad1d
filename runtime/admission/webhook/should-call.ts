import { createPolicyCompiler } from "../../../codegen/compiler/cel/index.ts";
import { forbidden, internalError, isStatusError } from "../../errors/status-error.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { madeOnce } from "../made-once.ts";
import { admissionRequest } from "../match/admission-request.ts";
import type { Matched } from "../match/equivalent-resources.ts";
import { matchRules } from "../match/match-rules.ts";
import { selectsNamespace, selectsObject } from "../match/selectors.ts";
import type { ObjectVersions, VersionedObjects } from "../match/versioned-objects.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import { type AccessAnswers, withAnswers } from "../policy/access-answers.ts";
import { compileMatchConditions, meetsConditions } from "../policy/match-conditions.ts";
import type { Hook } from "./hooks.ts";
import type { Webhook } from "./webhook.ts";

/** A request, as the webhooks share it. */
export interface Question {
  readonly attributes: AdmissionAttributes;
  readonly server: ServerContext;
  readonly versions: ObjectVersions;
  readonly access: AccessAnswers;
}

/** The objects at the version that a webhook is asked about. @throws StatusError 500 where they cannot be brought to it */
export async function objectsAt({ versions }: Question, matched: Matched): Promise<VersionedObjects> {
  try {
    return await versions.at(matched);
  } catch (error) {
    throw internalError(error);
  }
}

const conditionsOf = madeOnce(({ matchConditions, failurePolicy }: Readonly<Webhook>) =>
  compileMatchConditions(matchConditions, createPolicyCompiler({ params: false, variables: false }), [], failurePolicy),
);

/**
 * The version of the request's resource that a webhook is to be asked about; undefined where it is not to be asked.
 * @throws StatusError where that cannot be told: 404 for a namespace that is not there, 403 for a condition that fails.
 */
export async function shouldCall(hook: Hook, question: Question): Promise<Matched | undefined> {
  const { attributes, server, access } = question;
  const namespace = selectsNamespace(hook.selectors, attributes, server.storage);
  if (namespace === false || !selectsObject(hook.selectors, attributes)) return undefined;
  const matched = matchRules(hook.rules, attributes, server.scheme);
  if (matched === undefined) return undefined;
  if (isStatusError(namespace)) throw namespace;
  const conditions = conditionsOf(hook.webhook);
  if (conditions === undefined) return matched;
  const { object, oldObject } = await objectsAt(question, matched);
  const { resource } = attributes;
  const request = admissionRequest(attributes, { resource, kind: matched.kind });
  const met = await withAnswers(() => meetsConditions(conditions, { object, oldObject, request, params: undefined, namespace: undefined, access }));
  if (typeof met === "object") throw forbidden(resource, attributes.name, met.error);
  return met ? matched : undefined;
}
