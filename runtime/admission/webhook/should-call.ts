import { createPolicyCompiler } from "../../../codegen/compiler/cel/index.ts";
import { forbidden, isStatusError } from "../../errors/status-error.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { madeOnce } from "../made-once.ts";
import { admissionRequest } from "../match/admission-request.ts";
import type { Matched } from "../match/equivalent-resources.ts";
import { matchRules } from "../match/match-rules.ts";
import { selectsNamespace, selectsObject } from "../match/selectors.ts";
import type { ObjectVersions } from "../match/versioned-objects.ts";
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

const conditionsOf = madeOnce(({ matchConditions, failurePolicy }: Readonly<Webhook>) =>
  compileMatchConditions(matchConditions, createPolicyCompiler({ params: false, variables: false }), [], failurePolicy),
);

/**
 * The version of the request's resource that a webhook is to be asked about; undefined where it is not to be asked.
 * @throws StatusError where that cannot be told: 404 for a namespace that is not there, 403 for a condition that fails.
 */
export async function shouldCall(hook: Hook, { attributes, server, versions, access }: Question): Promise<Matched | undefined> {
  const namespace = selectsNamespace(hook.selectors, attributes, server.storage);
  if (namespace === false || !selectsObject(hook.selectors, attributes)) return undefined;
  const matched = matchRules(hook.rules, attributes, server.scheme);
  if (matched === undefined) return undefined;
  if (isStatusError(namespace)) throw namespace;
  const conditions = conditionsOf(hook.webhook);
  if (conditions === undefined) return matched;
  const { object, oldObject } = await versions.at(matched);
  const { resource } = attributes;
  const request = admissionRequest(attributes, { resource, kind: matched.kind });
  const met = await withAnswers(() => meetsConditions(conditions, { object, oldObject, request, params: undefined, namespace: undefined, access }));
  if (typeof met === "object") throw forbidden(resource, attributes.name, met.error);
  return met ? matched : undefined;
}
