import { DecodeState } from "../../../codegen/compiler/decode/decode-state.ts";
import { decoderOf } from "../../../codegen/compiler/decode/decoder-of.ts";
import { mapOf, scalarType, structType, switchField, textsField } from "../../../codegen/compiler/decode/struct-type.ts";
import { webhookAnswer } from "../../extensions/webhook-answer.ts";
import { stringifyExactly } from "../../meta/exact-json.ts";
import { parseApiVersion } from "../../meta/group-version.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { admissionRequest } from "../match/admission-request.ts";
import type { Matched } from "../match/equivalent-resources.ts";
import type { VersionedObjects } from "../match/versioned-objects.ts";
import type { AdmissionAttributes } from "../plugin.ts";

const group = "admission.k8s.io";

/** What a webhook answers: admission.k8s.io AdmissionResponse. */
export interface ReviewResponse {
  readonly allowed: boolean;
  /** A JSON patch; empty where nothing is to be changed. */
  readonly patch: Buffer;
  readonly patchType: string;
  readonly status: JsonObject | undefined;
  readonly auditAnnotations: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

/** The first version of reviews that a webhook takes and that is known here. */
export function reviewVersion(versions: readonly string[]): string | undefined {
  return versions.find((version) => version === "v1" || version === "v1beta1");
}

/** A question, as JSON. Source: Kubernetes documentation, "Dynamic Admission Control", Webhook request and response. */
export function reviewOf(version: string, uid: string, attributes: AdmissionAttributes, matched: Matched, objects: VersionedObjects): string {
  const { dryRun, options, ...request } = admissionRequest(attributes, matched);
  return stringifyExactly({
    kind: "AdmissionReview",
    apiVersion: `${group}/${version}`,
    request: { uid, ...request, object: objects.object ?? null, oldObject: objects.oldObject ?? null, dryRun, options },
  });
}

/** An answer that could be read, and is yet to be checked. */
export interface Review {
  readonly apiVersion: unknown;
  readonly kind: unknown;
  readonly response: Response | null | undefined;
}

/** Reads an answer to a question of `version`. @throws Error in Go's words where it cannot be read */
export function readReview(text: string, version: string): Review {
  const review = webhookAnswer(text);
  const { apiVersion = "", kind = "" } = review;
  const [, given] = [`${group}/v1`, `${group}/v1beta1`].includes(String(apiVersion)) ? String(apiVersion).split("/") : [];
  if (kind !== "" && apiVersion !== "") {
    if (kind !== "AdmissionReview" || given === undefined)
      throw new Error(
        `no kind ${JSON.stringify(kind)} is registered for version ${JSON.stringify(apiVersion)} in scheme "pkg/runtime/scheme.go:111"`,
      );
    if (given !== version) throw new Error(`converting (${given}.AdmissionReview) to (${version}.AdmissionReview): unknown conversion`);
  }
  return { apiVersion, kind, response: decode(review).response };
}

/** What the answer to a question says. @throws Error in kube-apiserver's words when it is none to that question. */
export function checkReview({ apiVersion, kind, response }: Review, version: string, uid: string, mutating: boolean): ReviewResponse {
  if (response === undefined || response === null) throw new Error("webhook response was absent");
  const patch = Buffer.from(response.patch ?? "", "base64");
  const answer = {
    allowed: response.allowed === true,
    patch: mutating ? patch : Buffer.alloc(0),
    status: isJsonObject(response.status) ? response.status : undefined,
    auditAnnotations: response.auditAnnotations ?? {},
    warnings: response.warnings ?? [],
  };
  // A v1beta1 webhook need not name what it answers, and has one type of patch.
  if (version === "v1beta1") return { ...answer, patchType: "JSONPatch" };
  const { uid: answered = "", patchType } = response;
  if (answered !== uid) throw new Error(`expected response.uid=${JSON.stringify(uid)}, got ${JSON.stringify(answered)}`);
  if (apiVersion !== `${group}/v1` || kind !== "AdmissionReview")
    throw new Error(`expected webhook response of ${group}/v1, Kind=AdmissionReview, got ${showKind(apiVersion, kind)}`);
  checkPatch(patch, patchType, mutating);
  return { ...answer, patchType: patchType ?? "" };
}

function checkPatch(patch: Buffer, patchType: string | undefined, mutating: boolean): void {
  if (!mutating) {
    if (patch.length > 0) throw new Error("validating webhook may not return response.patch");
    if (patchType !== undefined) throw new Error("validating webhook may not return response.patchType");
    return;
  }
  if (patch.length > 0 && patchType === undefined) throw new Error("webhook returned response.patch but not response.patchType");
  if (patch.length === 0 && patchType !== undefined) throw new Error("webhook returned response.patchType but not response.patch");
  if (patchType === "") throw new Error('webhook returned invalid response.patchType of ""');
}

/** As Go prints a GroupVersionKind. */
function showKind(apiVersion: unknown, kind: unknown): string {
  const { group: of, version } = (typeof apiVersion === "string" ? parseApiVersion(apiVersion) : undefined) ?? { group: "", version: "" };
  return `${of}/${version}, Kind=${typeof kind === "string" ? kind : ""}`;
}

/** admission.k8s.io AdmissionResponse as it is sent. */
export interface Response {
  readonly uid?: string;
  readonly allowed?: boolean;
  readonly status?: JsonValue;
  readonly patch?: string;
  readonly patchType?: string;
  readonly auditAnnotations?: Readonly<Record<string, string>>;
  readonly warnings?: readonly string[];
}

const responseType = structType("AdmissionResponse", {
  uid: [scalarType("string"), "types.UID"],
  allowed: switchField,
  status: [{ shape: "any", nullable: true }, "v1.Status"],
  patch: [scalarType("bytes"), "[]uint8"],
  patchType: [scalarType("string"), "v1.PatchType"],
  auditAnnotations: [mapOf(scalarType("string")), "map[string]string"],
  warnings: textsField,
});
const decodeReview = decoderOf(structType("AdmissionReview", { response: [responseType, "v1.AdmissionResponse"] }), "v1.AdmissionReview");

/** @throws TypeMismatch in Go's words */
function decode(review: JsonValue): { readonly response?: Response | null } {
  const state = new DecodeState(false);
  const decoded = decodeReview(review, state) as { readonly response?: Response | null } | undefined;
  state.finish();
  return decoded ?? {};
}
