import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { createWorld } from "./world.ts";

const world = createWorld();
const accounts = "/api/v1/namespaces/default/serviceaccounts";

interface Verdict {
  readonly authenticated?: boolean;
  readonly audiences?: readonly string[];
  readonly error?: string;
  readonly user: { readonly username?: string };
}

async function tokenOf(account: string, spec: JsonObject = {}): Promise<string> {
  await world.api.post(accounts, { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: account } });
  const { body } = await world.api.post(`${accounts}/${account}/token`, { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec });
  return (body as unknown as { status: { token: string } }).status.token;
}

async function review(token: string, audiences?: string[]): Promise<Verdict> {
  const spec = { token, ...(audiences === undefined ? {} : { audiences }) };
  const path = "/apis/authentication.k8s.io/v1/tokenreviews";
  const { body } = await world.api.post(path, { apiVersion: "authentication.k8s.io/v1", kind: "TokenReview", spec });
  return (body as unknown as { status: Verdict }).status;
}

describe("a review of a token", () => {
  test("says whose it is, and for which of those asked about", async () => {
    const token = await tokenOf("bot", { audiences: ["vault", "bank"] });
    const verdict = await review(token, ["bank", "other"]);
    expect(verdict).toMatchObject({ authenticated: true, audiences: ["bank"], user: { username: "system:serviceaccount:default:bot" } });
  });

  test("says why it is not to be believed", async () => {
    const foreign = await tokenOf("bot", { audiences: ["vault"] });
    expect((await review(foreign, ["x", "y"])).error).toBe(
      '[invalid bearer token, token audiences ["vault"] is invalid for the target audiences ["x" "y"]]',
    );
    const token = await tokenOf("gone");
    expect((await review(token)).authenticated).toBe(true);
    await world.api.delete(`${accounts}/gone`);
    expect((await review(token)).error).toBe('[invalid bearer token, serviceaccounts "gone" not found]');
    await tokenOf("gone");
    expect((await review(token)).error).toMatch(/^\[invalid bearer token, service account UID \(.+\) does not match claim \(.+\)\]$/);
    expect((await review("nonsense")).error).toBe("invalid bearer token");
  });
});
