import { formatApiVersion } from "../meta/group-version.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import type { Entry } from "../storage/storage.ts";

/** What a list found. */
export interface ListResult {
  /** By key. */
  readonly entries: readonly Entry[];
  /** The revision that the entries are of. */
  readonly revision: number;
  /** The token of the next page; "" on the last. */
  readonly continue: string;
  /** How many entries follow, where that is known. */
  readonly remaining: number | undefined;
}

/** A list's beginning, up to its items: `{"kind":"PodList","apiVersion":"v1","metadata":{…},"items":[`. */
export function listHead(definition: ResourceDefinition, list: ListResult): string {
  return `{"kind":"${definition.listKind}","apiVersion":"${formatApiVersion(definition)}","metadata":${listMetadata(list, definition.custom)},"items":[`;
}

/** meta/v1 ListMeta. Lists of custom resources carry an empty `continue`, others leave it out. */
export function listMetadata(list: ListResult, emptyContinue = false): string {
  const next = list.continue !== "" || emptyContinue ? `,"continue":"${list.continue}"` : "";
  const remaining = list.remaining === undefined ? "" : `,"remainingItemCount":${list.remaining}`;
  return `{"resourceVersion":"${list.revision}"${next}${remaining}}`;
}
