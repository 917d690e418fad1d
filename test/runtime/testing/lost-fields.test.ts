import { describe, expect, test } from "vitest";
import { apiGroups } from "../../../generated/groups.ts";
import { typeOf } from "../../../generated/schema-library.ts";
import type { CronTab } from "../../../generated/stable.example.com/v1/index.ts";
import type { CronTab as V1beta1CronTab } from "../../../generated/stable.example.com/v1beta1/index.ts";
import { addCustomKinds } from "../../../runtime/extensions/add-custom-kinds.ts";
import { defineConversion } from "../../../runtime/extensions/define-conversion.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import { lostFields } from "../../../runtime/testing/lost-fields.ts";

const stable = apiGroups.filter(({ group }) => group === "stable.example.com");
const names = { group: "stable.example.com", version: "v1beta1", kind: "CronTab" } as const;

function toHub({ spec, ...rest }: V1beta1CronTab): CronTab {
  const { cronSpec, replicas, ...same } = spec;
  return { ...rest, spec: { ...same, schedule: cronSpec, ...(replicas === undefined ? {} : { scale: { replicas } }) } };
}

function fromHub({ spec, ...rest }: CronTab): V1beta1CronTab {
  const { schedule, scale, ...same } = spec;
  return { ...rest, spec: { ...same, cronSpec: schedule, ...(scale?.replicas === undefined ? {} : { replicas: scale.replicas }) } };
}

describe("our own conversions", () => {
  test("declared in the overlay, lose nothing", async () => {
    expect(await lostFields(stable, [{ ...names, lossy: [] }])).toEqual([]);
  });

  test("written in TypeScript, lose nothing", async () => {
    expect(await lostFields(stable, [], [defineConversion<V1beta1CronTab, CronTab>({ ...names, toHub, fromHub })])).toEqual([]);
  });
});

describe("a wrong conversion", () => {
  const forgetful = ({ spec, ...rest }: V1beta1CronTab): CronTab => {
    const { replicas: _, ...hub } = toHub({ ...rest, spec }).spec as CronTab["spec"] & { replicas?: number };
    const { scale: __, ...forgotten } = hub;
    return { ...rest, spec: forgotten };
  };

  test("that forgets a field is found, on both ways, by its name", async () => {
    const found = await lostFields(stable, [], [defineConversion<V1beta1CronTab, CronTab>({ ...names, toHub: forgetful, fromHub })]);
    expect(found.map((line) => line.replace(/was \d+ and is (gone|\d+)/, "is lost"))).toEqual([
      "stable.example.com/v1beta1 CronTab to v1 and back: spec.replicas is lost",
      "stable.example.com/v1 CronTab to v1beta1 and back: spec.scale.replicas is lost",
    ]);
  });

  test("passes when the field is declared lossy", async () => {
    const lossy = ["spec.replicas", "spec.scale"];
    expect(await lostFields(stable, [], [defineConversion<V1beta1CronTab, CronTab>({ ...names, lossy, toHub: forgetful, fromHub })])).toEqual([]);
  });

  test("that changes a value, or throws, is found", async () => {
    const shifted = (object: V1beta1CronTab): CronTab => {
      const hub = toHub(object);
      return { ...hub, spec: { ...hub.spec, schedule: hub.spec.schedule.split(" ").reverse().join(" ") } };
    };
    const changed = await lostFields(stable, [], [defineConversion<V1beta1CronTab, CronTab>({ ...names, toHub: shifted, fromHub })]);
    expect(changed[0]).toMatch(/^stable\.example\.com\/v1beta1 CronTab to v1 and back: spec\.cronSpec was ".+" and is ".+"$/);
    const broken = (): CronTab => {
      throw new Error("not today");
    };
    const thrown = await lostFields(stable, [], [defineConversion<V1beta1CronTab, CronTab>({ ...names, toHub: broken, fromHub })]);
    expect(thrown[0]).toBe(
      "stable.example.com/v1beta1 CronTab to v1 and back: " +
        "conversion from stable.example.com/v1beta1 to stable.example.com/v1, Kind=CronTab failed: not today",
    );
  });
});

describe("versions that differ in apiVersion alone", () => {
  const version = (name: string, storage: boolean, properties: JsonObject): JsonObject => ({
    name,
    served: true,
    storage,
    schema: { openAPIV3Schema: { type: "object", properties: { spec: { type: "object", properties } } } },
  });
  const groups = (beta: JsonObject) => {
    const hub = { every: { type: "string" }, sizes: { type: "array", items: { type: "integer" } } };
    const spec = {
      group: "storage.example.com",
      scope: "Namespaced",
      names: { plural: "backups", kind: "Backup" },
      versions: [version("v1beta1", false, beta), version("v1", true, hub)],
    };
    const metadata = { name: "backups.storage.example.com" };
    return addCustomKinds([], [{ apiVersion: "apiextensions.k8s.io/v1", kind: "CustomResourceDefinition", metadata, spec }], { typeOf });
  };

  test("lose what the other does not know", async () => {
    const found = await lostFields(await groups({ every: { type: "string" }, interval: { type: "string", enum: ["1h"] } }), []);
    expect(found).toEqual([
      'storage.example.com/v1beta1 Backup to v1 and back: spec.interval was "1h" and is gone',
      expect.stringMatching(/^storage\.example\.com\/v1 Backup to v1beta1 and back: spec\.sizes was \[.*\] and is gone$/),
    ]);
  });

  test("lose nothing when they are the same", async () => {
    expect(await lostFields(await groups({ every: { type: "string" }, sizes: { type: "array", items: { type: "integer" } } }), [])).toEqual([]);
  });
});
