import { parseExactly } from "../../meta/exact-json.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { type FieldError, forbidden, internal } from "../../validation/field-error.ts";
import { isFields, itemsOf } from "../../validation/fields.ts";

const label = "resource.kubernetes.io/admin-access";

/** Where a claim asks for devices as an administrator; undefined where it does not. */
export function adminRequestPath(claim: unknown, path: string): string | undefined {
  const devices = isFields(claim) && isFields(claim.devices) ? claim.devices : {};
  const index = itemsOf(devices.requests).findIndex(({ exactly }) => isFields(exactly) && exactly.adminAccess === true);
  return index < 0 ? undefined : `${path}.devices.requests[${index}].adminAccess`;
}

/** Where a device was given to an administrator. */
export function adminResultPath(status: unknown): string | undefined {
  const allocation = isFields(status) && isFields(status.allocation) ? status.allocation : {};
  const results = isFields(allocation.devices) ? allocation.devices.results : undefined;
  const index = itemsOf(results).findIndex(({ adminAccess }) => adminAccess === true);
  return index < 0 ? undefined : `status.allocation.devices.results[${index}].adminAccess`;
}

/** Devices in use are for the administrators of namespaces that are marked so (KEP-5018). */
export function adminErrors(path: string | undefined, namespace: string, { storage }: ServerContext): FieldError[] {
  if (path === undefined) return [];
  const entry = storage.get(`/registry/namespaces/${namespace}`);
  if (entry === undefined) return [internal(path, `could not retrieve namespace to verify admin access: namespaces "${namespace}" not found`)];
  if ((parseExactly(entry.value) as unknown as KubeObject).metadata.labels?.[label] === "true") return [];
  return [forbidden(path, `admin access to devices requires the \`${label}: true\` label on the containing namespace`)];
}
