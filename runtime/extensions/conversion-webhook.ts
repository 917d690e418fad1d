import { randomUUID } from "node:crypto";
import { statusError } from "../errors/status-error.ts";
import { parseTextExactly, stringifyExactly } from "../meta/exact-json.ts";
import { parseApiVersion } from "../meta/group-version.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import type { RemoteConversion } from "../scheme/pending-conversion.ts";
import { identityFault, restoreMetadata } from "./check-converted.ts";
import { createPostToWebhook, type PostToWebhook, type ResolveService } from "./post-to-webhook.ts";
import { webhookAnswer } from "./webhook-answer.ts";
import { webhookEndpoint } from "./webhook-endpoint.ts";

const reviewGroup = "apiextensions.k8s.io";

/**
 * What asks the webhook of a CRD to convert objects; undefined where its strategy is another one.
 * Source: Kubernetes documentation, "Versions in CustomResourceDefinitions", webhook conversion.
 */
export function conversionWebhook({ spec }: JsonObject, resolve: ResolveService): RemoteConversion | undefined {
  const conversion = isJsonObject(spec) ? spec["conversion"] : undefined;
  if (!isJsonObject(conversion) || conversion["strategy"] !== "Webhook") return undefined;
  const webhook = isJsonObject(conversion["webhook"]) ? conversion["webhook"] : {};
  const known = Array.isArray(webhook["conversionReviewVersions"]) ? webhook["conversionReviewVersions"] : [];
  const version = known.find((one) => one === "v1" || one === "v1beta1");
  const clientConfig = isJsonObject(webhook["clientConfig"]) ? webhook["clientConfig"] : {};
  // Most kinds are read and written at one version all their lives.
  let post: PostToWebhook | undefined;
  return {
    convert: async (objects, apiVersion) => {
      post ??= createPostToWebhook(webhookEndpoint(clientConfig), resolve);
      return convert(post, typeof version === "string" ? version : undefined, objects, apiVersion);
    },
  };
}

async function convert(post: PostToWebhook, version: string | undefined, objects: readonly string[], apiVersion: string): Promise<string[]> {
  if (version === undefined) throw statusError("", "no supported conversion review versions");
  const originals = objects.map((text) => parseTextExactly(text) as JsonObject);
  const subject = `conversion webhook for ${showKind(originals[0] ?? {})}`;
  const uid = randomUUID();
  const head = JSON.stringify({ kind: "ConversionReview", apiVersion: `${reviewGroup}/${version}` }).slice(0, -1);
  const start = JSON.stringify({ uid, desiredAPIVersion: apiVersion }).slice(0, -1);
  let converted: readonly JsonValue[];
  try {
    converted = convertedObjects(reviewOf(await post(`${head},"request":${start},"objects":[${objects.join(",")}]}}`)), version, uid);
  } catch (error) {
    throw statusError("", `${subject} failed: ${(error as Error).message}`);
  }
  if (converted.length !== originals.length) throw statusError("", `${subject} returned ${converted.length} objects, expected ${originals.length}`);
  return originals.map((original, i) => stringifyExactly(accept(subject, original, converted[i], apiVersion, originals.length > 1 ? i : undefined)));
}

/** @throws Error in kube-apiserver's words */
function reviewOf(text: string): JsonObject {
  const review = webhookAnswer(text);
  if ((review["kind"] ?? "") === "") throw new Error(`Object 'Kind' is missing in '${text}'`);
  return review;
}

/** What the review answers. @throws Error in kube-apiserver's words when that is a failure or no answer to the request. */
function convertedObjects(review: JsonValue, version: string, uid: string): readonly JsonValue[] {
  const { apiVersion, kind, response } = review as JsonObject;
  // A v1beta1 webhook need not name what it answers.
  if (version === "v1" && (apiVersion !== `${reviewGroup}/v1` || kind !== "ConversionReview")) {
    throw new Error(`expected webhook response of ${reviewGroup}/v1, Kind=ConversionReview, got ${showKind(review as JsonObject)}`);
  }
  if (!isJsonObject(response)) throw new Error("no response provided");
  const answered = typeof response["uid"] === "string" ? response["uid"] : "";
  if (version === "v1" && answered !== uid) throw new Error(`expected response.uid=${JSON.stringify(uid)}, got ${JSON.stringify(answered)}`);
  const result = isJsonObject(response["result"]) ? response["result"] : {};
  if (result["status"] !== "Success") {
    const { message, status } = result;
    if (typeof message === "string" && message !== "") throw new Error(message);
    throw new Error(`response.result.status was '${typeof status === "string" ? status : ""}', not 'Success'`);
  }
  return Array.isArray(response["convertedObjects"]) ? response["convertedObjects"] : [];
}

/** One converted object, checked; `index` where it is one of several. @throws StatusError 500 */
function accept(subject: string, original: JsonObject, converted: JsonValue | undefined, apiVersion: string, index: number | undefined): JsonObject {
  const fail = (why: string): Error => statusError("", `${subject} returned invalid ${why}`);
  const at = index === undefined ? "object at index 0" : `converted object at index ${index}`;
  if (!isJsonObject(converted)) throw fail(`${at}: Object 'Kind' is missing in '${stringifyExactly(converted ?? null)}'`);
  if (converted["apiVersion"] !== apiVersion)
    throw fail(`${at}: invalid groupVersion (expected ${apiVersion}, received ${String(converted["apiVersion"] ?? "")})`);
  if (converted["kind"] !== original["kind"])
    throw fail(`${at}: invalid kind (expected ${String(original["kind"])}, received ${String(converted["kind"] ?? "")})`);
  const fault = identityFault(original, converted);
  if (fault !== undefined) throw fail(`${index === undefined ? "object" : at}: ${fault}`);
  try {
    return restoreMetadata(original, converted);
  } catch (error) {
    throw fail(`metadata${index === undefined ? "" : ` in object at index ${index}`}: ${(error as Error).message}`);
  }
}

/** As Go prints a GroupVersionKind. */
function showKind({ apiVersion, kind }: JsonObject): string {
  const { group, version } = (typeof apiVersion === "string" ? parseApiVersion(apiVersion) : undefined) ?? { group: "", version: "" };
  return `${group}/${version}, Kind=${typeof kind === "string" ? kind : ""}`;
}
