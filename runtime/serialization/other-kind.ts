/** What Go says of an object of a kind that it knows, where one of another belongs. `apiVersion` is what the object says. */
export function otherKind(kind: string, apiVersion: string, wanted: { readonly group: string; readonly kind: string }): string {
  const version = apiVersion.slice(apiVersion.lastIndexOf("/") + 1);
  const home = wanted.group === "" ? "core" : (wanted.group.split(".")[0] as string);
  const why = `converting (${version}.${kind}) to (${home}.${wanted.kind}): unknown conversion`;
  return `${kind} in version ${JSON.stringify(version)} cannot be handled as a ${wanted.kind}: ${why}`;
}
