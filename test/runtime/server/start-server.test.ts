import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FlagError } from "../../../runtime/server/flags.ts";
import { StartError, startServer, type TypeplaneServer } from "../../../runtime/server/start-server.ts";
import { httpsRequest } from "../../support/https-request.ts";

const started: TypeplaneServer[] = [];

async function start(options: Partial<Parameters<typeof startServer>[0]> = {}): Promise<TypeplaneServer> {
  const server = await startServer({ groups: [], ...options });
  started.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()));
});

describe("startServer", () => {
  it("serves in memory on a free port, several at once", async () => {
    const servers = await Promise.all([start(), start()]);
    expect(new Set(servers.map((server) => server.port)).size).toBe(2);
    for (const server of servers) {
      const answer = await httpsRequest(server, "/version");
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.text)).toMatchObject({ major: "1", minor: "36", gitVersion: "v1.36.3" });
      expect(server.url).toBe(`https://127.0.0.1:${server.port}`);
      expect(server.kubeconfig).toContain(`server: ${server.url}`);
    }
  });

  it("leaves no connection to a kubelet open", async () => {
    const server = await start();
    const close = vi.spyOn(server.context.kubelets, "close");
    await server.close();
    expect(close).toHaveBeenCalledOnce();
  });

  it("knows its admin by certificate, and others as anonymous", async () => {
    const server = await start();
    expect((await httpsRequest(server, "/metrics")).status).toBe(200);
    const refused = await httpsRequest(server, "/metrics", { key: undefined, cert: undefined });
    expect(refused.status).toBe(403);
    expect(JSON.parse(refused.text).message).toBe('forbidden: User "system:anonymous" cannot get path "/metrics"');
  });

  it("keeps certificates and writes the kubeconfig under its data directory", async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "typeplane-"));
    try {
      const first = await start({ storage: "embedded", dataDir });
      expect(readFileSync(join(dataDir, "kubeconfig"), "utf8")).toBe(first.kubeconfig);
      await first.close();
      const second = await start({ storage: "embedded", dataDir });
      expect(second.certificateAuthority).toBe(first.certificateAuthority);
      expect(second.adminCertificate).toEqual(first.adminCertificate);
      expect((await httpsRequest(second, "/readyz")).text).toBe("ok");
      await second.close();
    } finally {
      rmSync(dataDir, { recursive: true });
    }
  });

  it("says which port is taken, and leaves nothing open", async () => {
    const server = await start();
    await expect(start({ securePort: server.port })).rejects.toThrow(
      new StartError(`127.0.0.1:${server.port} is in use by another program: choose another port with --secure-port`),
    );
  });

  it("refuses options that contradict each other", async () => {
    await expect(start({ storage: "etcd" })).rejects.toThrow(new FlagError("--storage=etcd needs --etcd-servers"));
  });

  it("refuses connections once closed", async () => {
    const server = await start();
    await server.close();
    await expect(httpsRequest(server, "/version")).rejects.toThrow("ECONNREFUSED");
  });
});
