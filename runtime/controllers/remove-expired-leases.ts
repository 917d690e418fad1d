import { parseExactly } from "../meta/exact-json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ServerContext } from "../server/server-context.ts";

const prefix = "/registry/leases/kube-system/";

type Lease = KubeObject & { readonly spec?: { readonly renewTime?: string; readonly leaseDurationSeconds?: number } };

/** Removes the leases with a label that were not renewed in time. */
export async function removeExpiredLeases({ storage, now }: Pick<ServerContext, "storage" | "now">, label: string): Promise<void> {
  for (const { key, value, revision } of storage.range(prefix).entries) {
    const lease = parseExactly(value) as unknown as Lease;
    if (lease.metadata.labels?.[label] === undefined || !isExpired(lease, now())) continue;
    await storage.commit({ compare: [{ key, revision }], operations: [{ type: "delete", key }] });
  }
}

/** One that says neither when it was renewed nor for how long is of no use to anybody. */
function isExpired({ spec: { renewTime, leaseDurationSeconds } = {} }: Lease, now: number): boolean {
  if (renewTime === undefined || leaseDurationSeconds === undefined) return true;
  return Date.parse(renewTime) + leaseDurationSeconds * 1000 < now;
}
