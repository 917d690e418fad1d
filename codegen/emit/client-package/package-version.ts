import { compareVersions } from "../../compiler/crd/index.ts";

/**
 * The first semantic version of a package whose best API version this is: v1 is 1.0.0, v2beta1 is 2.0.0-beta.1, v1alpha2 is
 * 1.0.0-alpha.2; what is no Kubernetes version is 0.1.0. A version that the publisher has written is kept unless its major
 * number is behind.
 */
export function packageVersion(apiVersions: readonly string[], published: string | undefined): string {
  const [best = ""] = [...apiVersions].sort(compareVersions);
  const [, major = "", stage, step] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(best) ?? [];
  const first = major === "" ? "0.1.0" : stage === undefined ? `${major}.0.0` : `${major}.0.0-${stage}.${step}`;
  if (published === undefined || majorOf(published) < majorOf(first)) return first;
  // The API has become stable: so has the package.
  return majorOf(published) === majorOf(first) && published.includes("-") && !first.includes("-") ? first : published;
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}
