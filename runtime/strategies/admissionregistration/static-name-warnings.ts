import type { KubeObject } from "../../meta/object.ts";

const suffix = ".static.k8s.io";

/** A warning of names that are for configurations from files (KEP-5793). */
export function staticNameWarnings({ metadata }: KubeObject): readonly string[] {
  if (!(metadata.name ?? "").endsWith(suffix)) return [];
  return [`metadata.name: names ending with "${suffix}" are reserved for static manifest-based configurations and cannot be managed via the API`];
}
