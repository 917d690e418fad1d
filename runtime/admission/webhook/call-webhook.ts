import { randomUUID } from "node:crypto";
import type { PostToWebhook } from "../../extensions/post-to-webhook.ts";
import type { Storage } from "../../storage/storage.ts";
import type { Matched } from "../match/equivalent-resources.ts";
import type { VersionedObjects } from "../match/versioned-objects.ts";
import { checkReview, type Review, type ReviewResponse, readReview, reviewOf, reviewVersion } from "./admission-review.ts";
import { clientsOf } from "./clients.ts";
import type { Hook } from "./hooks.ts";
import { CallFailure, noDryRun, rejection } from "./rejection.ts";
import type { Question } from "./should-call.ts";
import type { Webhook } from "./webhook.ts";

/** In seconds. */
const defaultTimeout = 10;

/**
 * Asks a webhook, and passes its warnings and audit annotations on.
 * @throws StatusError where it refuses; CallFailure where it gives no answer.
 */
export async function callWebhook(
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
  const post = clientFor(webhook, server.storage);
  const question = reviewOf(version, uid, attributes, matched, objects);
  let review: Review;
  const begun = performance.now();
  try {
    review = readReview(await post(question, attributes.signal), version);
  } catch (error) {
    throw new CallFailure(name, `failed to call webhook: ${messageOf(error)}`);
  } finally {
    // Those that validate are asked at once, so that the longest is what a request waits for.
    attributes.took?.(mutating ? "mutating-webhook" : "validating-webhook", performance.now() - begun, !mutating);
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
function clientFor({ name, clientConfig = {}, timeoutSeconds = defaultTimeout }: Readonly<Webhook>, storage: Storage): PostToWebhook {
  try {
    return clientsOf(storage).clientOf(clientConfig, timeoutSeconds);
  } catch (error) {
    throw new CallFailure(name, `could not get REST client: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
