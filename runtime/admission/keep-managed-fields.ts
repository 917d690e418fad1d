import { isJsonObject } from "../meta/json.ts";
import type { ManagedFieldsEntry } from "../meta/object.ts";
import type { AdmissionAttributes } from "./plugin.ts";

/**
 * Takes back what a policy or webhook has made of `metadata.managedFields` where nobody could read that, and warns.
 * Source: Kubernetes documentation, "Server-Side Apply", Clearing managedFields.
 */
export function keepManagedFields({ object, warn }: AdmissionAttributes, before: ManagedFieldsEntry[] | undefined): void {
  const fault = faultOf(object?.metadata?.managedFields);
  if (object === undefined || fault === undefined) return;
  if (before === undefined) delete object.metadata.managedFields;
  else object.metadata.managedFields = before;
  const why = "this could be caused by an outdated mutating admission controller; please fix your requests";
  warn(`.metadata.managedFields was in an invalid state after admission; ${why}: ${fault}`);
}

function faultOf(entries: readonly ManagedFieldsEntry[] | undefined): string | undefined {
  for (const [index, { operation, apiVersion, fieldsType, fieldsV1 }] of (Array.isArray(entries) ? entries : []).entries()) {
    if (operation !== "Apply" && operation !== "Update") return "operation must be `Apply` or `Update`";
    if ((apiVersion ?? "") === "") return "apiVersion must not be empty";
    if ((fieldsType ?? "") === "") return `missing fieldsType in managed fields entry ${index}`;
    if (fieldsType !== "FieldsV1") return `invalid fieldsType ${JSON.stringify(fieldsType)} in managed fields entry ${index}`;
    if (fieldsV1 !== undefined && !isFieldSet(fieldsV1)) return "error decoding versioned set: error decoding set";
  }
  return undefined;
}

/** Whether all members name a field, a key, a value, an index, or the thing itself. */
function isFieldSet(value: unknown): boolean {
  return isJsonObject(value) && Object.entries(value).every(([element, inner]) => (element === "." || /^[fkvi]:/.test(element)) && isFieldSet(inner));
}
