import type { Container, PodSpec } from "../../../strategies/core/pods/pod.ts";
import type { AdmissionAttributes } from "../../plugin.ts";
import { refusal } from "../../refuse.ts";
import type { ServiceAccount } from "./account.ts";
import { secretsOfContainer } from "./secret-names.ts";

const trueWords: ReadonlySet<string> = new Set(["1", "t", "T", "true", "TRUE", "True"]);

/** Whether the account says that its pods may only use the secrets that it lists. */
export function enforcesMountableSecrets({ metadata }: Readonly<ServiceAccount>): boolean {
  return trueWords.has(metadata.annotations?.["kubernetes.io/enforce-mountable-secrets"] ?? "");
}

/** Refuses a pod that uses a secret which its account does not list. @throws StatusError 403. */
export function limitSecrets(attributes: AdmissionAttributes, spec: PodSpec, account: Readonly<ServiceAccount>): void {
  const known = namesOf(account.secrets);
  const accountName = account.metadata.name ?? "";
  for (const { secret } of spec.volumes ?? []) {
    if (secret === undefined || known.has(secret.secretName ?? "")) continue;
    const what = `volume with secret.secretName="${secret.secretName ?? ""}"`;
    throw refusal(attributes, `${what} is not allowed because service account ${accountName} does not reference that secret`);
  }
  limitContainers(attributes, "init container", spec.initContainers, account);
  limitContainers(attributes, "container", spec.containers, account);
  const pullable = namesOf(account.imagePullSecrets);
  for (const [index, { name = "" }] of (spec.imagePullSecrets ?? []).entries()) {
    if (pullable.has(name)) continue;
    const what = `imagePullSecrets[${index}].name="${name}"`;
    throw refusal(attributes, `${what} is not allowed because service account ${accountName} does not reference that imagePullSecret`);
  }
}

/** @throws StatusError 403 for the first of the containers that uses a secret which the account does not list. */
export function limitContainers(
  attributes: AdmissionAttributes,
  sort: "init container" | "container" | "ephemeral container",
  containers: readonly Container[] | undefined,
  account: Readonly<ServiceAccount>,
): void {
  const known = namesOf(account.secrets);
  for (const container of containers ?? []) {
    for (const { variable, secret } of secretsOfContainer(container)) {
      if (known.has(secret)) continue;
      const what = `${sort} ${container.name} with ${variable === undefined ? "envFrom" : `envVar ${variable}`} referencing secret.secretName="${secret}"`;
      throw refusal(attributes, `${what} is not allowed because service account ${account.metadata.name} does not reference that secret`);
    }
  }
}

function namesOf(references: readonly { name?: string }[] | undefined): ReadonlySet<string> {
  return new Set((references ?? []).map(({ name = "" }) => name));
}
