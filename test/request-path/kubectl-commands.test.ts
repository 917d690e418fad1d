import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../generated/main.ts";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { type Api, createApi } from "../support/api.ts";
import { hasKubectl, runKubectl, spawnKubectl } from "../support/kubectl.ts";
import { configMap, deployment } from "./world.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-kubectl-commands-"));
const kubeconfig = join(folder, "kubeconfig");

/** A command: what is typed, what goes in, and what it says; a command whose text starts with "!" must fail. */
type Command = readonly [words: string, says: string | RegExp, input?: JsonObject];

const says = (data: Readonly<Record<string, string>>): JsonObject => configMap("settings", data);

// One story against one server without controllers: what they would write is written by hand.
describe.skipIf(!hasKubectl())("kubectl", () => {
  let server: Typeplane;
  let api: Api;

  beforeAll(async () => {
    server = await startServer({ storage: "memory" });
    api = createApi(server);
    writeFileSync(kubeconfig, server.kubeconfig);
  });

  afterAll(async () => {
    api?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function run([words, said, input]: Command): Promise<void> {
    const fails = words.startsWith("!");
    const args = (fails ? words.slice(1) : words).split(" ");
    const { code, stdout, stderr } = await runKubectl(kubeconfig, args, input === undefined ? {} : { input: JSON.stringify(input) });
    expect(code === 0, `kubectl ${args.join(" ")}: ${stderr}${stdout}`).toBe(!fails);
    const text = stdout + stderr;
    if (typeof said === "string") expect(text.trimEnd()).toBe(said);
    else expect(text).toMatch(said);
  }

  const story = (name: string, commands: readonly Command[]): void =>
    test(name, async () => {
      for (const command of commands) await run(command);
    });

  story("apply --server-side: owners, conflicts and force", [
    ["apply --server-side -f -", "configmap/settings serverside-applied", says({ colour: "green", size: "s" })],
    ["apply --server-side --field-manager=ci -f -", "configmap/settings serverside-applied", says({ size: "s" })],
    [
      "!apply --server-side --field-manager=ci -f -",
      /Apply failed with 1 conflict: conflict with "kubectl": \.data\.colour[\s\S]*--force-conflicts/,
      says({ colour: "red" }),
    ],
    ["get configmap settings -o jsonpath={.data}", '{"colour":"green","size":"s"}'],
    ["apply --server-side --force-conflicts --field-manager=ci -f -", "configmap/settings serverside-applied", says({ colour: "red" })],
    ["get configmap settings -o jsonpath={.data}", '{"colour":"red","size":"s"}'],
    // What kubectl gives up, and nobody else applies, goes.
    ["!apply --server-side -f -", /conflict with "ci": \.data\.colour/, says({ colour: "green" })],
    ["apply --server-side -f -", "configmap/settings serverside-applied", says({})],
    ["get configmap settings -o jsonpath={.data}", '{"colour":"red"}'],
    ["delete configmap settings", /deleted/],
  ]);

  story("apply: last applied, diff, replace, and on to server-side apply", [
    ["apply -f -", "configmap/settings created", says({ colour: "green", size: "s" })],
    ["apply view-last-applied configmap/settings -o json", /"colour": "green",\n\s+"size": "s"/],
    ["!diff -f -", /-\s+colour: green\n\+\s+colour: blue/, says({ colour: "blue", size: "s" })],
    ["diff -f -", "", says({ colour: "green", size: "s" })],
    ["!diff --server-side --force-conflicts -f -", /\+\s+colour: blue/, says({ colour: "blue", size: "s" })],
    ["apply set-last-applied -f -", "configmap/settings configured", says({ colour: "green" })],
    ["apply -f -", "configmap/settings configured", says({ colour: "blue" })],
    // Server-side apply takes over from client-side apply without a conflict, and removes what is no longer applied.
    ["apply --server-side -f -", "configmap/settings serverside-applied", says({ colour: "violet" })],
    [
      "get configmap settings --show-managed-fields -o jsonpath={.metadata.managedFields[*]['manager','operation']}",
      "kubectl-last-applied kubectl Apply Apply",
    ],
    ["get configmap settings -o jsonpath={.metadata.annotations}", /\\"colour\\":\\"violet\\"/],
    ["get configmap settings -o jsonpath={.data}", '{"colour":"violet"}'],
    ["replace --force -f -", /configmap "settings" deleted[\s\S]*\nconfigmap\/settings replaced/, says({ colour: "black" })],
    ["get configmap settings -o jsonpath={.data}", '{"colour":"black"}'],
    ["delete configmap settings", /deleted/],
  ]);

  test("apply --prune removes what is no longer applied", async () => {
    const labelled = (name: string): JsonObject => configMap(name, { a: "b" }, { labels: { set: "pruned" } });
    const list = (...items: JsonObject[]): JsonObject => ({ apiVersion: "v1", kind: "List", items });
    const prune = "apply --prune -l set=pruned --prune-allowlist=core/v1/ConfigMap -f -";
    await run([prune, "configmap/one created\nconfigmap/two created", list(labelled("one"), labelled("two"))]);
    await run([prune, "configmap/one unchanged\nconfigmap/two pruned", list(labelled("one"))]);
    await run(["get configmaps -l set=pruned -o name", "configmap/one"]);
  });

  test("get in pages, and what comes after", async () => {
    for (const name of ["page-1", "page-2", "page-3", "page-4", "page-5"]) {
      await run(["create -f -", `configmap/${name} created`, configMap(name, {}, { labels: { paged: "true" } })]);
    }
    await run(["get configmaps --chunk-size=2 -l paged=true -o name", /^(configmap\/page-\d\n){5}$/]);
    await run(["get configmaps --chunk-size=2 --no-headers -v=8", /limit=2&continue|continue=[^&]+&limit=2/]);

    const watch = spawnKubectl(kubeconfig, ["get", "configmaps", "--watch-only", "-o", "json", "--output-watch-events", "-l", "paged=true"]);
    let heard = "";
    const until = (text: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (heard.includes(text)) resolve();
        };
        watch.stdout?.on("data", look);
        look();
      });
    watch.stdout?.on("data", (chunk: Buffer) => {
      heard += chunk.toString();
    });
    // The watch starts some time after the program.
    const nudge = setInterval(
      () => void api.patch("/api/v1/namespaces/default/configmaps/page-1", "merge", { data: { at: String(Date.now()) } }),
      300,
    );
    await until('"MODIFIED"');
    clearInterval(nudge);
    await run(["delete configmap page-5", /deleted/]);
    await until('"DELETED"');
    watch.kill();
    expect(heard).not.toContain('"ADDED"');
    expect(heard).toMatch(/"DELETED".*"name":"page-5"/);
  });

  const path = "/apis/apps/v1/namespaces/default";

  /** The ReplicaSet that the deployment controller would make of what stands there. */
  async function rollOut(revision: number): Promise<void> {
    const { body } = await api.get(`${path}/deployments/web`);
    const { template, selector } = body["spec"] as JsonObject & { template: JsonObject & { metadata: JsonObject } };
    const labels = { app: "web", "pod-template-hash": `h${revision}` };
    await api.post(`${path}/replicasets`, {
      apiVersion: "apps/v1",
      kind: "ReplicaSet",
      metadata: {
        name: `web-h${revision}`,
        labels,
        annotations: { "deployment.kubernetes.io/revision": String(revision), "kubernetes.io/change-cause": `change ${revision}` },
        ownerReferences: [{ apiVersion: "apps/v1", kind: "Deployment", name: "web", uid: body.metadata.uid as string, controller: true }],
      },
      spec: { replicas: 1, selector, template: { ...template, metadata: { ...template.metadata, labels } } },
    });
    await api.patch(`${path}/deployments/web`, "merge", { metadata: { annotations: { "deployment.kubernetes.io/revision": String(revision) } } });
    const { body: current } = await api.get(`${path}/deployments/web`);
    const status = {
      observedGeneration: current.metadata.generation as number,
      replicas: 1,
      updatedReplicas: 1,
      readyReplicas: 1,
      availableReplicas: 1,
      conditions: [{ type: "Available", status: "True", reason: "MinimumReplicasAvailable", message: "" }],
    };
    expect((await api.patch(`${path}/deployments/web/status`, "merge", { status })).status).toBe(200);
  }

  test("rollout, set, wait, autoscale and expose", async () => {
    await run(["create -f -", "deployment.apps/web created", deployment("web")]);
    await rollOut(1);
    await run(["rollout status deployment/web --timeout=10s", 'deployment "web" successfully rolled out']);
    await run(["wait --for=condition=Available deployment/web --timeout=10s", "deployment.apps/web condition met"]);
    await run(["set image deployment/web web=registry.example/web:2", "deployment.apps/web image updated"]);
    await run(["!rollout status deployment/web --timeout=1s", /Waiting for deployment (spec update to be observed|"web" rollout to finish)/]);
    await rollOut(2);
    await run(["rollout status deployment/web --timeout=10s", 'deployment "web" successfully rolled out']);
    await run(["rollout history deployment/web", /REVISION\s+CHANGE-CAUSE\n1\s+change 1\n2\s+change 2/]);
    await run(["rollout history deployment/web --revision=1", /Image:\s+registry\.example\/web:1/]);
    await run(["rollout undo deployment/web --to-revision=1", "deployment.apps/web rolled back"]);
    await run(["get deployment web -o jsonpath={.spec.template.spec.containers[0].image}", "registry.example/web:1"]);
    await run(["set env deployment/web MODE=fast", "deployment.apps/web env updated"]);
    await run(["set resources deployment/web --limits=cpu=200m", "deployment.apps/web resource requirements updated"]);
    await run([
      "get deployment web -o jsonpath={.spec.template.spec.containers[0]['env','resources']}",
      '[{"name":"MODE","value":"fast"}] {"limits":{"cpu":"200m"}}',
    ]);
    await run(["autoscale deployment web --min=1 --max=4 --cpu=50%", "horizontalpodautoscaler.autoscaling/web autoscaled"]);
    await run(["get hpa web --no-headers", /web\s+Deployment\/web\s+cpu: <unknown>\/50%\s+1\s+4\s+0/]);
    await run(["expose deployment web --port=80 --target-port=8080", "service/web exposed"]);
    await run(["get service web -o jsonpath={.spec.selector}{.spec.ports[0].targetPort}", '{"app":"web"}8080']);
  });

  test("taint, cordon and drain", async () => {
    const pod = (name: string): JsonObject => ({
      apiVersion: "v1",
      kind: "Pod",
      metadata: {
        name,
        labels: { app: name },
        ownerReferences: [{ apiVersion: "apps/v1", kind: "ReplicaSet", name: "web-h1", uid: "0", controller: true }],
      },
      spec: { nodeName: "n1", terminationGracePeriodSeconds: 0, containers: [{ name: "c", image: "i" }] },
    });
    await run(["create -f -", "node/n1 created", { apiVersion: "v1", kind: "Node", metadata: { name: "n1" } }]);
    await run(["taint nodes n1 dedicated=db:NoSchedule", "node/n1 tainted"]);
    await run(["!taint nodes n1 dedicated=web:NoSchedule", /already has dedicated taint/]);
    await run(["taint nodes n1 dedicated-", "node/n1 untainted"]);
    await run(["get node n1 -o jsonpath={.spec.taints[*].key}", "node.kubernetes.io/not-ready"]);
    for (const name of ["guarded", "free"]) await run(["create -f -", `pod/${name} created`, pod(name)]);
    for (const name of ["guarded", "free"]) {
      const status = { phase: "Running", conditions: [{ type: "Ready", status: "True" }] };
      await api.patch(`/api/v1/namespaces/default/pods/${name}/status`, "strategic-merge", { status });
    }
    const budget = { minAvailable: 1, selector: { matchLabels: { app: "guarded" } } };
    await run(["create -f -", /created/, { apiVersion: "policy/v1", kind: "PodDisruptionBudget", metadata: { name: "guarded" }, spec: budget }]);
    const budgetStatus = { observedGeneration: 1, currentHealthy: 1, desiredHealthy: 1, disruptionsAllowed: 0, expectedPods: 1 };
    await api.patch("/apis/policy/v1/namespaces/default/poddisruptionbudgets/guarded/status", "merge", { status: budgetStatus });
    const replicaSet = await api.get(`${path}/replicasets/web-h1`);
    expect(replicaSet.status).toBe(200);
    await run(["!drain n1 --timeout=2s", /evicting pod default\/free[\s\S]*Cannot evict pod as it would violate the pod's disruption budget/]);
    await run(["get pods -o name", "pod/guarded"]);
    await run(["get node n1 --no-headers", /SchedulingDisabled/]);
    await run(["delete poddisruptionbudget guarded", /deleted/]);
    await run(["drain n1 --timeout=20s", /node\/n1 drained/]);
    await run(["uncordon n1", "node/n1 uncordoned"]);
    await run(["get pods", /No resources found/]);
  });
});
