import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import { loadKubeconfig } from "../../../runtime/webhook/load-kubeconfig.ts";
import { createPostReview } from "../../../runtime/webhook/post-review.ts";
import { freePort } from "../../support/free-port.ts";
import { type ReviewWebhook, startReviewWebhook } from "../../support/review-webhook.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-post-review-"));
let webhook: ReviewWebhook;
let local: string;
beforeAll(async () => {
  webhook = await startReviewWebhook();
  local = webhook.url.replace("127.0.0.1", "localhost");
});
afterAll(async () => {
  await webhook?.close();
  rmSync(folder, { recursive: true });
});

/** Asks by a kubeconfig, and says what went along or what went wrong. */
async function post(user: JsonObject, cluster?: JsonObject, timeout = 5): Promise<unknown> {
  const path = join(folder, "kubeconfig");
  writeFileSync(path, webhook.kubeconfig("/review", user, cluster));
  try {
    await createPostReview(loadKubeconfig(path), timeout)("{}");
  } catch (error) {
    return (error as Error).message;
  }
  return webhook.taken()[0]?.headers.authorization;
}

describe("a kubeconfig of a webhook", () => {
  const authority = (): JsonObject => ({ "certificate-authority-data": Buffer.from(webhook.authority.cert).toString("base64") });

  test("says what is shown", async () => {
    writeFileSync(join(folder, "token"), "of-a-file\n");
    expect(await post({ token: "t" })).toBe("Bearer t");
    expect(await post({ tokenFile: "token" })).toBe("Bearer of-a-file");
    expect(await post({ username: "u", password: "p" })).toBe(`Basic ${Buffer.from("u:p").toString("base64")}`);
    expect(await post({})).toBeUndefined();
  });

  test("says whom to trust, and by which name", async () => {
    const names = "x509: certificate is valid for reviews.example.com, not localhost";
    const verify = `Post "${local}/?timeout=5s": tls: failed to verify certificate: `;
    expect(await post({ token: "t" }, { server: local, ...authority() })).toBe(`${verify}${names}`);
    expect(await post({ token: "t" }, { server: local, ...authority(), "tls-server-name": "reviews.example.com" })).toBe("Bearer t");
    expect(await post({ token: "t" }, { server: local })).toBe(`${verify}x509: certificate signed by unknown authority`);
    expect(await post({ token: "t" }, { server: local, "insecure-skip-tls-verify": true })).toBe("Bearer t");
  });

  test("may not ask for a plugin", () => {
    const path = join(folder, "plugin");
    writeFileSync(path, webhook.kubeconfig("/review", { exec: { command: "login" } }));
    expect(() => loadKubeconfig(path)).toThrow(`${path}: credential plugins (exec, auth-provider) are not run`);
  });

  test("may lead to nobody, or to one that does not answer", async () => {
    const port = await freePort();
    expect(await post({}, { server: `https://127.0.0.1:${port}/x` })).toBe(
      `Post "https://127.0.0.1:${port}/x?timeout=5s": dial tcp 127.0.0.1:${port}: connect: connection refused`,
    );
    webhook.answer = () => undefined;
    expect(await post({}, undefined, 0.2)).toBe(`Post "${webhook.url}/review?timeout=0.2s": context deadline exceeded`);
  });

  test("may lead to plain HTTP", async () => {
    const server = createServer((request, response) => response.end(JSON.stringify({ asked: request.url })));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    expect(await createPostReview({ server: `http://127.0.0.1:${port}/x` }, 5)("{}")).toBe('{"asked":"/x?timeout=5s"}');
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
