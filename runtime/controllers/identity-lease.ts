import { createHash, randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { formatMicroTime } from "../meta/format-time.ts";
import type { KubeObject } from "../meta/object.ts";
import { keepOwnObject } from "../registry/own-object.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { Controller } from "./controller.ts";
import { everyInterval } from "./every-interval.ts";
import { removeExpiredLeases } from "./remove-expired-leases.ts";

const identityLabel = "apiserver.kubernetes.io/identity";
/** Seconds. */
const duration = 3600;
/** Milliseconds. */
const interval = 10_000;

/**
 * Keeps the Lease by which others know the servers of a cluster, and removes those of servers that have gone.
 * Source: Kubernetes documentation, "Leases", "API server identity".
 */
export function keepIdentityLease(server: ServerContext): Controller {
  const host = hostname();
  const name = serverName(host);
  const holderIdentity = `${name}_${randomUUID()}`;
  const labels = { [identityLabel]: "kube-apiserver", "kubernetes.io/hostname": host };
  const fresh: KubeObject = { apiVersion: "coordination.k8s.io/v1", kind: "Lease", metadata: { name, namespace: "kube-system", labels } };
  const renewing = everyInterval(server, "the lease of this server", interval, () =>
    keepOwnObject(server, "leases", fresh, (object) => {
      object["spec"] = { holderIdentity, leaseDurationSeconds: duration, renewTime: formatMicroTime(server.now()) };
    }),
  );
  const collecting = everyInterval(server, "the leases of other servers", duration * 1000, () => removeExpiredLeases(server, identityLabel));
  return { close: async () => void (await Promise.all([renewing.close(), collecting.close()])) };
}

/** What kube-apiserver calls itself on a host: a hash of the host's name and its own, each after its length in two bytes. */
function serverName(host: string): string {
  const hash = createHash("sha256");
  for (const part of [host, "kube-apiserver"]) {
    const bytes = Buffer.from(part);
    hash.update(Buffer.from([bytes.length >> 8, bytes.length & 0xff])).update(bytes);
  }
  return `apiserver-${base32(hash.digest().subarray(0, 16))}`;
}

/** RFC 4648, in lower case, without padding. */
function base32(bytes: Uint8Array): string {
  const digits = "abcdefghijklmnopqrstuvwxyz234567";
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => digits[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}
