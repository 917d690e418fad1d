import type { AggregatedOpenapi } from "../../../extensions/aggregation/aggregation.ts";
import type { GroupVersion, GroupVersionKind } from "../../../meta/group-version.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../meta/json.ts";
import type { ApiVersion, SchemaLibrary } from "../../../scheme/resource-definition.ts";
import type { Scheme } from "../../../scheme/scheme.ts";
import { components, type SharedBy } from "./components.ts";
import { type Operation, operationBody, schemaReference } from "./operation.ts";
import { capital, groupTag, groupVersionName } from "./operation-names.ts";
import { pathItems } from "./path-items.ts";
import { resourceOperations } from "./resource-operations.ts";
import { createSchemaLookup } from "./schema-lookup.ts";

/** Where documents come from. */
export interface OpenapiSource {
  readonly scheme: Scheme;
  /** Schemas that no served version has itself: meta/v1. */
  readonly schemas: SchemaLibrary | undefined;
  /** What servers behind this one say. */
  readonly others?: AggregatedOpenapi;
}

const meta = "io.k8s.apimachinery.pkg.apis.meta.v1.";
const documentTypes = ["application/json", "application/yaml", "application/vnd.kubernetes.protobuf"];

/** The names of all OpenAPI v3 documents, in order: "api", "api/v1", "apis", "apis/apps", "apis/apps/v1", "version" ... */
export function documentNames(scheme: Scheme): string[] {
  const names = [".well-known/openid-configuration", "api", "apis", "openid/v1/jwks", "version"];
  for (const { group, versions } of scheme.groups) {
    const root = group === "" ? "api" : `apis/${group}`;
    if (group !== "" && !isCustomGroup(scheme, group)) names.push(root);
    for (const { version } of versions) names.push(`${root}/${version}`);
  }
  return names.sort();
}

/** The document of a name, built now; undefined when there is none. */
export function buildDocument(name: string, source: OpenapiSource): JsonObject | undefined {
  const { scheme } = source;
  const [prefix = "", ...rest] = name.split("/");
  if (prefix === "api" && rest.length === 1) return versionDocument({ group: "", version: rest[0] as string }, source);
  if (prefix === "apis" && rest.length === 2) return versionDocument({ group: rest[0] as string, version: rest[1] as string }, source);
  if (prefix === "apis" && rest.length === 1) {
    const group = rest[0] as string;
    if (group === "" || scheme.group(group) === undefined || isCustomGroup(scheme, group)) return undefined;
    return document([discovery(`/apis/${group}/`, `get${capital(groupTag(group))}APIGroup`, groupTag(group), `${meta}APIGroup`)], source);
  }
  const operation = fixedDocuments[name];
  return operation === undefined ? undefined : document([operation], source);
}

/** The operations of a document, for the one document of OpenAPI v2; `version` is what they follow from where that may change. */
export function operationsOf(name: string, source: OpenapiSource): { readonly operations: () => Operation[]; readonly version?: ApiVersion } {
  const [prefix = "", first = "", second] = name.split("/");
  const fixed = fixedDocuments[name];
  if (fixed !== undefined) return { operations: () => [fixed] };
  if (prefix === "apis" && second === undefined) {
    return { operations: () => [discovery(`/apis/${first}/`, `get${capital(groupTag(first))}APIGroup`, groupTag(first), `${meta}APIGroup`)] };
  }
  const gv = prefix === "api" ? { group: "", version: first } : { group: first, version: second as string };
  const version = source.scheme.version(gv.group, gv.version);
  return { operations: () => versionOperations(gv, source), ...(version === undefined ? {} : { version }) };
}

const fixedDocuments: Readonly<Record<string, Operation>> = {
  api: discovery("/api/", "getCoreAPIVersions", "core", `${meta}APIVersions`),
  apis: discovery("/apis/", "getAPIVersions", "apis", `${meta}APIGroupList`),
  version: fixed("/version/", "getCodeVersion", "version", schemaReference("io.k8s.apimachinery.pkg.version.Info"), ["application/json"]),
  "openid/v1/jwks": fixed("/openid/v1/jwks/", "getServiceAccountIssuerOpenIDKeyset", "openid", { type: "string" }, ["application/jwk-set+json"]),
  ".well-known/openid-configuration": fixed(
    "/.well-known/openid-configuration/",
    "getServiceAccountIssuerOpenIDConfiguration",
    "WellKnown",
    { type: "string" },
    ["application/json"],
  ),
};

