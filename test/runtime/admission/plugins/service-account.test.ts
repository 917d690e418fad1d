import { describe, expect, test } from "vitest";
import { admit, validateAdmission } from "../../../../runtime/admission/chain.ts";
import { serviceAccount } from "../../../../runtime/admission/plugins/service-account.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { asPod } from "../../../../runtime/strategies/core/pods/pod.ts";
import { attributesOf, podOf, serverHolding } from "../../../support/admission.ts";

const mountPath = "/var/run/secrets/kubernetes.io/serviceaccount";

function accountNamed(name: string, members: object = {}, annotations: object = {}) {
  return { [`/registry/serviceaccounts/ns/${name}`]: { apiVersion: "v1", kind: "ServiceAccount", metadata: { name, annotations }, ...members } };
}

async function admitted(pod: KubeObject, accounts: Readonly<Record<string, object>> = accountNamed("default")) {
  const server = await serverHolding(serviceAccount, accounts);
  const attributes = attributesOf("pods", pod);
  await admit(attributes, server);
  await validateAdmission(attributes, server);
  return asPod(pod).spec;
}

describe("ServiceAccount", () => {
  test("names the account of the namespace, by its old name too, and mounts its token everywhere", async () => {
    const spec = await admitted(podOf({ containers: [{ name: "a" }, { name: "b" }], initContainers: [{ name: "i" }] }));
    expect(spec).toMatchObject({ serviceAccountName: "default", serviceAccount: "default" });
    const [volume] = spec.volumes ?? [];
    expect(volume?.name).toMatch(/^kube-api-access-[a-z0-9]{5}$/);
    expect(volume?.projected?.sources?.map((source) => Object.keys(source)[0])).toEqual(["serviceAccountToken", "configMap", "downwardAPI"]);
    for (const container of [...(spec.containers ?? []), ...(spec.initContainers ?? [])])
      expect(container.volumeMounts).toEqual([{ name: volume?.name, readOnly: true, mountPath }]);
  });

  test("leaves a container that has something at the token's place, and adds no volume that nobody mounts", async () => {
    const volumeMounts = [{ name: "own", mountPath }];
    const spec = await admitted(podOf({ containers: [{ name: "a", volumeMounts }] }));
    expect(spec.containers?.[0]?.volumeMounts).toEqual(volumeMounts);
    expect(spec.volumes).toBeUndefined();
  });

  test.each([
    ["the pod", { automountServiceAccountToken: false }, { automountServiceAccountToken: true }],
    ["the account", {}, { automountServiceAccountToken: false }],
  ])("mounts nothing where %s does not want it", async (_who, spec, account) => {
    expect((await admitted(podOf({ containers: [{ name: "a" }], ...spec }), accountNamed("default", account))).volumes).toBeUndefined();
  });

  test("takes the account's pull secrets where the pod names none", async () => {
    const account = accountNamed("default", { imagePullSecrets: [{ name: "registry" }] });
    expect((await admitted(podOf({}), account)).imagePullSecrets).toEqual([{ name: "registry" }]);
    expect((await admitted(podOf({ imagePullSecrets: [{ name: "own" }] }), account)).imagePullSecrets).toEqual([{ name: "own" }]);
  });

  test("refuses a pod whose account is not there", async () => {
    await expect(admitted(podOf({ serviceAccountName: "robot" }))).rejects.toMatchObject({
      status: { code: 403, message: 'pods "p" is forbidden: error looking up service account ns/robot: serviceaccount "robot" not found' },
    });
  });

  test("waits for the account of a new namespace", async () => {
    const server = await serverHolding(serviceAccount, {});
    const pod = podOf({ containers: [{ name: "a" }] });
    const admission = admit(attributesOf("pods", pod), server);
    const [[key, object] = ["", {}]] = Object.entries(accountNamed("default"));
    await server.storage.commit({ compare: [], operations: [{ type: "put", key, value: Buffer.from(JSON.stringify(object)) }] });
    await admission;
    expect(asPod(pod).spec.volumes).toHaveLength(1);
  });

  test("adds nothing to a mirror pod, and refuses its references", async () => {
    const metadata = { name: "m", annotations: { "kubernetes.io/config.mirror": "x" } };
    expect(await admitted(podOf({ containers: [{ name: "a" }] }, metadata))).toEqual({ containers: [{ name: "a" }] });
    await expect(admitted(podOf({ serviceAccountName: "default" }, metadata))).rejects.toThrow("a mirror pod may not reference service accounts");
    await expect(admitted(podOf({ volumes: [{ name: "v", rbd: { secretRef: { name: "s" } } }] }, metadata))).rejects.toThrow(
      "a mirror pod may not reference secrets",
    );
    const token = podOf({ volumes: [{ name: "v", projected: { sources: [{ serviceAccountToken: { path: "t" } }] } }] }, metadata);
    await expect(admitted(token)).rejects.toThrow("a mirror pod may not use ServiceAccountToken volume projections");
  });

  const strict = accountNamed(
    "default",
    { secrets: [{ name: "known" }], imagePullSecrets: [{ name: "registry" }] },
    { "kubernetes.io/enforce-mountable-secrets": "true" },
  );
  const secretEnv = (name: string) => [{ name: "PASSWORD", valueFrom: { secretKeyRef: { name, key: "k" } } }];

  test.each([
    [{ volumes: [{ name: "v", secret: { secretName: "other" } }] }, 'volume with secret.secretName="other"'],
    [{ containers: [{ name: "c", env: secretEnv("other") }] }, 'container c with envVar PASSWORD referencing secret.secretName="other"'],
    [
      { initContainers: [{ name: "i", envFrom: [{ secretRef: { name: "other" } }] }] },
      'init container i with envFrom referencing secret.secretName="other"',
    ],
  ])("holds pods to the secrets that a strict account lists: %#", async (spec, what) => {
    await expect(admitted(podOf(spec), strict)).rejects.toThrow(
      `pods "p" is forbidden: ${what} is not allowed because service account default does not reference that secret`,
    );
  });

  test("holds pods to the pull secrets of a strict account", async () => {
    await expect(admitted(podOf({ imagePullSecrets: [{ name: "registry" }, { name: "other" }] }), strict)).rejects.toThrow(
      'imagePullSecrets[1].name="other" is not allowed because service account default does not reference that imagePullSecret',
    );
    await expect(admitted(podOf({ containers: [{ name: "c", env: secretEnv("known") }] }), strict)).resolves.toBeDefined();
  });
});
