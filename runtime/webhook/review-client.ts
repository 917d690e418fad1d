import { setTimeout } from "node:timers/promises";
import { DecodeState } from "../../codegen/compiler/decode/decode-state.ts";
import { decoderOf } from "../../codegen/compiler/decode/decoder-of.ts";
import { structType } from "../../codegen/compiler/decode/struct-type.ts";
import type { ObjectType } from "../../codegen/compiler/type-schema.ts";
import type { RestConfig } from "../client/rest-config.ts";
import { webhookAnswer } from "../extensions/webhook-answer.ts";
import { isJsonObject, type JsonObject } from "../meta/json.ts";
import { createPostReview, type PostReview, ReviewFailure } from "./post-review.ts";

/** Which review a webhook answers, and what its status looks like. */
export interface ReviewKind {
  /** "TokenReview". */
  readonly kind: string;
  /** "authentication.k8s.io". */
  readonly group: string;
  readonly version: string;
  readonly status: ObjectType;
}

/** Asks a webhook; the status of its answer. @throws Error in kube-apiserver's words when it gives none, however often it is asked */
export type AskReview = (spec: JsonObject, blank: JsonObject, signal?: AbortSignal) => Promise<JsonObject>;

/** Milliseconds before the second question, what that grows by, how much of it is chance, and how often is asked. */
const backoff = { first: 500, factor: 1.5, jitter: 0.2, times: 5 };
/** How often one question is put again because the webhook named a time to wait. */
const mostWaits = 10;

/** `timeout` is what one question takes at most, in seconds. */
export function createReviewClient(config: RestConfig, kind: ReviewKind, timeout: number): AskReview {
  const post = createPostReview(config, timeout);
  const decode = answerReader(kind);
  return async (spec, blank, signal) => {
    const apiVersion = `${kind.group}/${kind.version}`;
    const body = JSON.stringify({ kind: kind.kind, apiVersion, metadata: {}, spec, status: blank });
    let pause = backoff.first;
    for (let tried = 1; ; tried++) {
      try {
        return decode(await patiently(post, body, signal));
      } catch (error) {
        if (!(error instanceof ReviewFailure && error.transient) || tried >= backoff.times || signal?.aborted === true) throw error;
      }
      await setTimeout(pause * (1 + Math.random() * backoff.jitter), undefined, signal === undefined ? {} : { signal });
      pause *= backoff.factor;
    }
  };
}

/** Waits where the webhook says how long. */
async function patiently(post: PostReview, body: string, signal: AbortSignal | undefined): Promise<string> {
  for (let waited = 0; ; waited++) {
    try {
      return await post(body, signal);
    } catch (error) {
      if (!(error instanceof ReviewFailure) || error.wait === undefined || waited >= mostWaits) throw error;
      await setTimeout(error.wait, undefined, signal === undefined ? {} : { signal });
    }
  }
}

/** Reads answers; one that names no kind is of the right one. */
function answerReader({ kind, group, version, status }: ReviewKind): (text: string) => JsonObject {
  const decoder = decoderOf(structType(kind, { status: [status, `${version}.${status.name}`] }), `${version}.${kind}`);
  return (text) => {
    const { apiVersion = "", kind: given = "", ...rest } = webhookAnswer(text);
    if ((given !== "" && given !== kind) || (apiVersion !== "" && apiVersion !== `${group}/${version}`)) {
      const [of = "", at] = String(apiVersion).split("/");
      const isKnown = (of === group && given === kind) || (of === "v1" && given === "Status");
      if (isKnown) throw new Error(`converting (${at ?? of}.${String(given)}) to (${version}.${kind}): unknown conversion`);
      throw new Error(
        `no kind ${JSON.stringify(given)} is registered for version ${JSON.stringify(apiVersion)} in scheme "pkg/runtime/scheme.go:111"`,
      );
    }
    const state = new DecodeState(false);
    const decoded = decoder({ status: rest["status"] ?? {} }, state);
    state.finish();
    const answer = isJsonObject(decoded) ? decoded["status"] : undefined;
    return isJsonObject(answer) ? answer : {};
  };
}
