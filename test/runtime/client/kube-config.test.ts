import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { KubeConfig } from "../../../runtime/client/kube-config.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-kubeconfig-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = `
apiVersion: v1
kind: Config
current-context: here
contexts:
- {name: here, context: {cluster: near, user: cert, namespace: shop}}
- {name: there, context: {cluster: far, user: token}}
- {name: nowhere, context: {cluster: gone, user: token}}
clusters:
- {name: near, cluster: {server: "https://127.0.0.1:6443", certificate-authority: ca.pem}}
- {name: far, cluster: {server: "https://far:6443", insecure-skip-tls-verify: true}}
users:
- {name: cert, user: {client-certificate-data: ${Buffer.from("CERT").toString("base64")}, client-key: key.pem}}
- {name: token, user: {token: secret}}
`;

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("a kubeconfig", () => {
  fileOf("ca.pem", "CA");
  fileOf("key.pem", "KEY");
  const path = fileOf("config", text);

  test("from a file finds other files beside it", () => {
    const config = new KubeConfig();
    config.loadFromFile(path);
    expect(config.getCurrentContext()).toBe("here");
    expect(config.getCurrentNamespace()).toBe("shop");
    expect(config.restConfig()).toEqual({
      server: "https://127.0.0.1:6443",
      ca: Buffer.from("CA"),
      cert: Buffer.from("CERT"),
      key: Buffer.from("KEY"),
    });
  });

  test("has several contexts", () => {
    const config = new KubeConfig();
    config.loadFromString(text);
    expect(config.getContexts().map(({ name, cluster, user }) => [name, cluster, user])).toEqual([
      ["here", "near", "cert"],
      ["there", "far", "token"],
      ["nowhere", "gone", "token"],
    ]);
    config.setCurrentContext("there");
    expect(config.getCurrentNamespace()).toBe("default");
    expect(config.restConfig()).toEqual({ server: "https://far:6443", token: "secret", insecureSkipTlsVerify: true });
  });

  test.each(["nowhere", "unknown"])("refuses the context %s, which is not complete", (name) => {
    const config = new KubeConfig();
    config.loadFromString(text);
    config.setCurrentContext(name);
    expect(() => config.restConfig()).toThrow(`the context "${name}" of the kubeconfig is not complete`);
  });

  test("that is no object is refused", () => {
    expect(() => new KubeConfig().loadFromString("just words")).toThrow("a kubeconfig is an object");
  });

  test("by default is what KUBECONFIG names, the first of several first", () => {
    const other = fileOf("other", "current-context: elsewhere\nclusters:\n- {name: far, cluster: {server: 'https://other:1'}}\n");
    const config = new KubeConfig();
    config.loadFromDefault({ KUBECONFIG: [other, join(folder, "missing"), path].join(delimiter) });
    expect(config.getCurrentContext()).toBe("elsewhere");
    config.setCurrentContext("there");
    expect(config.restConfig().server).toBe("https://other:1");
  });

  test("by default is the one at home", () => {
    expect(() => new KubeConfig().loadFromDefault({ HOME: folder })).toThrow("there is no kubeconfig");
  });

  test("of a pod names the service and the files of its service account", () => {
    const config = new KubeConfig();
    config.loadFromCluster({ KUBERNETES_SERVICE_HOST: "fd00::1", KUBERNETES_SERVICE_PORT: "443" });
    expect(config.getContexts()).toEqual([{ name: "inCluster", cluster: "inCluster", user: "inCluster" }]);
    expect(() => config.restConfig()).toThrow(/ca\.crt/);
    expect(() => config.loadFromCluster({})).toThrow("this is not a pod");
  });
});
