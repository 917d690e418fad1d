import { describe, expect, it } from "vitest";
import { statusError } from "../../../runtime/errors/status-error.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { answerObject } from "../../../runtime/serialization/answer-object.ts";
import { answerStatus } from "../../../runtime/serialization/answer-status.ts";
import { bodyJson, bodyText, createStoredWorld, definitionOf, type StoredWorld } from "../../support/stored-world.ts";

const configMap: KubeObject = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a", namespace: "ns", labels: { x: "}" } }, data: { k: "v" } };
const path = "/api/v1/namespaces/ns/configmaps/a";

async function worldWithOne(): Promise<StoredWorld> {
  const world = createStoredWorld(definitionOf({ resource: "configmaps", kind: "ConfigMap" }));
  await world.put(configMap);
  return world;
}

async function answered(headers: Record<string, string> = {}, query = ""): Promise<ReturnType<typeof answerObject>> {
  const world = await worldWithOne();
  const entry = world.scope.store.read("ns", "a");
  if (entry === undefined) throw new Error("not stored");
  return answerObject(world.request(path + query, headers), world.scope, 200, entry);
}

describe("an object's answer", () => {
  it("is its stored bytes and a line break", async () => {
    const answer = await answered();
    expect(answer.headers["content-type"]).toBe("application/json");
    expect(bodyText(answer)).toBe(
      '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"resourceVersion":"2","name":"a","namespace":"ns","labels":{"x":"}"}},"data":{"k":"v"}}\n',
    );
  });

  it("is indented for people", async () => {
    const pretty = bodyText(await answered({}, "?pretty=1"));
    expect(pretty.startsWith('{\n  "apiVersion": "v1",\n  "kind": "ConfigMap",\n  "metadata": {\n')).toBe(true);
    expect(JSON.parse(pretty)).toEqual(bodyJson(await answered()));
    expect(bodyText(await answered({ "user-agent": "curl/8" }))).toBe(pretty);
    expect(bodyText(await answered({ "user-agent": "curl/8" }, "?pretty=0"))).not.toContain("\n  ");
  });

  it("is YAML with sorted members", async () => {
    const answer = await answered({ accept: "application/yaml" });
    expect(answer.headers["content-type"]).toBe("application/yaml");
    expect(bodyText(answer)).toBe(
      "apiVersion: v1\ndata:\n  k: v\nkind: ConfigMap\nmetadata:\n  labels:\n    x: '}'\n  name: a\n  namespace: ns\n  resourceVersion: \"2\"\n",
    );
  });

  it("is its metadata alone", async () => {
    const { metadata } = bodyJson(await answered()) as KubeObject;
    const accept = "application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io";
    expect(bodyJson(await answered({ accept }))).toEqual({ kind: "PartialObjectMetadata", apiVersion: "meta.k8s.io/v1", metadata });
    const world = await worldWithOne();
    const written = await answerObject(world.request(path, { accept }), world.scope, 201, configMap);
    expect(written.status).toBe(201);
    expect(bodyJson(written)).toEqual({ kind: "PartialObjectMetadata", apiVersion: "meta.k8s.io/v1", metadata: configMap.metadata });
  });

  it("is no list", async () => {
    const accept = "application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io";
    await expect(answered({ accept })).rejects.toMatchObject({
      status: { code: 406, message: "you requested PartialObjectMetadataList, but the requested object is not a list (*core.ConfigMap)" },
    });
  });
});

describe("a Status' answer", () => {
  const notThere = statusError("NotFound", 'configmaps "a" not found', { name: "a", kind: "configmaps" }).status;

  it("is the failure, in the format that is accepted", async () => {
    const world = await worldWithOne();
    const json = answerStatus(world.request(path), notThere);
    expect([json.status, json.outcome, bodyJson(json)]).toEqual([404, notThere, notThere]);
    expect(bodyText(answerStatus(world.request(path, { accept: "application/yaml" }), notThere))).toBe(
      'apiVersion: v1\ncode: 404\ndetails:\n  kind: configmaps\n  name: a\nkind: Status\nmessage: configmaps "a" not found\nmetadata: {}\nreason: NotFound\nstatus: Failure\n',
    );
  });

  it("is JSON where nothing is accepted", async () => {
    const world = await worldWithOne();
    const answer = answerStatus(world.request(path, { accept: "text/html" }), notThere);
    expect(answer.headers["content-type"]).toBe("application/json");
    expect(bodyJson(answer)).toEqual(notThere);
  });

  it("asks to come back later", async () => {
    const world = await worldWithOne();
    const answer = answerStatus(world.request(path), statusError("Timeout", "later", { retryAfterSeconds: 1 }).status);
    expect(answer.headers["retry-after"]).toBe("1");
  });
});
