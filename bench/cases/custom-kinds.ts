import { setTimeout as sleep } from "node:timers/promises";
import type { HttpConnection } from "../load/http-connection.ts";

export const crdPath = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

/** A field of a schema with what schemas of operators say of one: a description, limits, a default now and then. */
function field(index: number): object {
  const description = `Field ${index} tells how the workload behaves at this point; it may be changed at any time, and what runs is told.`;
  switch (index % 5) {
    case 0:
      return { type: "string", description, maxLength: 253, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" };
    case 1:
      return { type: "integer", description, format: "int32", minimum: 0, maximum: 1000, default: 3 };
    case 2:
      return { type: "array", description, maxItems: 64, "x-kubernetes-list-type": "set", items: { type: "string", maxLength: 63 } };
    case 3:
      return { description, "x-kubernetes-int-or-string": true, anyOf: [{ type: "integer" }, { type: "string" }] };
    default:
      return {
        type: "object",
        description,
        properties: { name: { type: "string", description }, mode: { type: "string", enum: ["Always", "Never", "OnFailure"], default: "Always" } },
        required: ["name"],
      };
  }
}

/** Names of the kind numbered so, of those that a round of benchmarks makes. */
export function numberedKind(round: number, index: number): { readonly group: string; readonly plural: string; readonly kind: string } {
  return { group: `g${index % 10}.round${round}.example.com`, plural: `widgets${index}`, kind: `Widget${index}` };
}

/** A CRD with a schema of about 10 KB, `fields` of them: 45 make 10 KB. */
export function numberedCrd(round: number, index: number, fields = 45): string {
  const { group, plural, kind } = numberedKind(round, index);
  const properties = Object.fromEntries(Array.from({ length: fields }, (_, i) => [`field${i}`, field(i)]));
  return crd({ group, plural, kind }, { type: "object", properties: { spec: { type: "object", properties }, status: { type: "object" } } });
}

export const cronTabs = { group: "jobs.bench.example.com", plural: "crontabs", kind: "CronTab" };

/** CronTabs with limits, defaults and three rules. */
export function cronTabsCrd(): string {
  const text = (maxLength: number) => ({ type: "string", maxLength });
  const spec = {
    type: "object",
    required: ["schedule", "image"],
    properties: {
      schedule: { ...text(100), pattern: "^(\\S+\\s){4}\\S+$" },
      image: { ...text(500), minLength: 1 },
      replicas: { type: "integer", minimum: 0, maximum: 100, default: 1 },
      maxReplicas: { type: "integer", minimum: 0, maximum: 100, default: 10 },
      policy: { type: "string", enum: ["Allow", "Forbid", "Replace"], default: "Allow" },
      suspend: { type: "boolean", default: false },
      env: {
        type: "array",
        maxItems: 100,
        "x-kubernetes-list-type": "map",
        "x-kubernetes-list-map-keys": ["name"],
        items: { type: "object", required: ["name"], properties: { name: text(63), value: { ...text(1000), default: "" } } },
      },
    },
    "x-kubernetes-validations": [
      { rule: "self.replicas <= self.maxReplicas", message: "replicas must not be more than maxReplicas" },
      { rule: "!has(self.env) || self.env.all(one, one.name.matches('^[A-Z_0-9]+$'))", message: "names are upper case" },
      { rule: "self.policy != 'Replace' || self.replicas == 1", message: "Replace is for one replica" },
    ],
  };
  return crd(cronTabs, { type: "object", properties: { spec, status: { type: "object", properties: { replicas: { type: "integer" } } } } });
}

/** A CronTab of about 1 KB, less what is filled in. */
export function cronTab(name: string, value = "x"): string {
  const env = Array.from({ length: 7 }, (_, i) => ({ name: `SETTING_${i}`, value: value.repeat(80).slice(0, 80) }));
  return JSON.stringify({
    apiVersion: `${cronTabs.group}/v1`,
    kind: cronTabs.kind,
    metadata: { name, labels: { app: "bench", part: name } },
    spec: { schedule: "*/5 * * * *", image: "registry.example.com/team/cron:1.27", replicas: 2, env },
  });
}

function crd({ group, plural, kind }: { readonly group: string; readonly plural: string; readonly kind: string }, schema: object): string {
  return JSON.stringify({
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: "Namespaced",
      names: { plural, singular: kind.toLowerCase(), kind, listKind: `${kind}List` },
      versions: [{ name: "v1", served: true, storage: true, schema: { openAPIV3Schema: schema }, subresources: { status: {} } }],
    },
  });
}

/** Waits until a collection is served. */
export async function untilUsable(connection: HttpConnection, path: string): Promise<void> {
  while ((await connection.request("GET", `${path}?limit=1`)).status !== 200) await sleep(10);
}
