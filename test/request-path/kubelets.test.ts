import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startServer, type Typeplane } from "../../generated/main.ts";
import { createNode, createPod } from "../support/fake-kubelet.ts";
import { hasKubectl, type KubectlResult, runKubectl, spawnKubectl } from "../support/kubectl.ts";
import { hasKubeletServer, type KubeletServer, startKubeletServer } from "../support/kubelet-server.ts";
import { connectWebSocket } from "../support/websocket-client.ts";

const patience = { timeout: 15_000, interval: 50 };
const hash = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

// Kubelets of 1.36 say that they take WebSockets; for older ones, kube-apiserver translates them.
describe.skipIf(!hasKubeletServer() || !hasKubectl()).each([
  ["a kubelet that takes WebSockets", true, "true"],
  ["an older kubelet", false, "true"],
  ["an older kubelet, over SPDY", false, "false"],
])("kubectl and %s", (_name, websockets, over) => {
  const env = { KUBECTL_REMOTE_COMMAND_WEBSOCKETS: over, KUBECTL_PORT_FORWARD_WEBSOCKETS: over };
  const big = randomBytes(8 << 20);
  let folder: string;
  let kubeconfig: string;
  let server: Typeplane;
  let kubelet: KubeletServer;
  let web: Server;
  const kubectl = (args: readonly string[], input?: string): Promise<KubectlResult> =>
    runKubectl(kubeconfig, args, { env, ...(input === undefined ? {} : { input }) });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "typeplane-kubelet-"));
    kubeconfig = join(folder, "kubeconfig");
    server = await startServer({ http2: "on" });
    writeFileSync(kubeconfig, server.kubeconfig);
    writeFileSync(join(folder, "ca.crt"), server.certificateAuthority);
    writeFileSync(join(folder, "default_web_main.log"), "one\ntwo\nthree\n");
    writeFileSync(join(folder, "big"), big);
    // The kubelet takes the client certificate that the server has generated, for it trusts the server's authority.
    kubelet = await startKubeletServer({ folder, clientCa: join(folder, "ca.crt"), pods: "default/web:main,side", websockets });
    await createNode(server, "node", "127.0.0.1", kubelet.port, websockets ? ["ExtendWebSocketsToKubelet"] : []);
    await createPod(server, "web", "node");
    web = createServer((request, response) => void response.end(request.url === "/big" ? big : "hello\n"));
    await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  });

  afterAll(async () => {
    await server?.close();
    await kubelet?.stop();
    web?.close();
    rmSync(folder, { recursive: true });
  });

  test("logs", async () => {
    expect(await kubectl(["logs", "web", "-c", "main"])).toEqual({ code: 0, stdout: "one\ntwo\nthree\n", stderr: "" });
    expect((await kubectl(["logs", "web", "-c", "main", "--tail=1"])).stdout).toBe("three\n");
    const { code, stderr } = await kubectl(["logs", "web", "-c", "side"]);
    expect([code, stderr]).toEqual([1, 'Error from server (BadRequest): container "side" in pod "web" is waiting to start: ContainerCreating\n']);
  });

  test("logs -f, until nobody follows any longer", async () => {
    const following = spawnKubectl(kubeconfig, ["logs", "-f", "web", "-c", "main", "--tail=1"]);
    let text = "";
    following.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    await vi.waitFor(() => expect(text).toBe("three\n"), patience);
    appendFileSync(join(folder, "default_web_main.log"), "four\n");
    await vi.waitFor(() => expect(text).toBe("three\nfour\n"), patience);
    following.kill();
    await vi.waitFor(() => expect(kubelet.output()).toContain("nobody follows web_default"), patience);
  });

  test("exec: both outputs, and how the command ended", async () => {
    const result = await kubectl(["exec", "web", "-c", "main", "--", "sh", "-c", "echo out; echo err >&2; exit 7"]);
    expect(result).toEqual({ code: 7, stdout: "out\n", stderr: "err\ncommand terminated with exit code 7\n" });
    expect(await kubectl(["exec", "web", "-c", "main", "--", "true"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect((await kubectl(["exec", "web", "-c", "main", "--", "/no/such/program"])).code).toBe(1);
  });

  test("exec: what is typed arrives, and its end", async () => {
    const input = `${"x".repeat(1 << 20)}\nend`;
    const result = await kubectl(["exec", "-i", "web", "-c", "main", "--", "sha256sum"], input);
    expect(result.stdout).toBe(`${hash(Buffer.from(input))}  -\n`);
  });

  test("exec: megabytes arrive whole", async () => {
    const { stdout } = await kubectl(["exec", "web", "-c", "main", "--", "base64", "-w0", "big"]);
    expect(Buffer.from(stdout, "base64").equals(big)).toBe(true);
  });

  test("exec in a terminal: its sizes arrive, and what is typed until its end", async () => {
    const path = "/api/v1/namespaces/default/pods/web/exec?container=main&command=cat&stdin=1&stdout=1&tty=1";
    const terminal = await connectWebSocket(server, path, "v5.channel.k8s.io,v4.channel.k8s.io");
    expect(terminal.protocol).toBe("v5.channel.k8s.io");
    terminal.send('\u0004{"Width":80,"Height":24}');
    await vi.waitFor(() => expect(terminal.messages.join()).toContain("\u0001resized to 80x24\n"), patience);
    terminal.send("\u0000typed");
    await vi.waitFor(() => expect(terminal.messages.join()).toContain("\u0001typed"), patience);
    terminal.send("\u00ff\u0000");
    terminal.send('\u0004{"Width":90,"Height":24}');
    await vi.waitFor(() => expect(terminal.messages.join()).toContain('\u0003{"metadata":{},"status":"Success"}'), patience);
    expect(await terminal.closed).toBe(1000);
  });

  test("attach", async () => {
    const { code, stdout } = await kubectl(["attach", "-i", "web", "-c", "main"], "typed\n");
    expect([code, stdout]).toEqual([0, "attached to web_default/main\ntyped\n"]);
  });

  test("cp, there and back", async () => {
    writeFileSync(join(folder, "sent"), "content\n");
    expect((await kubectl(["cp", join(folder, "sent"), "web:arrived", "-c", "main"])).code).toBe(0);
    expect(readFileSync(join(folder, "arrived"), "utf8")).toBe("content\n");
    expect((await kubectl(["cp", "web:big", join(folder, "back"), "-c", "main"])).code).toBe(0);
    expect(readFileSync(join(folder, "back")).equals(big)).toBe(true);
  });

  test("port-forward: several connections, each whole", async () => {
    const { port } = web.address() as AddressInfo;
    const forwarding = spawnKubectl(kubeconfig, ["port-forward", "--address=127.0.0.1", "pod/web", `:${port}`], { env });
    let said = "";
    for (const stream of [forwarding.stdout, forwarding.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    const local = await vi.waitFor(() => {
      const at = /Forwarding from 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      expect(at).toBeDefined();
      return at;
    }, patience);
    const fetched = await Promise.all(
      ["/", "/big", "/", "/big"].map((path) => fetch(`http://127.0.0.1:${local}${path}`).then((one) => one.arrayBuffer())),
    );
    expect(fetched.map((one) => Buffer.from(one)).map((one) => (one.length === big.length ? hash(one) : one.toString()))).toEqual([
      "hello\n",
      hash(big),
      "hello\n",
      hash(big),
    ]);
    forwarding.kill();
    await once(forwarding, "close");
  });
});
