import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { apiGroups } from "../../../../../generated/groups.ts";
import { schemaOf } from "../../../../../generated/schema-library.ts";
import { buildDocument, documentNames } from "../../../../../runtime/http/routes/openapi/documents.ts";
import { buildSwagger } from "../../../../../runtime/http/routes/openapi/swagger.ts";
import { atOnce } from "../../../../../runtime/meta/in-slices.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../../../runtime/meta/json.ts";
import { Scheme } from "../../../../../runtime/scheme/scheme.ts";

const scheme = new Scheme(apiGroups, () => {
  throw new Error("documents need no stores");
});
const source = { scheme, schemas: { get: schemaOf } };

/** Recorded from kube-apiserver v1.36.3, prose dropped. */
function recorded(file: string): Record<string, JsonObject> {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as Record<string, JsonObject>;
}

function withoutProse(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item) ?? null);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => (key === "description" ? [] : [[key, withoutProse(member)]])));
}

describe("buildDocument", () => {
  it("writes a version's paths as kube-apiserver does", () => {
    expect(withoutProse(buildDocument("apis/coordination.k8s.io/v1", source)?.["paths"])).toEqual(recorded("coordination-v1-paths.json"));
  });

  it("writes subresources of every form as kube-apiserver does", () => {
    const paths = buildDocument("api/v1", source)?.["paths"] as JsonObject;
    for (const [path, expected] of Object.entries(recorded("core-v1-some-paths.json"))) expect(withoutProse(paths[path]), path).toEqual(expected);
  });

  it("carries every schema that it refers to, without the generator's notes", () => {
    const text = JSON.stringify(buildDocument("apis/apps/v1", source));
    const { schemas } = (JSON.parse(text) as { components: { schemas: Record<string, unknown> } }).components;
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) expect(schemas, name).toHaveProperty([name as string]);
    expect(text).not.toContain("x-kubernetes-go");
    expect(text).not.toContain("x-kubernetes-protobuf");
  });

  it("names of a shared kind only core's and the document's own versions", () => {
    const document = buildDocument("apis/policy/v1", source) as { components: { schemas: Record<string, JsonObject> } };
    expect(document.components.schemas["io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions"]?.["x-kubernetes-group-version-kind"]).toEqual([
      { group: "", kind: "DeleteOptions", version: "v1" },
      { group: "policy", kind: "DeleteOptions", version: "v1" },
    ]);
  });

  it("knows all of its names, and no others", () => {
    for (const name of documentNames(scheme)) expect(buildDocument(name, source), name).toBeDefined();
    for (const name of ["apis/apps/v9", "apis/bogus", "apis/", "api/v2", ""]) expect(buildDocument(name, source), name).toBeUndefined();
  });
});

describe("buildSwagger", () => {
  it("says the same in OpenAPI v2's words", () => {
    const swagger = JSON.parse(atOnce(buildSwagger(source)).toString()) as {
      paths: Record<string, Record<string, JsonObject>>;
      definitions: Record<string, JsonObject>;
    };
    expect(withoutProse(swagger.paths["/apis/coordination.k8s.io/v1/namespaces/{namespace}/leases/{name}"]?.["put"])).toEqual({
      consumes: ["*/*"],
      operationId: "replaceCoordinationV1NamespacedLease",
      parameters: [
        { in: "body", name: "body", required: true, schema: { $ref: "#/definitions/io.k8s.api.coordination.v1.Lease" } },
        ...["dryRun", "fieldManager", "fieldValidation"].map((name) => ({ in: "query", name, type: "string", uniqueItems: true })),
      ],
      produces: ["application/json", "application/vnd.kubernetes.protobuf", "application/yaml"],
      responses: {
        "200": { schema: { $ref: "#/definitions/io.k8s.api.coordination.v1.Lease" } },
        "201": { schema: { $ref: "#/definitions/io.k8s.api.coordination.v1.Lease" } },
        "401": {},
      },
      schemes: ["https"],
      tags: ["coordination_v1"],
      "x-kubernetes-action": "put",
      "x-kubernetes-group-version-kind": { group: "coordination.k8s.io", kind: "Lease", version: "v1" },
    });
    expect(withoutProse(swagger.definitions["io.k8s.api.coordination.v1.Lease"]?.["properties"])).toMatchObject({
      spec: { $ref: "#/definitions/io.k8s.api.coordination.v1.LeaseSpec" },
    });
    expect(swagger.definitions["io.k8s.apimachinery.pkg.util.intstr.IntOrString"]).toMatchObject({ type: "string", format: "int-or-string" });
    expect(JSON.stringify(swagger)).not.toContain("#/components/");
  });

  it("builds anew only what a change of a group brings, and the same as if it had built everything", () => {
    const own = new Scheme(apiGroups, () => {
      throw new Error("documents need no stores");
    });
    const build = () => atOnce(buildSwagger({ ...source, scheme: own })).toString();
    const steps = (of: Scheme) => [...buildSwagger({ ...source, scheme: of })].length;
    const before = build();
    const unchanged = steps(own);
    const [leases] = apiGroups.filter(({ group }) => group === "coordination.k8s.io");
    if (leases === undefined) throw new Error("no such group");
    own.removeGroup(leases.group);
    expect(build()).not.toContain("/apis/coordination.k8s.io/v1/leases");
    own.setGroup({ ...leases, versions: leases.versions.map((version) => ({ ...version })) });
    const changed = steps(own);
    expect(changed).toBeGreaterThan(unchanged);
    expect(changed).toBeLessThan(2 * unchanged);
    expect(build()).toBe(before);
  });
});
