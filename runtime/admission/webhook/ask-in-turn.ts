import { internalError, isStatusError } from "../../errors/status-error.ts";
import { deepEqual } from "../../meta/deep-equal.ts";
import type { ServerContext } from "../../server/server-context.ts";
import type { Matched } from "../match/equivalent-resources.ts";
import { awaitNamespace } from "../match/selectors.ts";
import { ObjectVersions } from "../match/versioned-objects.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import { AccessAnswers } from "../policy/access-answers.ts";
import { objectText, reinvocationOf } from "../reinvocation.ts";
import { patchedObject } from "./apply-response.ts";
import { callWebhook } from "./call-webhook.ts";
import type { Hook } from "./hooks.ts";
import { patchAnnotation } from "./patch-annotation.ts";
import { CallFailure, timedOut } from "./rejection.ts";
import { objectsAt, type Question, shouldCall } from "./should-call.ts";

/** What rounds of reinvocation are remembered under. */
const plugin = "MutatingAdmissionWebhook";

const mutation = "mutation.webhook.admission.k8s.io/";
const patching = "patch.webhook.admission.k8s.io/";

/** Asks the webhooks that are about a request, in turn. @throws StatusError of one that refuses, or fails and may not be left out */
export async function askInTurn(hooks: readonly Hook[], attributes: AdmissionAttributes, server: ServerContext): Promise<void> {
  await awaitNamespace(attributes, server.storage);
  const reinvocation = reinvocationOf(attributes);
  const round = reinvocation.begin(plugin, attributes);
  const versions = new ObjectVersions(attributes, server);
  const question: Question = { attributes, server, versions, access: new AccessAnswers(attributes, server.authorizer) };
  try {
    for (const hook of hooks) {
      const matched = await shouldCall(hook, question);
      // In the second round nobody is asked for the first time.
      if (matched === undefined || (reinvocation.isSecond && !round.wants(hook.key))) continue;
      const changed = await ask(hook, question, matched, reinvocation.isSecond ? 1 : 0);
      if (changed) {
        round.changed();
        reinvocation.isWanted = true;
      }
      if (hook.webhook.reinvocationPolicy === "IfNeeded") round.asked(hook.key);
    }
  } finally {
    round.last = objectText(attributes);
  }
}

/** Whether the webhook has changed the object. @throws StatusError where it refuses, or fails and may not be left out. */
async function ask(hook: Hook, question: Question, matched: Matched, round: number): Promise<boolean> {
  const { attributes, versions } = question;
  const { webhook, configuration, index } = hook;
  const place = `round_${round}_index_${index}`;
  let mutated = false;
  try {
    const objects = await objectsAt(question, matched);
    const response = await callWebhook(hook, question, matched, objects, true);
    const patched = patchedObject(webhook.name, response, objects);
    if (patched === undefined) return false;
    mutated = !deepEqual(patched, objects.object);
    attributes.annotate(`${patching}${place}`, patchAnnotation(configuration, webhook.name, response), "Request");
    await versions.replace(objects, patched);
    return mutated;
  } catch (error) {
    if (!(error instanceof CallFailure)) throw isStatusError(error) ? error : internalError(error);
    if (webhook.failurePolicy !== "Ignore") throw internalError(error);
    attributes.annotate(`failed-open.${mutation}${place}`, webhook.name);
    if (attributes.signal.aborted) throw timedOut();
    return false;
  } finally {
    attributes.annotate(`${mutation}${place}`, JSON.stringify({ configuration, webhook: webhook.name, mutated }));
  }
}
