import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  type ClusterFacts,
  type Component,
  hasComponents,
  startControllerManager,
  startHollowKubelet,
  startScheduler,
} from "../support/components.ts";
import { freePort } from "../support/free-port.ts";
import { hasKubectl, runKubectl } from "../support/kubectl.ts";
import { prepareBuild, type ServedProcess, serve } from "../support/serve.ts";
import { base64, janesRequest } from "../support/signing-requests.ts";

const patience = { timeout: 60_000, interval: 300 };
const namespace = "shop";

function workload(kind: string, name: string, replicas: number | undefined, extra: object = {}): object {
  const labels = { app: name };
  const containers = [{ name: "main", image: "registry.example/one", resources: { requests: { cpu: "10m" } } }];
  return {
    apiVersion: "apps/v1",
    kind,
    metadata: { name, namespace },
    spec: {
      ...(replicas === undefined ? {} : { replicas }),
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers } },
      ...extra,
    },
  };
}

describe.skipIf(!hasComponents() || !hasKubectl())("kube-controller-manager, kube-scheduler and a kubelet", () => {
  let folder: string;
  let port: number;
  let server: ServedProcess;
  let components: Component[] = [];

  const run = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await runKubectl(server.kubeconfig, args);
    if (code !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  const shop = (...args: string[]): Promise<string> => run("--namespace", namespace, ...args);
  const apply = async (...items: object[]): Promise<void> => {
    const { code, stderr } = await runKubectl(server.kubeconfig, ["apply", "-f", "-"], {
      input: JSON.stringify({ apiVersion: "v1", kind: "List", items }),
    });
    if (code !== 0) throw new Error(stderr);
  };
  const start = (): Promise<ServedProcess> => serve(join(folder, "data"), [`--secure-port=${port}`]);

  beforeAll(async () => {
    prepareBuild();
    folder = mkdtempSync(join(tmpdir(), "typeplane-components-"));
    mkdirSync(join(folder, "plugins"));
    port = await freePort();
    server = await start();
    const certs = join(folder, "data", "certs");
    const facts: ClusterFacts = { kubeconfig: server.kubeconfig, folder, caCert: join(certs, "ca.crt"), caKey: join(certs, "ca.key") };
    components = await Promise.all([startControllerManager(facts), startScheduler(facts), startHollowKubelet(facts, "hollow-1")]);
    await vi.waitFor(() => run("wait", "--for=condition=Ready", "node/hollow-1", "--timeout=1s"), patience);
    await apply(
      { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } },
      workload("Deployment", "web", 3),
      workload("StatefulSet", "db", 2, { serviceName: "db" }),
      workload("DaemonSet", "agent", undefined),
      {
        apiVersion: "v1",
        kind: "Service",
        metadata: { name: "web", namespace },
        spec: { selector: { app: "web" }, ports: [{ port: 80 }] },
      },
      { apiVersion: "v1", kind: "ResourceQuota", metadata: { name: "pods", namespace }, spec: { hard: { pods: "20" } } },
      {
        apiVersion: "policy/v1",
        kind: "PodDisruptionBudget",
        metadata: { name: "web", namespace },
        spec: { minAvailable: 2, selector: { matchLabels: { app: "web" } } },
      },
    );
  });

  afterAll(async () => {
    await Promise.all(components.map((one) => one.stop()));
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("roll workloads out, and each of them is counted", async () => {
    for (const one of ["deployment/web", "statefulset/db", "daemonset/agent"]) await shop("rollout", "status", one, "--timeout=60s");
    await vi.waitFor(async () => {
      expect(await shop("get", "quota", "pods", "-o", "jsonpath={.status.used.pods}")).toBe("6");
      expect(await shop("get", "pdb", "web", "-o", "jsonpath={.status.currentHealthy} {.status.disruptionsAllowed}")).toBe("3 1");
      const slices = await shop(
        "get",
        "endpointslices",
        "-l",
        "kubernetes.io/service-name=web",
        "-o",
        "jsonpath={.items[*].endpoints[*].conditions.ready}",
      );
      expect(slices).toBe("true true true");
    }, patience);
    expect(await shop("get", "sa,cm", "-o", "name")).toBe("serviceaccount/default\nconfigmap/kube-root-ca.crt\n");
  });

  test("update a deployment, scale it, and take the update back", async () => {
    await shop("set", "image", "deployment/web", "main=registry.example/two");
    await shop("scale", "deployment/web", "--replicas=4");
    await shop("rollout", "status", "deployment/web", "--timeout=60s");
    const images = await shop("get", "pods", "-l", "app=web", "-o", "jsonpath={.items[*].spec.containers[0].image}");
    // Those before them may not be gone yet.
    expect(images.split(" ").filter((image) => image === "registry.example/two")).toHaveLength(4);
    await shop("rollout", "undo", "deployment/web");
    await shop("rollout", "status", "deployment/web", "--timeout=60s");
    expect(await shop("get", "deployment", "web", "-o", "jsonpath={.spec.template.spec.containers[0].image}")).toBe("registry.example/one");
  });

  test("sign what an administrator approves", async () => {
    const spec = { request: base64(janesRequest), signerName: "kubernetes.io/kube-apiserver-client", usages: ["client auth"] };
    await apply({
      apiVersion: "certificates.k8s.io/v1",
      kind: "CertificateSigningRequest",
      metadata: { name: "jane" },
      spec,
    });
    await run("certificate", "approve", "jane");
    await vi.waitFor(async () => {
      const certificate = await run("get", "csr", "jane", "-o", "jsonpath={.status.certificate}");
      expect(Buffer.from(certificate, "base64").toString()).toContain("BEGIN CERTIFICATE");
    }, patience);
  });

  test("go on where they were when the server was killed and came back", async () => {
    await server.stop("SIGKILL");
    server = await start();
    await shop("scale", "statefulset/db", "--replicas=3");
    await shop("rollout", "status", "statefulset/db", "--timeout=90s");
    await run("wait", "--for=condition=Ready", "node/hollow-1", "--timeout=60s");
  });

  test("remove what was owned, and the namespace with all that is left", async () => {
    await shop("delete", "deployment", "web", "--cascade=foreground", "--timeout=60s");
    expect(await shop("get", "pods,replicasets", "-l", "app=web", "-o", "name")).toBe("");
    await run("delete", "namespace", namespace, "--timeout=90s");
    expect(await run("get", "namespace", namespace, "--ignore-not-found")).toBe("");
  });
});
