/** A group and a version: `{ group: "apps", version: "v1" }`; the core group is "". */
export interface GroupVersion {
  readonly group: string;
  readonly version: string;
}

/** What a URL names (gvr): `resource` is the lower-case plural. */
export interface GroupVersionResource extends GroupVersion {
  readonly resource: string;
}

/** What a body names (gvk): `kind` is the singular in PascalCase. */
export interface GroupVersionKind extends GroupVersion {
  readonly kind: string;
}

/** The `apiVersion` of a group and version: "v1", "apps/v1". */
export function formatApiVersion(gv: GroupVersion): string {
  return gv.group === "" ? gv.version : `${gv.group}/${gv.version}`;
}

/** Splits an `apiVersion`; undefined when it has more than one slash. */
export function parseApiVersion(apiVersion: string): GroupVersion | undefined {
  const parts = apiVersion.split("/");
  if (parts.length === 1) return { group: "", version: apiVersion };
  if (parts.length !== 2) return undefined;
  return { group: parts[0] as string, version: parts[1] as string };
}

/** "deployments.apps", "pods": how messages and CRD names write a group's resource. */
export function formatGroupResource(group: string, resource: string): string {
  return group === "" ? resource : `${resource}.${group}`;
}
