import { describe, expect, test } from "vitest";
import { configMap, createWorld, overEachProtocol } from "./world.ts";

const world = createWorld();
const aggregated = { accept: "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList" };

interface Resources {
  readonly resources: readonly {
    readonly name: string;
    readonly kind: string;
    readonly verbs: readonly string[];
    readonly shortNames?: readonly string[];
    readonly namespaced: boolean;
  }[];
}

overEachProtocol(world, (api) => {
  test("plain discovery lists groups and resources", async () => {
    expect((await api().get("/api")).body["versions"]).toEqual(["v1"]);
    const groups = (await api().get("/apis")).body as unknown as { groups: { name: string; preferredVersion: { version: string } }[] };
    expect(groups.groups.find(({ name }) => name === "autoscaling")?.preferredVersion.version).toBe("v2");
    const { resources } = (await api().get("/apis/stable.example.com/v1")).body as unknown as Resources;
    expect(resources.map(({ name }) => name).sort()).toEqual(["crontabs", "crontabs/scale", "crontabs/status"]);
    expect(resources.find(({ name }) => name === "crontabs")).toMatchObject({ kind: "CronTab", namespaced: true, shortNames: ["ct"] });
  });

  test("aggregated discovery tells the same, under an ETag", async () => {
    const answer = await api().get("/apis", aggregated);
    expect(answer.headers["content-type"]).toBe("application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList");
    const etag = String(answer.headers["etag"]);
    expect(etag).toMatch(/^"[0-9A-F]{64,128}"$/);
    const again = await api().get("/apis", { ...aggregated, "if-none-match": etag });
    expect([again.status, again.text]).toEqual([304, ""]);
    const { items } = answer.body as unknown as {
      items: { metadata: { name: string }; versions: { version: string; resources: { resource: string; verbs: string[] }[] }[] }[];
    };
    for (const { metadata, versions } of items) {
      for (const { version, resources } of versions) {
        const plain = (await api().get(`/apis/${metadata.name}/${version}`)).body as unknown as Resources;
        const verbs = Object.fromEntries(plain.resources.map((resource) => [resource.name, [...resource.verbs].sort()]));
        for (const { resource, verbs: own } of resources) expect([...own].sort(), `${metadata.name}/${version} ${resource}`).toEqual(verbs[resource]);
      }
    }
  });

  test("every listed kind answers, and only with the verbs it has", async () => {
    const groups = (await api().get("/apis")).body as unknown as { groups: { versions: { groupVersion: string }[] }[] };
    const bases = ["/api/v1", ...groups.groups.flatMap(({ versions }) => versions.map(({ groupVersion }) => `/apis/${groupVersion}`))];
    for (const base of bases) {
      const { resources } = (await api().get(base)).body as unknown as Resources;
      for (const { name, verbs, namespaced } of resources.filter(({ name }) => !name.includes("/"))) {
        const { status } = await api().get(`${base}/${name}?limit=1`);
        // What is only created inside namespaces has no collection across them.
        expect([name, status]).toEqual([name, verbs.includes("list") ? 200 : namespaced ? 404 : 405]);
      }
    }
  });

  test("OpenAPI v3 comes by group, under URLs that change with it", async () => {
    const { paths } = (await api().get("/openapi/v3")).body as unknown as { paths: Record<string, { serverRelativeURL: string }> };
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(["api/v1", "apis/apps/v1", "apis/stable.example.com/v1", "apis/stable.example.com/v1beta1", "version"]),
    );
    const { serverRelativeURL } = paths["apis/stable.example.com/v1"] as { serverRelativeURL: string };
    expect(serverRelativeURL).toMatch(/^\/openapi\/v3\/apis\/stable\.example\.com\/v1\?hash=[0-9A-F]+$/);
    const document = await api().get(serverRelativeURL);
    expect(document.body).toMatchObject({ openapi: "3.0.0", components: { schemas: { "com.example.stable.v1.CronTab": { type: "object" } } } });
    expect((await api().get(serverRelativeURL, { "if-none-match": String(document.headers["etag"]) })).status).toBe(304);
    const stale = await api().get(serverRelativeURL.replace(/hash=.*/, "hash=0"));
    expect([stale.status, stale.headers["location"]]).toEqual([301, serverRelativeURL]);
  });

  test("every group's OpenAPI document can be read, and refers to nothing that it has not", async () => {
    const { paths } = (await api().get("/openapi/v3")).body as unknown as { paths: Record<string, { serverRelativeURL: string }> };
    for (const [name, { serverRelativeURL }] of Object.entries(paths)) {
      const { status, text } = await api().get(serverRelativeURL);
      expect([name, status]).toEqual([name, 200]);
      const { components } = JSON.parse(text) as { components?: { schemas?: Record<string, unknown> } };
      const referred = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] as string));
      expect([...referred].filter((schema) => components?.schemas?.[schema] === undefined)).toEqual([]);
    }
  });

  test("OpenAPI v2 comes as JSON and as protobuf", async () => {
    const plain = await api().get("/openapi/v2");
    expect(plain.body).toMatchObject({ swagger: "2.0", definitions: { "com.example.stable.v1.CronTab": { type: "object" } } });
    const encoded = await api().get("/openapi/v2", { accept: "application/com.github.proto-openapi.spec.v2@v1.0+protobuf" });
    expect([encoded.status, encoded.headers["content-type"]]).toEqual([200, "application/com.github.proto-openapi.spec.v2.v1.0+protobuf"]);
    // The first member of the message is the format's version.
    expect(encoded.text.slice(0, 5)).toBe("\n\u00032.0");
    expect((await api().get("/openapi/v2", { accept: "image/png" })).status).toBe(406);
  });

  test.each([
    ["/healthz", "ok"],
    ["/livez", "ok"],
    ["/readyz", "ok"],
  ])("%s", async (url, text) => {
    expect((await api().get(url)).text).toBe(text);
    expect((await api().get(`${url}?verbose`)).text).toMatch(new RegExp(`^\\[\\+\\]ping ok\\n[^]*${url.slice(1)} check passed\\n$`));
    expect((await api().get(`${url}/ping`)).text).toBe("ok");
    expect((await api().get(`${url}/nothing`)).status).toBe(404);
  });

  test("metrics count what was served", async () => {
    await api().post("/api/v1/namespaces/default/configmaps", configMap("counted"));
    const { text } = await api().get("/metrics");
    const families = new Set([...text.matchAll(/^# TYPE (\S+) /gm)].map((match) => match[1]));
    const expected = ["request_total", "request_duration_seconds", "current_inflight_requests", "storage_objects"];
    expect(expected.map((name) => `apiserver_${name}`).filter((name) => !families.has(name))).toEqual([]);
    const counted = text.split("\n").filter((line) => line.startsWith("apiserver_request_total{") && line.includes('resource="configmaps"'));
    expect(counted.some((line) => line.includes('verb="POST"') && /code="(201|409)"/.test(line))).toBe(true);
  });
});

describe("who may see", () => {
  test("nobody may see discovery, but health and version", async () => {
    const nobody = world.as("");
    for (const [path, status] of [
      ["/healthz", 200],
      ["/version", 200],
      ["/apis", 403],
      ["/openapi/v3", 403],
      ["/metrics", 403],
    ] as const) {
      expect([path, (await nobody.get(path)).status]).toEqual([path, status]);
    }
  });
});
