import type { KindOverlay, Overlay, TypeOverlay } from "./overlay.ts";

/** What all overlays together say. */
export interface OverlayLibrary {
  readonly overlays: readonly Overlay[];
  /** By a type's full name; what is said of one version goes before what is said of all. Overlays of one group add up. */
  readonly type: (name: string) => TypeOverlay | undefined;
  readonly kind: (group: string, kind: string) => KindOverlay | undefined;
}

export function createOverlayLibrary(overlays: readonly Overlay[]): OverlayLibrary {
  const byPrefix = new Map<string, Overlay[]>();
  for (const overlay of overlays) byPrefix.set(overlay.schemas, [...(byPrefix.get(overlay.schemas) ?? []), overlay]);
  const kinds = new Map(overlays.flatMap((overlay) => [...overlay.kinds].map(([kind, said]) => [`${overlay.group}/${kind}`, said] as const)));
  return {
    overlays,
    type(name) {
      const [prefix, version, short] = splitTypeName(name);
      const said = (byPrefix.get(prefix) ?? []).flatMap((overlay) => overlay.types.get(`${version}.${short}`) ?? overlay.types.get(short) ?? []);
      if (said.length <= 1) return said[0];
      return {
        dropped: said.flatMap((one) => one.dropped),
        defaults: said.flatMap((one) => one.defaults),
        rules: said.flatMap((one) => one.rules),
      };
    },
    kind: (group, kind) => kinds.get(`${group}/${kind}`),
  };
}

/** "io.k8s.api.apps.v1.DeploymentSpec" in its prefix, version and short name; a path inside a schema stays with the name. */
export function splitTypeName(name: string): readonly [prefix: string, version: string, short: string] {
  const slash = name.indexOf("/");
  const head = slash < 0 ? name : name.slice(0, slash);
  const parts = head.split(".");
  return [parts.slice(0, -2).join("."), parts.at(-2) ?? "", (parts.at(-1) ?? "") + (slash < 0 ? "" : name.slice(slash))];
}
