import { generateName } from "../../../registry/generate-name.ts";
import type { PodSpec } from "../../../strategies/core/pods/pod.ts";

const mountPath = "/var/run/secrets/kubernetes.io/serviceaccount";
const volumePrefix = "kube-api-access-";

/** Seconds. Longer than it is meant to be used: clients that do not read it again are only warned of for a year. */
const expirationSeconds = 3_607;

/** Mounts a token, the server's certificate authority and the namespace's name into every container that has nothing at that place. */
export function mountToken(spec: PodSpec): void {
  const standing = spec.volumes?.find(({ name }) => name.startsWith(volumePrefix))?.name;
  const name = standing ?? generateName(volumePrefix);
  let mounted = false;
  for (const container of [...(spec.initContainers ?? []), ...(spec.containers ?? [])]) {
    const mounts = container.volumeMounts ?? [];
    if (mounts.some((mount) => mount.mountPath === mountPath)) continue;
    container.volumeMounts = [...mounts, { name, readOnly: true, mountPath }];
    mounted = true;
  }
  if (mounted && standing === undefined) spec.volumes = [...(spec.volumes ?? []), { name, projected: { sources: sources(), defaultMode: 420 } }];
}

function sources() {
  return [
    { serviceAccountToken: { expirationSeconds, path: "token" } },
    { configMap: { name: "kube-root-ca.crt", items: [{ key: "ca.crt", path: "ca.crt" }] } },
    { downwardAPI: { items: [{ path: "namespace", fieldRef: { apiVersion: "v1", fieldPath: "metadata.namespace" } }] } },
  ];
}
