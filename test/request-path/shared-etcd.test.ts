import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../generated/main.ts";
import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { KubeObject } from "../../runtime/meta/object.ts";
import { readArea } from "../conformance/player/area.ts";
import { type Api, createApi } from "../support/api.ts";
import { type Etcd, hasEtcd, startEtcd } from "../support/etcd.ts";
import { hasKubeApiserver, type KubeApiserver, startKubeApiserver } from "../support/kube-apiserver.ts";

// biome-ignore lint/suspicious/noTemplateCurlyInString: as cases write it
const namespacePlaceholder = "${NS}";

/** What the cases of some areas create, in one namespace: every kind, with most of what the kinds can say, but nothing that takes other groups away. */
function creations(): { readonly path: string; readonly body: JsonObject }[] {
  const areas = ["kinds-sweep", "kinds-sweep-more", "core-pods", "kinds-rules-net", "kinds-rules-apps"].map((name) => readArea(name));
  return areas.flatMap(({ cases }) =>
    cases.flatMap(({ steps }) =>
      steps.flatMap(({ request = "", body }) => {
        const [method, path = ""] = request.replaceAll(namespacePlaceholder, "shared").split(" ");
        return method === "POST" && !path.includes("?") && !path.includes("$") && !path.includes("apiservices") && isJsonObject(body as JsonObject)
          ? [{ path, body: body as JsonObject }]
          : [];
      }),
    ),
  );
}

/** What kube-apiserver does not store, but fills in when it reads: docs/compatibility.md. */
function dropLateDefaults(listKind: string, object: KubeObject): void {
  if (listKind === "JobList") delete object.metadata.labels;
  if (listKind === "PersistentVolumeClaimList") delete object["status"];
}

describe.skipIf(!hasKubeApiserver() || !hasEtcd())("one etcd with kube-apiserver", () => {
  let folder: string;
  let etcd: Etcd;
  let kube: KubeApiserver;
  let server: Typeplane;
  let theirs: Api;
  let ours: Api;
  let created = 0;

  /** The paths under which all objects of each stored kind are listed. */
  const collections = async (): Promise<string[]> => {
    const { groups } = (await theirs.get("/apis")).body as unknown as { groups: { preferredVersion: { groupVersion: string } }[] };
    const bases = ["/api/v1", ...groups.map(({ preferredVersion }) => `/apis/${preferredVersion.groupVersion}`)];
    const lists = await Promise.all(
      bases.map(async (base) => {
        const answer = await theirs.get(base);
        // kube-apiserver lists the groups of our generated kinds too, by their APIServices, and does not serve them.
        if (answer.status !== 200) return [];
        const { resources } = answer.body as unknown as { resources: { name: string; verbs: string[] }[] };
        return resources.filter(({ name, verbs }) => verbs.includes("list") && name !== "componentstatuses").map(({ name }) => `${base}/${name}`);
      }),
    );
    return lists.flat();
  };
  const listed = async (api: Api, path: string) => {
    const { items, kind } = (await api.get(path)).body;
    return { kind, items: items.map((item) => [`${item.metadata.namespace ?? ""}/${item.metadata.name}`, item]) };
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "typeplane-shared-"));
    etcd = await startEtcd();
    kube = await startKubeApiserver(etcd.url, folder);
    theirs = createApi(kube);
    await theirs.post("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: "shared" } });
    for (const [index, { path, body }] of creations().entries()) {
      // Cases give the same names.
      const metadata = { ...(body["metadata"] as JsonObject), name: `number-${index}` };
      if ((await theirs.post(path, { ...body, metadata })).status === 201 || (await theirs.post(path, body)).status === 201) created++;
    }
    server = await startServer({ storage: "etcd", etcdServers: [etcd.url] });
    ours = createApi(server);
  });

  afterAll(async () => {
    theirs?.close();
    ours?.close();
    await server?.close();
    await kube?.stop();
    await etcd?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("reads every object that kube-apiserver has stored, as kube-apiserver reads it", async () => {
    expect(created).toBeGreaterThan(100);
    const paths = await collections();
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) {
      const both = [await listed(ours, path), await listed(theirs, path)];
      for (const { kind, items } of both) for (const [, item] of items) dropLateDefaults(kind, item as KubeObject);
      expect(both[0], path).toEqual(both[1]);
    }
  });

  test("each sees what the other writes, and goes on from there", async () => {
    const path = "/api/v1/namespaces/shared/configmaps";
    const one = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "turns" }, data: { by: "kube-apiserver" } };
    expect((await theirs.post(path, one)).status).toBe(201);
    const second = await ours.patch(`${path}/turns`, "merge", { data: { by: "typeplane" } });
    expect(second.status).toBe(200);
    expect((await theirs.get(`${path}/turns`)).body).toEqual(second.body);
    const third = await theirs.patch(`${path}/turns`, "merge", { data: { by: "kube-apiserver again" } });
    expect((await ours.get(`${path}/turns`)).body).toEqual(third.body);
    expect((await ours.put(`${path}/turns`, second.body as unknown as JsonObject)).status).toBe(409);
    expect((await ours.delete(`${path}/turns`)).status).toBe(200);
    expect((await theirs.get(`${path}/turns`)).status).toBe(404);
  });
});
