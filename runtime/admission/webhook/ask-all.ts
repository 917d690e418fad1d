import { internalError } from "../../errors/status-error.ts";
import type { ServerContext } from "../../server/server-context.ts";
import type { Matched } from "../match/equivalent-resources.ts";
import { awaitNamespace } from "../match/selectors.ts";
import { ObjectVersions, type VersionedObjects } from "../match/versioned-objects.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import { AccessAnswers } from "../policy/access-answers.ts";
import { callWebhook } from "./call-webhook.ts";
import type { Hook } from "./hooks.ts";
import { CallFailure, timedOut } from "./rejection.ts";
import { objectsAt, type Question, shouldCall } from "./should-call.ts";

const failedOpen = "failed-open.validating.webhook.admission.k8s.io/";

/** A webhook that is to be asked, and what about. */
interface Call {
  readonly hook: Hook;
  readonly matched: Matched;
  readonly objects: VersionedObjects;
}

/** Asks all webhooks that are about a request at once. @throws StatusError with what the first says that refuses */
export async function askAll(hooks: readonly Hook[], attributes: AdmissionAttributes, server: ServerContext): Promise<void> {
  await awaitNamespace(attributes, server.storage);
  const versions = new ObjectVersions(attributes, server);
  const question: Question = { attributes, server, versions, access: new AccessAnswers(attributes, server.authorizer) };
  const calls: Call[] = [];
  for (const hook of hooks) {
    const matched = await shouldCall(hook, question);
    if (matched !== undefined) calls.push({ hook, matched, objects: await objectsAt(question, matched) });
  }
  if (calls.length === 0) return;
  if (attributes.signal.aborted) throw timedOut();
  const refusals: unknown[] = [];
  const since = performance.now();
  await Promise.all(calls.map((call, index) => ask(call, question, index).catch((error: unknown) => void refusals.push(error))));
  attributes.waited?.(performance.now() - since);
  // All are heard, and the first that refused is told.
  if (refusals.length > 0) throw refusals[0];
}

/** @throws StatusError where the webhook refuses, or fails and may not be left out. */
async function ask({ hook, matched, objects }: Call, question: Question, index: number): Promise<void> {
  try {
    await callWebhook(hook, question, matched, objects, false);
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    if (hook.webhook.failurePolicy !== "Ignore") throw internalError(error);
    question.attributes.annotate(`${failedOpen}round_0_index_${index}`, hook.webhook.name);
  }
}
