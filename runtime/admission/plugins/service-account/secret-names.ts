import type { Container, PodSpec, Volume } from "../../../strategies/core/pods/pod.ts";

/** What a volume source calls its secret, where that is not `secretRef.name`. */
interface Source {
  readonly secretName?: string;
  readonly secretRef?: { readonly name?: string };
  readonly nodePublishSecretRef?: { readonly name?: string };
}

const sourcesWithSecrets = ["azureFile", "cephfs", "cinder", "flexVolume", "rbd", "secret", "scaleIO", "iscsi", "storageos", "csi"];

/** Whether anything in the pod names a secret. */
export function namesSecret(spec: PodSpec): boolean {
  const containers = [...(spec.initContainers ?? []), ...(spec.containers ?? []), ...(spec.ephemeralContainers ?? [])];
  return (
    (spec.imagePullSecrets ?? []).some(({ name }) => isName(name)) ||
    containers.some((container) => secretsOfContainer(container).length > 0) ||
    (spec.volumes ?? []).some(volumeNamesSecret)
  );
}

/** A reference to a secret in a container: by which variable, or by `envFrom` when there is none. */
export interface SecretReference {
  readonly variable?: string;
  readonly secret: string;
}

/** In the order of kube-apiserver: variables, then whole secrets. */
export function secretsOfContainer({ env = [], envFrom = [] }: Container): SecretReference[] {
  const variables = env.flatMap(({ name = "", valueFrom }) =>
    isName(valueFrom?.secretKeyRef?.name) ? [{ variable: name, secret: valueFrom?.secretKeyRef?.name ?? "" }] : [],
  );
  const whole = envFrom.flatMap(({ secretRef }) => (isName(secretRef?.name) ? [{ secret: secretRef?.name ?? "" }] : []));
  return [...variables, ...whole];
}

function volumeNamesSecret(volume: Volume): boolean {
  if ((volume.projected?.sources ?? []).some(({ secret }) => isName(secret?.name))) return true;
  return sourcesWithSecrets.some((member) => {
    const source = volume[member] as Source | undefined;
    return isName(source?.secretName) || isName(source?.secretRef?.name) || isName(source?.nodePublishSecretRef?.name);
  });
}

function isName(name: string | undefined): boolean {
  return name !== undefined && name !== "";
}
