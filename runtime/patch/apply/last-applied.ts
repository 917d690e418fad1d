import { parseTextExactly, stringifyExactly } from "../../meta/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import { sortKeys } from "../../meta/sort-keys.ts";
import { compareObjects } from "../../registry/managed-fields/compare-objects.ts";
import { difference, type FieldSet, leaf } from "../../registry/managed-fields/field-set.ts";
import type { OwnedVersion } from "../../registry/managed-fields/track.ts";
import { cloneJson } from "../clone-json.ts";
import { appliedFields } from "./applied-fields.ts";

/** Where client-side `kubectl apply` keeps what it last applied. */
const annotation = "kubectl.kubernetes.io/last-applied-configuration";

/** The manager name of `kubectl apply --server-side`, which takes over from client-side apply. */
export const kubectlManager = "kubectl";

/** What client-side apply set and nobody changed since: kubectl takes these fields without a conflict. */
export function fieldsOfLastApplied(live: JsonObject, version: OwnedVersion): FieldSet {
  const text = lastApplied(live);
  if (text === undefined) return leaf;
  let applied: JsonValue;
  try {
    applied = parseTextExactly(text);
  } catch {
    return leaf;
  }
  if (!isJsonObject(applied) || applied["apiVersion"] !== version.apiVersion) return leaf;
  const { added, modified, removed } = compareObjects(applied, live, version.ownership);
  return difference(difference(difference(appliedFields(applied, version.ownership), modified), added), removed);
}

/** Brings the annotation of an object that has one up to date with what kubectl applied. */
export function renewLastApplied(object: KubeObject, config: JsonObject): void {
  const { annotations } = object.metadata;
  if (annotations === undefined || (annotations[annotation] ?? "") === "") return;
  const copy = cloneJson(config);
  const metadata = copy["metadata"];
  if (isJsonObject(metadata) && isJsonObject(metadata["annotations"])) delete metadata["annotations"][annotation];
  object.metadata.annotations = { ...annotations, [annotation]: `${stringifyExactly(sortKeys(copy))}\n` };
}

function lastApplied(object: JsonObject): string | undefined {
  const metadata = object["metadata"];
  const annotations = isJsonObject(metadata) ? metadata["annotations"] : undefined;
  const text = isJsonObject(annotations) ? annotations[annotation] : undefined;
  return typeof text === "string" && text !== "" ? text : undefined;
}
