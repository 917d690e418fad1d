import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startServer, type Typeplane } from "../../generated/main.ts";
import { createApi } from "../support/api.ts";
import { type Etcd, hasEtcd, startEtcd } from "../support/etcd.ts";
import { hasKubectl, runKubectl, spawnKubectl } from "../support/kubectl.ts";
import { hasSampleApiserver, type SampleApiserver, startSampleApiserver } from "../support/sample-apiserver.ts";

const patience = { timeout: 60_000, interval: 250 };

describe.skipIf(!hasSampleApiserver() || !hasEtcd() || !hasKubectl())("kubernetes' sample-apiserver behind this server", () => {
  let folder: string;
  let kubeconfig: string;
  let server: Typeplane;
  let etcd: Etcd;
  let sample: SampleApiserver;

  const kubectl = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await runKubectl(kubeconfig, args);
    if (code !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  const apply = async (...objects: object[]): Promise<string> => {
    const input = JSON.stringify({ apiVersion: "v1", kind: "List", items: objects });
    const { code, stdout, stderr } = await runKubectl(kubeconfig, ["apply", "-f", "-"], { input });
    if (code !== 0) throw new Error(stderr);
    return stdout;
  };
  const availability = (version: string): Promise<string> =>
    kubectl("get", "apiservice", `${version}.wardle.example.com`, "-o", "jsonpath={.status.conditions[0].status} {.status.conditions[0].reason}");
  const apiService = (version: string, versionPriority: number): object => ({
    apiVersion: "apiregistration.k8s.io/v1",
    kind: "APIService",
    metadata: { name: `${version}.wardle.example.com` },
    spec: {
      group: "wardle.example.com",
      version,
      groupPriorityMinimum: 1000,
      versionPriority,
      service: { name: "api", namespace: "wardle", port: sample.port },
      caBundle: sample.caBundle,
    },
  });
  const flunder = (name: string, spec: object = {}): object => ({
    apiVersion: "wardle.example.com/v1alpha1",
    kind: "Flunder",
    metadata: { name, namespace: "default", labels: { sample: "true" } },
    spec,
  });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "typeplane-sample-"));
    kubeconfig = join(folder, "kubeconfig");
    [server, etcd] = await Promise.all([startServer(), startEtcd()]);
    writeFileSync(kubeconfig, server.kubeconfig);
    sample = await startSampleApiserver(folder, kubeconfig, etcd.url);
    await apply(
      { apiVersion: "v1", kind: "Namespace", metadata: { name: "wardle" } },
      {
        apiVersion: "v1",
        kind: "Service",
        metadata: { name: "api", namespace: "wardle" },
        spec: { type: "ExternalName", externalName: "127.0.0.1" },
      },
      apiService("v1alpha1", 15),
      apiService("v1beta1", 20),
    );
    await vi.waitFor(async () => {
      expect(await availability("v1alpha1"), sample.output()).toBe("True Passed");
      expect(await availability("v1beta1")).toBe("True Passed");
      expect(await kubectl("api-resources", "--api-group=wardle.example.com")).toContain("flunders");
    }, patience);
  }, 90_000);

  afterAll(async () => {
    await sample?.kill();
    await Promise.all([server?.close(), etcd?.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  test("kubectl lists what it serves, the preferred version first", async () => {
    const lines = (await kubectl("api-resources", "--api-group=wardle.example.com", "--no-headers")).trim().split("\n");
    expect(lines.map((line) => line.split(/\s+/))).toEqual([
      ["fischers", "wardle.example.com/v1alpha1", "false", "Fischer"],
      ["flunders", "wardle.example.com/v1beta1", "true", "Flunder"],
    ]);
    expect((await kubectl("api-versions")).split("\n")).toEqual(
      expect.arrayContaining(["wardle.example.com/v1alpha1", "wardle.example.com/v1beta1"]),
    );
    expect(await kubectl("get", "apiservices", "v1beta1.wardle.example.com", "--no-headers")).toMatch(
      /^v1beta1\.wardle\.example\.com\s+wardle\/api\s+True\s/,
    );
  });

  test("kubectl creates, reads, changes, watches and deletes", async () => {
    expect(await apply(flunder("one", { reference: "two" }))).toBe("flunder.wardle.example.com/one created\n");
    expect(await kubectl("get", "flunders", "-o", "name")).toBe("flunder.wardle.example.com/one\n");
    expect(await kubectl("get", "flunders.v1alpha1.wardle.example.com", "one", "-o", "jsonpath={.spec.reference}")).toBe("two");

    const watching = spawnKubectl(kubeconfig, [
      "get",
      "flunders",
      "-w",
      "--output-watch-events",
      "-o",
      "jsonpath={.type} {.object.metadata.name}{'\\n'}",
    ]);
    let seen = "";
    watching.stdout?.on("data", (chunk: Buffer) => {
      seen += chunk.toString();
    });
    await vi.waitFor(() => expect(seen).toBe("ADDED one\n"), patience);
    await kubectl("label", "flunder", "one", "changed=yes");
    await kubectl("delete", "flunder", "one");
    await vi.waitFor(() => expect(seen).toBe("ADDED one\nMODIFIED one\nDELETED one\n"), patience);
    watching.kill();
    expect(await kubectl("get", "flunders", "-o", "name")).toBe("");
  });

  test("its admission refuses what it refuses", async () => {
    await apply({ apiVersion: "wardle.example.com/v1alpha1", kind: "Fischer", metadata: { name: "ban" }, disallowedFlunders: ["badname"] });
    await vi.waitFor(async () => {
      const { code, stderr } = await runKubectl(kubeconfig, ["create", "-f", "-"], { input: JSON.stringify(flunder("badname")) });
      expect([code, stderr]).toEqual([1, expect.stringContaining("this name may not be used, please change the resource name")]);
    }, patience);
  });

  test("it believes whom this server names, and asks it what they may do", async () => {
    const as = async (user: string, verb: string): Promise<string> => {
      const { stderr, stdout } = await runKubectl(kubeconfig, [`--as=${user}`, verb, "flunders"]);
      return stderr + stdout;
    };
    // Refused here already.
    expect(await as("jane", "get")).toContain(
      'User "jane" cannot list resource "flunders" in API group "wardle.example.com" in the namespace "default"',
    );
    await kubectl("create", "clusterrole", "flunders", "--verb=get,list", "--resource=flunders.wardle.example.com");
    await kubectl("create", "clusterrolebinding", "jane", "--clusterrole=flunders", "--user=jane");
    await vi.waitFor(async () => expect(await as("jane", "get")).toContain("No resources found"), patience);
    // A token of this server is believed by the other one directly, too.
    await kubectl("create", "serviceaccount", "robot");
    await kubectl("create", "clusterrolebinding", "robot", "--clusterrole=flunders", "--serviceaccount=default:robot");
    const token = (await kubectl("create", "token", "robot")).trim();
    const direct = createApi(
      { port: sample.port, certificateAuthority: Buffer.from(sample.caBundle, "base64").toString(), adminCertificate: { cert: "", key: "" } },
      "HTTP/1.1",
      token,
    );
    const flunders = "/apis/wardle.example.com/v1beta1/namespaces/default/flunders";
    await vi.waitFor(async () => expect((await direct.get(flunders)).status).toBe(200), patience);
    expect((await direct.delete(flunders)).body.message).toContain('User "system:serviceaccount:default:robot" cannot deletecollection');
    direct.close();
  });

  test("kubectl explains its kinds, and its documents are among this server's", async () => {
    await vi.waitFor(async () => expect(await kubectl("explain", "flunders.spec")).toContain("GROUP:      wardle.example.com"), patience);
    expect(await kubectl("explain", "flunders.spec")).toMatch(/KIND: {7}Flunder\nVERSION: {4}v1beta1\n\nFIELD: spec <FlunderSpec>/);
    const { paths } = JSON.parse(await kubectl("get", "--raw", "/openapi/v3")) as { paths: Record<string, { serverRelativeURL: string }> };
    expect(paths["apis/wardle.example.com/v1beta1"]?.serverRelativeURL).toMatch(/\?hash=[0-9A-F]+$/);
    const v2 = JSON.parse(await kubectl("get", "--raw", "/openapi/v2")) as {
      paths: object;
      definitions: object;
      parameters: object;
      info: { title: string };
    };
    expect(v2.info.title).toBe("Kubernetes");
    expect(Object.keys(v2.paths)).toEqual(expect.arrayContaining(["/api/v1/pods", "/apis/wardle.example.com/v1beta1/flunders"]));
    expect(Object.keys(v2.definitions)).toContain("io.k8s.sample-apiserver.pkg.apis.wardle.v1beta1.Flunder");
    expect(Object.keys(v2.definitions).filter((name) => /_v\d+$/.test(name))).toEqual([]);
    const referred = new Set([...JSON.stringify(v2).matchAll(/"#\/(definitions|parameters)\/([^"]+)"/g)].map(([, part, name]) => `${part} ${name}`));
    const known = new Set([
      ...Object.keys(v2.definitions).map((name) => `definitions ${name}`),
      ...Object.keys(v2.parameters).map((name) => `parameters ${name}`),
    ]);
    expect([...referred].filter((name) => !known.has(name))).toEqual([]);
  });

  test("when it stops, its APIServices are not available, and when it is back they are", async () => {
    await sample.kill();
    // A change of the Service has it looked at again, rather than after half a minute.
    await kubectl("annotate", "service", "-n", "wardle", "api", "looked=again");
    await vi.waitFor(async () => expect(await availability("v1beta1")).toBe("False FailedDiscoveryCheck"), patience);
    const refused = await runKubectl(kubeconfig, ["get", "--raw", "/apis/wardle.example.com/v1beta1/flunders"]);
    expect(refused.stderr).toContain("the server is currently unable to handle the request");
    // The rest of discovery is there all the same.
    expect(await kubectl("get", "namespaces", "-o", "name")).toContain("namespace/wardle");
    sample.start();
    await vi.waitFor(async () => {
      expect(await availability("v1beta1")).toBe("True Passed");
      expect(await kubectl("get", "fischers", "-o", "name")).toBe("fischer.wardle.example.com/ban\n");
    }, patience);
  }, 120_000);

  test("without its APIService it is gone at once", async () => {
    await kubectl("delete", "apiservice", "v1alpha1.wardle.example.com");
    const { stderr } = await runKubectl(kubeconfig, ["get", "--raw", "/apis/wardle.example.com/v1alpha1/fischers"]);
    expect(stderr).toContain("the server could not find the requested resource");
    expect(await kubectl("api-resources", "--api-group=wardle.example.com", "-o", "name")).toBe("flunders.wardle.example.com\n");
  });
});
