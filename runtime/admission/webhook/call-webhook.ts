import { randomUUID } from "node:crypto";
import { isStatusError } from "../../errors/status-error.ts";
import type { PostToWebhook } from "../../extensions/post-to-webhook.ts";
import type { WebhookCall } from "../../server/metrics/admission-metrics.ts";
import type { Storage } from "../../storage/storage.ts";
import type { Matched } from "../match/equivalent-resources.ts";
import type { VersionedObjects } from "../match/versioned-objects.ts";
import { checkReview, type Review, type ReviewResponse, readReview, reviewOf, reviewVersion } from "./admission-review.ts";
import { clientsOf } from "./clients.ts";
import type { FindCredentials } from "./credentials.ts";
import type { Hook } from "./hooks.ts";
import { CallFailure, noDryRun, rejection } from "./rejection.ts";
import type { Question } from "./should-call.ts";
import type { Webhook } from "./webhook.ts";

/** In seconds. */
const defaultTimeout = 10;

/**
 * As `askWebhook`, counted, and told to the request, which is not to blame for the time that others take.
 * @throws StatusError where it refuses; CallFailure where it gives no answer.
 */
export async function callWebhook(
  hook: Hook,
  question: Question,
  matched: Matched,
  objects: VersionedObjects,
  mutating: boolean,
): Promise<ReviewResponse> {
  const { name, failurePolicy } = hook.webhook;
  const { attributes, server } = question;
  const since = performance.now();
  const count = (rejected: boolean, code: number, errorType: WebhookCall["errorType"]): void => {
    const milliseconds = performance.now() - since;
    // Those that only validate are asked all at once: see askAll.
    if (mutating) attributes.waited?.(milliseconds);
    const type = mutating ? "admit" : "validating";
    const { operation } = attributes;
    server.metrics.admission.webhookCalled({ name, type, operation, seconds: milliseconds / 1000, rejected, code, errorType });
    if (errorType === "calling_webhook_error" && !rejected) server.metrics.admission.webhookPassedOver(name, type);
  };
  try {
    const response = await askWebhook(hook, question, matched, objects, mutating);
    count(false, 200, "no_error");
    return response;
  } catch (error) {
    if (error instanceof CallFailure) count(failurePolicy !== "Ignore", error.code, "calling_webhook_error");
    else if (isStatusError(error)) count(true, error.code, "no_error");
    else count(true, 0, "apiserver_internal_error");
    throw error;
  }
}

/**
 * Asks a webhook, and passes its warnings and audit annotations on.
 * @throws StatusError where it refuses; CallFailure where it gives no answer.
 */
async function askWebhook(
  { webhook }: Hook,
  { attributes, server }: Question,
  matched: Matched,
  objects: VersionedObjects,
  mutating: boolean,
): Promise<ReviewResponse> {
  const { name, sideEffects } = webhook;
  if (attributes.dryRun) {
    if (sideEffects === undefined) throw new CallFailure(name, "Webhook SideEffects is nil");
    if (sideEffects !== "None" && sideEffects !== "NoneOnDryRun") throw noDryRun(name);
  }
  const version = reviewVersion(webhook.admissionReviewVersions ?? []);
  if (version === undefined)
    throw new CallFailure(name, "could not create admission objects: webhook does not accept known AdmissionReview versions (v1, v1beta1)");
  const uid = randomUUID();
  const post = clientFor(webhook, server.storage, mutating ? server.hookCredentials?.mutating : server.hookCredentials?.validating);
  const question = reviewOf(version, uid, attributes, matched, objects);
  let review: Review;
  try {
    review = readReview(await post(question, attributes.signal), version);
  } catch (error) {
    throw new CallFailure(name, `failed to call webhook: ${messageOf(error)}`);
  }
  let response: ReviewResponse;
  try {
    response = checkReview(review, version, uid, mutating);
  } catch (error) {
    throw new CallFailure(name, `received invalid webhook response: ${messageOf(error)}`);
  }
  for (const [key, value] of Object.entries(response.auditAnnotations)) attributes.annotate(`${name}/${key}`, value);
  for (const warning of response.warnings) attributes.warn(warning);
  if (!response.allowed) throw rejection(name, response.status);
  return response;
}

/** @throws CallFailure for an address that is none */
function clientFor(
  { name, clientConfig = {}, timeoutSeconds = defaultTimeout }: Readonly<Webhook>,
  storage: Storage,
  find: FindCredentials | undefined,
): PostToWebhook {
  try {
    return clientsOf(storage).clientOf(clientConfig, timeoutSeconds, find);
  } catch (error) {
    throw new CallFailure(name, `could not get REST client: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
