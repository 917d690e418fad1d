import type { GroupVersionKind } from "../../../meta/group-version.ts";
import type { JsonObject } from "../../../meta/json.ts";

/** One operation with the path it stands at; parameters are apart, because those that a path's operations share move up to the path. */
export interface Operation {
  readonly path: string;
  readonly method: "get" | "put" | "post" | "patch" | "delete" | "head" | "options";
  readonly parameters: readonly JsonObject[];
  readonly body: JsonObject;
}

/** What an operation answers and takes. */
export interface OperationFacts {
  readonly id: string;
  readonly tag: string;
  readonly action?: string;
  readonly gvk?: GroupVersionKind;
  /** The schema of its answers. */
  readonly answer: JsonObject;
  readonly produces: readonly string[];
  readonly codes: readonly (200 | 201 | 202)[];
  readonly request?: { readonly schema: JsonObject; readonly types: readonly string[]; readonly required: boolean };
}

const phrases = { 200: "OK", 201: "Created", 202: "Accepted" } as const;

/** An OpenAPI 3.0 Operation Object. */
export function operationBody(facts: OperationFacts): JsonObject {
  const content = mediaTypes(facts.produces, facts.answer);
  return {
    tags: [facts.tag],
    operationId: facts.id,
    ...(facts.request === undefined
      ? {}
      : { requestBody: { content: mediaTypes(facts.request.types, facts.request.schema), ...(facts.request.required ? { required: true } : {}) } }),
    responses: {
      ...Object.fromEntries(facts.codes.map((code) => [String(code), { description: phrases[code], content }])),
      "401": { description: "Unauthorized" },
    },
    ...(facts.action === undefined ? {} : { "x-kubernetes-action": facts.action }),
    ...(facts.gvk === undefined
      ? {}
      : { "x-kubernetes-group-version-kind": { group: facts.gvk.group, version: facts.gvk.version, kind: facts.gvk.kind } }),
  };
}

export function schemaReference(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

function mediaTypes(types: readonly string[], schema: JsonObject): JsonObject {
  return Object.fromEntries([...types].sort().map((type) => [type, { schema }]));
}
