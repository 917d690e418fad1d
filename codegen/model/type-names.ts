import type { NamedSchema } from "../resolve/named-schema.ts";

/** "DeploymentSpec" of "io.k8s.api.apps.v1.DeploymentSpec". */
export function typeNameOf(schemaName: string): string {
  return schemaName.slice(schemaName.lastIndexOf(".") + 1);
}

/** The file of a type: "deployment-spec", "api-group-list", "csi-node". */
export function fileNameOf(typeName: string): string {
  return typeName
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}

/** Which schema is a kind: "group/version/Kind" to the full name. What many groups share (DeleteOptions) is no kind of theirs. */
export function schemasOfKinds(schemas: Iterable<NamedSchema>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, schema, directory } of schemas) {
    const kinds = schema["x-kubernetes-group-version-kind"];
    if (directory === "meta/v1" || !Array.isArray(kinds)) continue;
    for (const gvk of kinds) {
      if (typeof gvk !== "object" || gvk === null || Array.isArray(gvk)) continue;
      names.set(kindKey(String(gvk["group"]), String(gvk["version"]), String(gvk["kind"])), name);
    }
  }
  return names;
}

/** The key of `schemasOfKinds`. */
export function kindKey(group: string, version: string, kind: string): string {
  return `${group}/${version}/${kind}`;
}
