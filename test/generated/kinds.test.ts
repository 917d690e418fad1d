import { describe, expect, test } from "vitest";
import { apiGroups } from "../../generated/groups.ts";
import { typeOfKind } from "../../generated/schema-library.ts";
import { formatApiVersion } from "../../runtime/meta/group-version.ts";
import type { JsonObject, JsonValue } from "../../runtime/meta/json.ts";
import type { KubeObject } from "../../runtime/meta/object.ts";
import type { ResourceDefinition } from "../../runtime/scheme/resource-definition.ts";
import { createProtobufCodec } from "../../runtime/serialization/create-protobuf-codec.ts";
import { createRandom } from "../../runtime/testing/random.ts";
import { arbitraryValue } from "../support/arbitrary-value.ts";

const definitions = apiGroups.flatMap(({ versions }) => versions.flatMap(({ resources }) => resources));
const named = definitions.map((definition): [string, ResourceDefinition] => [`${formatApiVersion(definition)} ${definition.resource}`, definition]);
const byName = new Map(named);
const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);
const codec = createProtobufCodec(typeOfKind);

const copy = <T>(value: T): T => structuredClone(value);

/** An object of a kind with all manner of fields, as a client might send it; the same for the same seed. */
async function arbitraryObject(definition: ResourceDefinition, seed: number): Promise<KubeObject> {
  const { type } = await definition.load();
  const value = arbitraryValue(type, createRandom(seed)) as JsonObject;
  const metadata = typeof value["metadata"] === "object" ? (value["metadata"] as JsonObject) : {};
  delete metadata["managedFields"];
  return { ...value, apiVersion: formatApiVersion(definition), kind: definition.kind, metadata: { ...metadata, name: "made" } } as KubeObject;
}

test("all of Kubernetes' stable groups are there, and a group of our own", () => {
  expect(definitions.length).toBeGreaterThanOrEqual(70);
  expect(apiGroups.flatMap(({ versions, group }) => versions.map(({ version }) => `${group}/${version}`)).length).toBeGreaterThanOrEqual(22 + 2);
  expect(byName.has("stable.example.com/v1beta1 crontabs")).toBe(true);
});

describe.each(named)("%s", (_, definition) => {
  test("a minimal object passes every step", async () => {
    const functions = await definition.load();
    const { object, unknown } = functions.decode({ apiVersion: formatApiVersion(definition), kind: definition.kind, metadata: { name: "least" } });
    expect(unknown).toEqual([]);
    functions.applyDefaults(object);
    const hub = await hubOf(definition).load();
    const atHub = functions.toHub(object);
    expect(Array.isArray(hub.validate(copy(atHub), { operation: "create", subresource: "" }))).toBe(true);
    const back = functions.fromHub(atHub);
    expect(JSON.parse(JSON.stringify(back))).toMatchObject({
      apiVersion: formatApiVersion(definition),
      kind: definition.kind,
      metadata: { name: "least" },
    });
  });

  test("decoding keeps every field and settles at once", async () => {
    const { decode } = await definition.load();
    for (const seed of seeds) {
      const sent = await arbitraryObject(definition, seed);
      const { object, unknown } = decode(copy(sent) as unknown as JsonValue);
      expect(unknown, `seed ${seed}`).toEqual([]);
      const again = decode(JSON.parse(JSON.stringify(object)) as JsonValue);
      expect(JSON.stringify(again.object), `seed ${seed}`).toBe(JSON.stringify(object));
    }
  });

  test("defaults are filled in once", async () => {
    const { decode, applyDefaults } = await definition.load();
    for (const seed of seeds) {
      const { object } = decode((await arbitraryObject(definition, seed)) as unknown as JsonValue);
      applyDefaults(object);
      const before = copy(object);
      applyDefaults(object);
      expect(object, `seed ${seed}`).toEqual(before);
    }
  });

  test("validation answers whatever it is given", async () => {
    const functions = await definition.load();
    const { validate } = await hubOf(definition).load();
    for (const seed of seeds) {
      const object = functions.decode((await arbitraryObject(definition, seed)) as unknown as JsonValue).object;
      functions.applyDefaults(object);
      const atHub = functions.toHub(object);
      expect(Array.isArray(validate(atHub, { operation: "create", subresource: "" })), `seed ${seed}`).toBe(true);
      const old = (await arbitraryObject(hubOf(definition), seed + 100)) as KubeObject;
      expect(Array.isArray(validate(atHub, { operation: "update", old, subresource: "" })), `seed ${seed}`).toBe(true);
    }
  });
});

