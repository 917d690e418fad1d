import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";

/** The document that holds a schema: a group ("core" for the core group, "meta" for what every group shares) and a version. */
export interface SchemaHome {
  readonly group: string;
  readonly version: string;
}

const shared: SchemaHome = { group: "meta", version: "v1" };

/**
 * Finds the document of every schema, so that each is written once. A Go package belongs to the group-version of the
 * kinds that are named in it; the packages of apimachinery, and those without a kind, are shared.
 */
export function homesOfSchemas(schemas: ReadonlyMap<string, JsonObject>): Map<string, SchemaHome> {
  const homeOfPackage = new Map<string, SchemaHome>();
  for (const [name, schema] of schemas) {
    if (isShared(name)) continue;
    const own = ownKind(name, schema);
    if (own !== undefined) homeOfPackage.set(packageOf(name), own);
  }
  return new Map([...schemas.keys()].map((name) => [name, isShared(name) ? shared : (homeOfPackage.get(packageOf(name)) ?? shared)]));
}

/** "core/v1.json" */
export function pathOfHome(home: SchemaHome): string {
  return `${home.group}/${home.version}.json`;
}

function ownKind(name: string, schema: JsonObject): SchemaHome | undefined {
  const kinds = schema["x-kubernetes-group-version-kind"];
  if (!Array.isArray(kinds)) return undefined;
  for (const gvk of kinds) {
    if (!isJsonObject(gvk) || !name.endsWith(`.${String(gvk["kind"])}`)) continue;
    const { group, version } = gvk;
    if (typeof group === "string" && typeof version === "string") return { group: group === "" ? "core" : group, version };
  }
  return undefined;
}

function isShared(name: string): boolean {
  return name.startsWith("io.k8s.apimachinery.");
}

function packageOf(name: string): string {
  return name.slice(0, name.lastIndexOf("."));
}
