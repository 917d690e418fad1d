// Compiled, never run: each line below must type-check, and each line after an expected error must not.

import type { Deployment } from "../../generated/apps/v1/types/deployment.ts";
import { type Client, createClient } from "../../generated/client.ts";
import type { ConfigMap } from "../../generated/core/v1/types/config-map.ts";
import type { RestClient } from "../../runtime/client/rest-client.ts";
import type { WatchEvent } from "../../runtime/client/watch-stream.ts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

export async function everyVerb(rest: RestClient): Promise<void> {
  const client: Client = createClient(rest);
  const deployments = client.apps.v1.deployments("default");

  const got = await deployments.get("x");
  same<typeof got, Deployment>(true);
  const replicas = got.spec?.replicas;
  same<typeof replicas, number | undefined>(true);

  const made = await client.core.v1.configMaps("default").create({ metadata: { name: "a" }, data: { key: "value" } });
  same<typeof made, ConfigMap>(true);

  const { items, metadata } = await client.core.v1.configMaps().list({ labelSelector: "app=shop", limit: 10 });
  same<typeof items, ConfigMap[]>(true);
  same<typeof metadata.resourceVersion, string | undefined>(true);

  for await (const event of client.core.v1.configMaps("default").watch({ resourceVersion: "1" })) same<typeof event, WatchEvent<ConfigMap>>(true);
  for await (const deployment of deployments.listAll()) same<typeof deployment, Deployment>(true);

  await deployments.update(got, { fieldManager: "me", dryRun: true });
  await deployments.updateStatus(got);
  await deployments.patch("x", { type: "merge", patch: { spec: { replicas: 2 } } });
  await deployments.patch("x", { type: "json", operations: [{ op: "remove", path: "/spec/paused" }] }, { subresource: "status" });
  await deployments.delete("x", { propagationPolicy: "Foreground", preconditions: { uid: "u" } });
  await deployments.deleteCollection({ labelSelector: "a=b" });
  await client.rbac.v1.clusterRoles().list();
  await client.stable.v1beta1.cronTabs("default").get("nightly");

  // An apply names what one manager wants to own: every field but the names may be left out.
  await deployments.apply({ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "x" }, spec: { replicas: 3 } }, { fieldManager: "me" });

  const informer = client.core.v1.configMaps("default").informer({ labelSelector: "app" });
  const found = informer.get("default/a");
  same<typeof found, ConfigMap | undefined>(true);
}

export async function whatMustNotCompile(client: Client): Promise<void> {
  // @ts-expect-error: a number is no name
  await client.apps.v1.deployments("default").get(1);
  // @ts-expect-error: replicas are counted
  await client.apps.v1.deployments("default").create({ metadata: { name: "a" }, spec: { replicas: "two" } });
  // @ts-expect-error: a field that a ConfigMap has not
  await client.core.v1.configMaps("default").create({ metadata: { name: "a" }, dta: {} });
  // @ts-expect-error: cluster-scoped kinds have no namespace
  client.rbac.v1.clusterRoles("default");
  // @ts-expect-error: there is no such version
  client.apps.v2;
  // @ts-expect-error: a patch says its kind
  await client.core.v1.configMaps("default").patch("a", { data: {} });
  // @ts-expect-error: an apply says who applies
  await client.apps.v1.deployments("default").apply({ metadata: { name: "x" } });
  // @ts-expect-error: propagation has three policies
  await client.apps.v1.deployments("default").delete("x", { propagationPolicy: "Sideways" });
}
