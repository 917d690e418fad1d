import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { configMap, createWorld } from "./world.ts";

const world = createWorld();
const namespace = "/api/v1/namespaces/default";

/** A quota as kube-controller-manager leaves it: with what is used counted. */
async function makeQuota(name: string, hard: JsonObject, used: JsonObject): Promise<void> {
  await world.api.post(`${namespace}/resourcequotas`, { apiVersion: "v1", kind: "ResourceQuota", metadata: { name }, spec: { hard } });
  await world.api.patch(`${namespace}/resourcequotas/${name}/status`, "merge", { status: { hard, used } });
}

async function usedOf(name: string): Promise<unknown> {
  const { body } = await world.api.get(`${namespace}/resourcequotas/${name}`);
  return (body as unknown as { status: { used: unknown } }).status.used;
}

describe("a quota", () => {
  beforeAll(async () => {
    await makeQuota("few", { configmaps: "5" }, { configmaps: "0" });
  });

  test("holds however many come at once, and knows what is used of it", async () => {
    const dry = await world.api.post(`${namespace}/configmaps?dryRun=All`, configMap("dry", {}));
    expect(dry.status).toBe(201);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => world.api.post(`${namespace}/configmaps`, configMap(`c${index}`, {}))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
    const [refused] = answers.filter(({ status }) => status !== 201);
    expect(refused?.body.message).toContain("is forbidden: exceeded quota: few, requested: configmaps=1, used: configmaps=5, limited: configmaps=5");
    expect(await usedOf("few")).toEqual({ configmaps: "5" });
    const { status } = await world.api.post(`${namespace}/configmaps?dryRun=All`, configMap("dry", {}));
    expect(status).toBe(403);
  });

  test("of which another is exceeded is not charged", async () => {
    await makeQuota("none", { secrets: "0", "count/secrets": "9" }, { secrets: "0", "count/secrets": "0" });
    await makeQuota("some", { secrets: "9" }, { secrets: "0" });
    const { status } = await world.api.post(`${namespace}/secrets`, { apiVersion: "v1", kind: "Secret", metadata: { name: "s" } });
    expect(status).toBe(403);
    expect(await usedOf("some")).toEqual({ secrets: "0" });
  });

  test("notes who has counted", async () => {
    const { body } = await world.api.get(`${namespace}/resourcequotas/few`);
    const managers = (body.metadata.managedFields ?? []) as { manager?: string; subresource?: string }[];
    expect(managers.some(({ manager, subresource }) => manager === "kube-apiserver" && subresource === "status")).toBe(true);
  });
});
