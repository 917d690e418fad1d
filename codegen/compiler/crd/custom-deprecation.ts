import { compareVersions } from "./compare-versions.ts";
import type { Crd, CrdVersion } from "./crd.ts";

/** What a request for a deprecated version is warned with: the CRD's own words, or ones that name the next version that is not deprecated. */
export function customDeprecation(crd: Crd, version: CrdVersion): string | undefined {
  if (!version.deprecated) return undefined;
  if (version.deprecationWarning !== undefined) return version.deprecationWarning;
  const better = crd.versions
    .filter((one) => one.served && !one.deprecated && compareVersions(one.name, version.name) < 0)
    .sort((a, b) => compareVersions(a.name, b.name))[0];
  const use = better === undefined ? "" : `; use ${crd.group}/${better.name} ${crd.kind}`;
  return `${crd.group}/${version.name} ${crd.kind} is deprecated${use}`;
}