describe.each(named.filter(([, { custom }]) => !custom))("%s as protobuf", (_, definition) => {
  test("comes back as it went", async () => {
    const { decode } = await definition.load();
    for (const seed of seeds) {
      const { object } = decode((await arbitraryObject(definition, seed)) as unknown as JsonValue);
      const bytes = codec.encode(object as unknown as JsonObject);
      if (bytes === undefined) throw new Error("has no message");
      const back = decode(codec.decode(bytes) as JsonValue);
      expect(withoutEmpty(back.object as unknown as JsonValue), `seed ${seed}`).toEqual(withoutEmpty(object as unknown as JsonValue));
    }
  });

  test("half a message is an error, not an object", async () => {
    const { decode } = await definition.load();
    const { object } = decode((await arbitraryObject(definition, 1)) as unknown as JsonValue);
    const bytes = codec.encode(object as unknown as JsonObject) as Buffer;
    for (const length of [5, 20, bytes.length - 5]) expect(() => decode(codec.decode(bytes.subarray(0, length)) as JsonValue)).toThrow();
  });
});

const spokes = named.filter(([, definition]) => hubOf(definition) !== definition);

test("there are versions that convert", () => {
  expect(spokes.map(([name]) => name).sort()).toEqual([
    "autoscaling/v1 horizontalpodautoscalers",
    "events.k8s.io/v1 events",
    "stable.example.com/v1beta1 crontabs",
  ]);
});

describe.each(spokes)("%s", (_, definition) => {
  test("becomes the hub's version and comes back unchanged", async () => {
    const { decode, applyDefaults, toHub, fromHub } = await definition.load();
    for (const seed of seeds) {
      const { object } = decode((await arbitraryObject(definition, seed)) as unknown as JsonValue);
      applyDefaults(object);
      // What v1 leaves out here is filled in by v2's defaults, whatever v1 says.
      if (definition.resource === "horizontalpodautoscalers")
        object["spec"] = { ...(object["spec"] as JsonObject), targetCPUUtilizationPercentage: 70 };
      const hub = toHub(copy(object));
      expect(hub.apiVersion).toBe(formatApiVersion(hubOf(definition)));
      const back = decode(JSON.parse(JSON.stringify(fromHub(hub))) as JsonValue);
      // v1 tells current metrics twice: in a field of its own, and in an annotation.
      delete back.object.metadata.annotations?.["autoscaling.alpha.kubernetes.io/current-metrics"];
      expect(back.unknown, `seed ${seed}`).toEqual([]);
      expect(withoutEmpty(back.object as unknown as JsonValue), `seed ${seed}`).toEqual(withoutEmpty(object as unknown as JsonValue));
    }
  });
});

function hubOf(definition: ResourceDefinition): ResourceDefinition {
  const { group, hubGroup = group, hubVersion, resource } = definition;
  const version = hubGroup === "" ? hubVersion : `${hubGroup}/${hubVersion}`;
  const hub = byName.get(`${version} ${resource}`);
  if (hub === undefined) throw new Error(`no hub of ${resource}`);
  return hub;
}

/** Protobuf and conversions do not tell what is empty from what is absent. */
function withoutEmpty(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => withoutEmpty(item) ?? null);
  if (typeof value !== "object" || value === null) return value === "" || value === 0 || value === false ? undefined : value;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const kept = withoutEmpty(member);
    return kept === undefined || kept === null ? [] : [[key, kept] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}
