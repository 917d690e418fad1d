import { createTypeBuilder } from "../../codegen/compiler/build-type-schema.ts";
import { compileCustomDecoder } from "../../codegen/compiler/decode/compile-custom-decoder.ts";
import { getAt } from "../../runtime/meta/dotted-path.ts";
import type { JsonObject } from "../../runtime/meta/json.ts";
import type { KubeObject } from "../../runtime/meta/object.ts";
import { allVerbs } from "../../runtime/meta/verb.ts";
import type { Strategy } from "../../runtime/registry/strategy.ts";
import type { ResourceBehaviour, ResourceDefinition, ResourceFunctions } from "../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../runtime/validation/field-error.ts";

/** What a test wants different from the plain crontabs.stable.example.com. */
export interface CronTabOptions {
  readonly behaviour?: Partial<ResourceBehaviour>;
  readonly strategy?: Strategy;
  readonly namespaced?: boolean;
  readonly custom?: boolean;
}

const text: JsonObject = { type: "string" };
const texts: JsonObject = { type: "object", additionalProperties: text };

const metadata: JsonObject = {
  type: "object",
  properties: {
    name: text,
    generateName: text,
    namespace: text,
    uid: text,
    resourceVersion: text,
    selfLink: text,
    generation: { type: "integer", format: "int64" },
    creationTimestamp: { type: "string", format: "date-time" },
    deletionTimestamp: { type: "string", format: "date-time" },
    deletionGracePeriodSeconds: { type: "integer", format: "int64" },
    labels: texts,
    annotations: texts,
    finalizers: { type: "array", items: text },
    ownerReferences: { type: "array", items: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
    managedFields: { type: "array", items: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
  },
};

const schema: JsonObject = {
  type: "object",
  properties: {
    apiVersion: text,
    kind: text,
    metadata,
    spec: {
      type: "object",
      properties: { cronSpec: text, image: text, replicas: { type: "integer" } },
    },
    status: { type: "object", properties: { replicas: { type: "integer" }, labelSelector: text } },
  },
};

const type = createTypeBuilder((name) => (name.endsWith(".ObjectMeta") ? metadata : undefined)).structural(schema, "CronTab");

/** The crontabs of the Kubernetes documentation: a spec, a status of its own, and a scale. */
export function cronTabs(options: CronTabOptions = {}): ResourceDefinition {
  const names = { group: "stable.example.com", version: "v1", kind: "CronTab" };
  const functions: ResourceFunctions = {
    type,
    decode: compileCustomDecoder(type, names),
    applyDefaults: (object) => {
      const { spec } = object;
      if (typeof spec === "object" && spec !== null && !("image" in spec)) Object.assign(spec, { image: "cron:1" });
    },
    validate: (object): FieldError[] => {
      const replicas = getAt(object, "spec.replicas");
      return typeof replicas === "number" && replicas < 0 ? [invalid("spec.replicas", replicas, "must be greater than or equal to 0")] : [];
    },
    toHub: (object) => object,
    fromHub: (object) => object,
    cells: (object) => [object.metadata.name ?? ""],
    fieldValue: () => "",
    ...(options.strategy === undefined ? {} : { strategy: options.strategy }),
  };
  return {
    ...names,
    resource: "crontabs",
    listKind: "CronTabList",
    singular: "crontab",
    shortNames: ["ct"],
    categories: [],
    namespaced: options.namespaced ?? true,
    verbs: allVerbs,
    subresources: [],
    hubVersion: "v1",
    storagePrefix: "stable.example.com/crontabs",
    custom: options.custom ?? true,
    schemaName: "com.example.stable.v1.CronTab",
    columns: [],
    selectableFields: [],
    behaviour: {
      nameFormat: "dnsSubdomain",
      generation: { bumpsOn: ["spec"] },
      status: { keepsOnMain: ["status"], writes: ["status"] },
      scale: { spec: "spec.replicas", status: "status.replicas", selector: "status.labelSelector" },
      ...options.behaviour,
    },
    handlers: { verbs: {}, subresources: {} },
    load: async () => functions,
  };
}

/** A CronTab as a client sends it. */
export function cronTab(name: string, fields: Partial<KubeObject["metadata"]> = {}, spec: JsonObject = { cronSpec: "* * * * */5" }): KubeObject {
  return { apiVersion: "stable.example.com/v1", kind: "CronTab", metadata: { name, ...fields }, spec };
}
