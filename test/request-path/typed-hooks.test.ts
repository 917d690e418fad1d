import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../generated/main.ts";
import type { CronTab } from "../../generated/stable.example.com/v1/index.ts";
import type { CronTab as V1beta1CronTab } from "../../generated/stable.example.com/v1beta1/index.ts";
import { type AdmissionRequest, defineAdmission } from "../../runtime/admission/define-admission.ts";
import { tooManyRequests } from "../../runtime/errors/status-error.ts";
import { defineConversion } from "../../runtime/extensions/define-conversion.ts";
import { invalid } from "../../runtime/validation/field-error.ts";

const seen: Pick<AdmissionRequest<CronTab>, "operation" | "name" | "namespace" | "dryRun" | "user" | "oldObject">[] = [];

const admission = defineAdmission<CronTab>({
  group: "stable.example.com",
  resource: "crontabs",
  mutate: ({ object, user, annotate, warn }) => {
    object.metadata = { ...object.metadata, annotations: { ...object.metadata?.annotations, "stable.example.com/created-by": user.username } };
    if (object.spec.schedule === "* * * * *") warn("every minute is often");
    annotate("stable.example.com/seen", "yes");
  },
  validate: async ({ object, oldObject, signal, ...request }) => {
    seen.push({ ...request, ...(oldObject === undefined ? {} : { oldObject }) });
    expect(signal.aborted).toBe(false);
    const { image } = object.spec;
    if (image === "plain") throw new Error("this image is not for you");
    if (image === "busy") throw tooManyRequests("come back later", 7);
    if (image === "buggy") throw new TypeError("x is not a function");
    if (oldObject !== undefined && oldObject.spec.image !== image) return [invalid("spec.image", image, "field is immutable")];
    return undefined;
  },
});

const removal = defineAdmission<CronTab>({
  group: "stable.example.com",
  resource: "crontabs",
  operations: ["DELETE"],
  validate: ({ object }) => {
    if (object.metadata?.name === "kept") throw new Error("this one stays");
    return undefined;
  },
});

function convertV1beta1CronTabToHub({ spec, ...rest }: V1beta1CronTab): CronTab {
  const { cronSpec, replicas, ...same } = spec;
  if (cronSpec.startsWith("60")) throw new Error("an hour has 60 minutes, from 0");
  return { ...rest, spec: { ...same, schedule: cronSpec.replace(" ?", " *"), ...(replicas === undefined ? {} : { scale: { replicas } }) } };
}

function convertHubToV1beta1CronTab({ spec, ...rest }: CronTab): V1beta1CronTab {
  const { schedule, scale, ...same } = spec;
  return {
    ...rest,
    spec: { ...same, cronSpec: schedule.replace(/ \*$/, " ?"), ...(scale?.replicas === undefined ? {} : { replicas: scale.replicas }) },
  };
}

const conversion = defineConversion<V1beta1CronTab, CronTab>({
  group: "stable.example.com",
  version: "v1beta1",
  kind: "CronTab",
  toHub: convertV1beta1CronTabToHub,
  fromHub: convertHubToV1beta1CronTab,
});

let server: Typeplane;

beforeAll(async () => {
  server = await startServer({ admission: [admission, removal], conversions: [conversion] });
});

afterAll(() => server.close());

const cronTabs = () => server.client.stable.v1.cronTabs("default");
const beta = () => server.client.stable.v1beta1.cronTabs("default");
const cronTab = (name: string, image = "example/job:1"): CronTab => ({ metadata: { name }, spec: { schedule: "0 3 * * *", image } });

describe("defineAdmission", () => {
  test("mutates what is stored, and is told who asks", async () => {
    const created = await cronTabs().create(cronTab("nightly"));
    expect(created.metadata?.annotations).toEqual({ "stable.example.com/created-by": "kubernetes-admin" });
    expect(seen.at(-1)).toMatchObject({ operation: "CREATE", name: "nightly", namespace: "default", dryRun: false });
    expect(seen.at(-1)?.user.groups).toContain("system:masters");
    expect(seen.at(-1)?.oldObject).toBeUndefined();
  });

  test("is given the old object on update, and tells fields that are wrong as 422", async () => {
    const stored = await cronTabs().create(cronTab("fixed"));
    const changed = { ...stored, spec: { ...stored.spec, image: "example/job:2" } };
    await expect(cronTabs().update(changed)).rejects.toMatchObject({
      status: {
        code: 422,
        reason: "Invalid",
        message: 'CronTab.stable.example.com "fixed" is invalid: spec.image: Invalid value: "example/job:2": field is immutable',
        details: { causes: [{ reason: "FieldValueInvalid", field: "spec.image" }] },
      },
    });
    expect(seen.at(-1)?.oldObject?.spec.image).toBe("example/job:1");
  });

  test("an Error refuses with 403, a StatusError stands, a fault of the hook is 500", async () => {
    await expect(cronTabs().create(cronTab("a", "plain"))).rejects.toMatchObject({
      status: { code: 403, reason: "Forbidden", message: 'crontabs.stable.example.com "a" is forbidden: this image is not for you' },
    });
    await expect(cronTabs().create(cronTab("b", "busy"))).rejects.toMatchObject({
      status: { code: 429, reason: "TooManyRequests", details: { retryAfterSeconds: 7 } },
    });
    await expect(cronTabs().create(cronTab("c", "buggy"))).rejects.toMatchObject({
      status: { code: 500, reason: "InternalError", message: "Internal error occurred: x is not a function" },
    });
    await expect(cronTabs().get("a")).rejects.toMatchObject({ status: { code: 404 } });
  });

  test("runs for the operations it names", async () => {
    await cronTabs().create(cronTab("kept"));
    await expect(cronTabs().delete("kept")).rejects.toMatchObject({ status: { code: 403 } });
    await cronTabs().create(cronTab("gone"));
    await cronTabs().delete("gone");
  });

  test("leaves other kinds alone", async () => {
    const before = seen.length;
    await server.client.core.v1.configMaps("default").create({ metadata: { name: "plain" } });
    expect(seen).toHaveLength(before);
  });
});

describe("defineConversion", () => {
  test("converts both ways, and admission sees the hub", async () => {
    await beta().create({ metadata: { name: "old" }, spec: { cronSpec: "5 4 * * ?", image: "example/job:1", replicas: 3 } });
    expect(await cronTabs().get("old")).toMatchObject({
      apiVersion: "stable.example.com/v1",
      kind: "CronTab",
      metadata: { annotations: { "stable.example.com/created-by": "kubernetes-admin" } },
      spec: { schedule: "5 4 * * *", scale: { replicas: 3 } },
    });
    const back = await beta().get("old");
    expect(back).toMatchObject({ apiVersion: "stable.example.com/v1beta1", spec: { cronSpec: "5 4 * * ?", replicas: 3 } });
  });

  test("what it throws says which conversion failed", async () => {
    const create = beta().create({ metadata: { name: "late" }, spec: { cronSpec: "60 4 * * ?", image: "example/job:1" } });
    await expect(create).rejects.toMatchObject({
      status: {
        code: 500,
        reason: "InternalError",
        message: "conversion from stable.example.com/v1beta1 to stable.example.com/v1, Kind=CronTab failed: an hour has 60 minutes, from 0",
      },
    });
  });

  test("of a version that is not served is refused at the start", async () => {
    await expect(startServer({ conversions: [{ ...conversion, version: "v2" }] })).rejects.toThrow(
      "no served version but the hub is stable.example.com/v2 CronTab",
    );
  });
});
