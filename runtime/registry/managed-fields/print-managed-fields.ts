import { stringifyExactly } from "../../meta/exact-json.ts";
import type { ManagedFieldsEntry } from "../../meta/object.ts";
import type { FieldSet } from "./field-set.ts";
import { printFieldSet } from "./shared-sets.ts";

/** `metadata.managedFields` as JSON. Objects of a kind share most of what their entries say. */
export function printManagedFields(entries: readonly ManagedFieldsEntry[]): string {
  return `[${entries.map(printEntry).join()}]`;
}

function printEntry(entry: ManagedFieldsEntry): string {
  const { fieldsV1, ...head } = entry;
  if (fieldsV1 === undefined || fieldsV1 === null) return stringifyExactly(entry);
  return `${stringifyExactly(head).slice(0, -1)},"fieldsV1":${printFieldSet(fieldsV1 as unknown as FieldSet)}}`;
}