function discovery(path: string, id: string, tag: string, schema: string): Operation {
  return fixed(path, id, tag, schemaReference(schema), documentTypes);
}

function fixed(path: string, id: string, tag: string, answer: JsonObject, produces: readonly string[]): Operation {
  return { path, method: "get", parameters: [], body: operationBody({ id, tag, answer, produces, codes: [200] }) };
}

function versionDocument(gv: GroupVersion, source: OpenapiSource): JsonObject | undefined {
  const version = source.scheme.version(gv.group, gv.version);
  if (version === undefined) return undefined;
  const isCustom = version.resources.every((definition) => definition.custom);
  return document(versionOperations(gv, source), source, isCustom ? isClientGroup : isCoreOr(gv));
}

/** A built-in version's document names core and itself. */
function isCoreOr({ group, version }: GroupVersion): SharedBy {
  return (gv) => (gv.group === "" && gv.version === "v1") || (gv.group === group && gv.version === version);
}

/** Groups of reviews and of servers, which a client of all built-in kinds has not. */
const otherGroups: ReadonlySet<string> = new Set(["admission.k8s.io", "apiextensions.k8s.io", "apiregistration.k8s.io", "imagepolicy.k8s.io"]);

/** A custom resource's document names what kube-apiserver's server of custom resources has a client for. */
function isClientGroup({ group }: GroupVersion): boolean {
  return !otherGroups.has(group);
}

function versionOperations(gv: GroupVersion, source: OpenapiSource): Operation[] {
  const { scheme } = source;
  const version = scheme.version(gv.group, gv.version);
  if (version === undefined) return [];
  const root = gv.group === "" ? `/api/${gv.version}` : `/apis/${gv.group}/${gv.version}`;
  const operations = version.resources.flatMap((definition) => resourceOperations(definition, root, (gvk) => schemaOfKind(scheme, gvk)));
  if (version.resources.every((definition) => definition.custom)) return operations;
  const id = `get${groupVersionName(gv.group, gv.version)}APIResources`;
  return [discovery(`${root}/`, id, `${groupTag(gv.group)}_${gv.version}`, `${meta}APIResourceList`), ...operations];
}

function document(operations: readonly Operation[], source: OpenapiSource, sharedBy?: SharedBy): JsonObject {
  const paths = pathItems(operations);
  const schemas = components(paths, createSchemaLookup(source), sharedBy);
  return {
    openapi: "3.0.0",
    info: { title: "Kubernetes", version: "v1.36.3" },
    paths,
    components: {
      ...(Object.keys(schemas).length === 0 ? {} : { schemas }),
      securitySchemes: { BearerToken: { type: "apiKey", in: "header", name: "authorization" } },
    },
  };
}

/** The schema's name of a kind that another version serves: autoscaling/v1 Scale. */
function schemaOfKind(scheme: Scheme, gvk: GroupVersionKind): string | undefined {
  const schemas = scheme.version(gvk.group, gvk.version)?.schemas() ?? {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (!name.endsWith(`.${gvk.kind}`)) continue;
    const kinds = schema["x-kubernetes-group-version-kind"];
    if (Array.isArray(kinds) && kinds.some((kind) => isKind(kind, gvk))) return name;
  }
  return undefined;
}

function isKind(value: JsonValue, gvk: GroupVersionKind): boolean {
  return isJsonObject(value) && value["group"] === gvk.group && value["version"] === gvk.version && value["kind"] === gvk.kind;
}

function isCustomGroup(scheme: Scheme, group: string): boolean {
  return scheme.group(group)?.versions.every((version) => version.resources.every((definition) => definition.custom)) ?? false;
}
