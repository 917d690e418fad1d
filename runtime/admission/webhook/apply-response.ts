import { internalError, isStatusError } from "../../errors/status-error.ts";
import type { JsonObject, JsonValue } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import { cloneJson } from "../../patch/clone-json.ts";
import { decodeJsonPatch } from "../../patch/decode-json-patch.ts";
import { applyJsonPatch, type JsonPatchOperation } from "../../patch/json-patch.ts";
import { decodeAs, type VersionedObjects } from "../match/versioned-objects.ts";
import type { ReviewResponse } from "./admission-review.ts";
import { CallFailure } from "./rejection.ts";

/**
 * The object as a webhook's patch leaves it, without fields that its version does not have; undefined where there is no patch.
 * @throws CallFailure for what is no patch; StatusError 500 where the patch does not fit.
 */
export function patchedObject(webhook: string, { patch, patchType }: ReviewResponse, { object, scope }: VersionedObjects): KubeObject | undefined {
  if (patch.length === 0) return undefined;
  const operations = operationsOf(webhook, patch);
  if (operations.length === 0) return undefined;
  if (object === undefined) {
    const why = "attempted to modify the object, which is not supported for this operation";
    throw internalError(new Error(`admission webhook ${JSON.stringify(webhook)} ${why}`));
  }
  if (patchType !== "JSONPatch") throw new CallFailure(webhook, `unsupported patch type ${JSON.stringify(patchType)}`);
  try {
    const document: JsonValue = applyJsonPatch(cloneJson(object as unknown as JsonObject), operations);
    return decodeAs(scope, document).object;
  } catch (error) {
    throw isStatusError(error) ? error : internalError(error);
  }
}

function operationsOf(webhook: string, patch: Buffer): readonly JsonPatchOperation[] {
  try {
    return decodeJsonPatch(patch, false).operations;
  } catch (error) {
    const why = (error as Error).message.replace("[]handlers.jsonPatchOp", "jsonpatch.Patch");
    throw new CallFailure(webhook, `received undecodable patch in webhook response: ${why}`);
  }
}
