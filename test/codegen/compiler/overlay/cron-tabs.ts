import {
  createOverlayCompiler,
  createOverlayLibrary,
  functionName,
  type OverlayCompiler,
  parseOverlay,
  readOverlay,
  typesOfSchemas,
} from "../../../../codegen/compiler/overlay/index.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { instantiateSources } from "./instantiate-sources.ts";

export const cronTabName = "com.example.stable.v1.CronTab";

/** Fields of every shape; `replicas` and `name` have zero values, as fields of Go that are no pointers. */
const spec: JsonObject = {
  type: "object",
  properties: {
    cronSpec: { type: "string" },
    image: { type: "string", "x-kubernetes-go": { type: "string" } },
    replicas: { type: "integer", "x-kubernetes-go": { type: "int32" } },
    limit: { type: "integer" },
    suspend: { type: "boolean", "x-kubernetes-go": { type: "bool" } },
    maxSurge: { "x-kubernetes-int-or-string": true },
    selector: { type: "object", properties: { matchLabels: { type: "object", additionalProperties: { type: "string" } } } },
    labels: { type: "object", additionalProperties: { type: "string" } },
    args: { type: "array", items: { type: "string" } },
    ports: {
      type: "array",
      items: {
        type: "object",
        properties: {
          name: { type: "string", "x-kubernetes-go": { type: "string" } },
          number: { type: "integer", "x-kubernetes-go": { type: "int32" } },
        },
      },
    },
    strategy: {
      type: "object",
      "x-kubernetes-go": { type: "Strategy" },
      properties: {
        type: { type: "string", "x-kubernetes-go": { type: "string" } },
        rolling: { type: "object", properties: { steps: { type: "integer" } } },
      },
    },
    'odd "name`${0}': { type: "string" },
  },
};

const schemas: Readonly<Record<string, JsonObject>> = {
  [cronTabName]: {
    type: "object",
    properties: {
      metadata: { type: "object", properties: { name: { type: "string" }, labels: { type: "object", additionalProperties: { type: "string" } } } },
      spec: { ...spec, "x-kubernetes-go": { type: "CronTabSpec" } },
    },
  },
};

/** A compiler of an overlay that has `types` (YAML, not indented) for the kind of the tests. */
export function cronTabCompiler(types: string): OverlayCompiler {
  const indented = types.replaceAll(/^/gm, "  ");
  const text = `group: stable.example.com\nschemas: com.example.stable\ntypes:\n${indented}\n`;
  const library = createOverlayLibrary([parseOverlay(readOverlay(text, "stable.example.com.yaml"))]);
  return createOverlayCompiler(typesOfSchemas({ get: (name) => schemas[name] }), library);
}

/** Applies the defaults that `types` says to an object. */
export async function defaulted(types: string, object: Fields): Promise<Fields> {
  const functions = await instantiateSources(cronTabCompiler(types).compileAll(cronTabName));
  functions.get(functionName("applyDefaults", cronTabName))?.(object);
  return object;
}

/** The faults that the rules in `types` find, as "reason field: message". */
export async function faults(types: string, object: Fields, old?: Fields, subresource = ""): Promise<readonly string[]> {
  const functions = await instantiateSources(cronTabCompiler(types).compileAll(cronTabName));
  const errors: FieldError[] = [];
  const context = { operation: old === undefined ? "create" : "update", subresource };
  functions.get(functionName("validate", cronTabName))?.(object, old, "", errors, context, object);
  return errors.map((error) => `${error.reason.replace("FieldValue", "")} ${error.field}: ${error.message}`);
}
