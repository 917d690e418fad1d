import { type StatusError, statusError } from "../errors/status-error.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";

/**
 * The beginning of a PartialObjectMetadata; the object's metadata and a brace complete it.
 * Source: Kubernetes API concepts, "Receiving metadata only"; KEP-2334.
 */
export function partialMetadataHead(version: string): string {
  return `{"kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/${version}","metadata":`;
}

/** 406 for metadata of one object where the answer is a list. */
export function partialOfList(definition: ResourceDefinition): StatusError {
  return mismatch(`you requested PartialObjectMetadata, but the requested object is a list (*${goType(definition)}List)`);
}

/** 406 for a list of metadata where the answer is one object. */
export function partialListOfObject(definition: ResourceDefinition): StatusError {
  return mismatch(`you requested PartialObjectMetadataList, but the requested object is not a list (*${goType(definition)})`);
}

function mismatch(message: string): StatusError {
  return statusError("NotAcceptable", message);
}

/** What kube-apiserver's internal type is called: the message names it. */
function goType({ custom, group, kind }: ResourceDefinition): string {
  if (custom) return "unstructured.Unstructured";
  const home = group === "" || group === "events.k8s.io" ? "core" : group.split(".")[0];
  return `${home}.${kind}`;
}
