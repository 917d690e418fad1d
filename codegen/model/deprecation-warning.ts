import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { compareVersions } from "./compare-versions.ts";
import type { Crd, CrdVersion } from "./crd.ts";

/** What a request for a built-in kind is warned with: KEP-1693. */
export function deprecationOfBuiltin(apiVersion: string, kind: string, schema: JsonObject): string | undefined {
  const go = schema["x-kubernetes-go"];
  if (!isJsonObject(go) || typeof go["deprecated"] !== "string") return undefined;
  const use = typeof go["replacement"] === "string" ? `; use ${go["replacement"]}` : "";
  return `${apiVersion} ${kind} is deprecated in v${go["deprecated"]}+${use}`;
}

/** The CRD's own warning, or one that names the next version that is not deprecated. */
export function deprecationOfCustom(crd: Crd, version: CrdVersion): string | undefined {
  if (!version.deprecated) return undefined;
  if (version.deprecationWarning !== undefined) return version.deprecationWarning;
  const better = crd.versions
    .filter((one) => one.served && !one.deprecated && compareVersions(one.name, version.name) < 0)
    .sort((a, b) => compareVersions(a.name, b.name))[0];
  const use = better === undefined ? "" : `; use ${crd.group}/${better.name} ${crd.kind}`;
  return `${crd.group}/${version.name} ${crd.kind} is deprecated${use}`;
}
