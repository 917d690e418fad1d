import type { Verb } from "../../runtime/meta/verb.ts";
import type { SubresourceDefinition } from "../../runtime/scheme/resource-definition.ts";
import type { KindOverlay, Overlay } from "../compiler/overlay/overlay.ts";
import { type Diagnostic, pointerTo } from "../load/diagnostic.ts";
import { behaviourOfCustom } from "./behaviour.ts";
import type { Crd, CrdVersion } from "./crd.ts";
import { customColumns } from "./custom-columns.ts";
import { customSchemaName } from "./custom-types.ts";
import { deprecationOfCustom } from "./deprecation-warning.ts";
import type { ResourceModel } from "./model.ts";
import { storagePrefixOf } from "./storage-prefix.ts";

/** In the order in which kube-apiserver's discovery lists them for custom resources. */
const customVerbs: readonly Verb[] = ["delete", "deletecollection", "get", "list", "patch", "create", "update", "watch"];
const subresourceVerbs: readonly Verb[] = ["get", "patch", "update"];

/** The resources that a CRD brings: one for each version that is served. */
export function customResources(crd: Crd, overlays: readonly Overlay[], diagnostics: Diagnostic[]): ResourceModel[] {
  const overlay = overlays.find((one) => one.group === crd.group);
  const kind = overlay?.kinds.get(crd.kind);
  if (overlay !== undefined && kind?.hub !== undefined && kind.hub !== crd.storageVersion) {
    const { file, line } = kind.place;
    const message = `the hub of ${crd.kind} must be its storage version ${crd.storageVersion}, not ${kind.hub}`;
    diagnostics.push({ file, pointer: pointerTo("kinds", crd.kind, "hub"), line, message });
  }
  return crd.versions.filter((version) => version.served).map((version) => customResource(crd, version, kind));
}

function customResource(crd: Crd, version: CrdVersion, overlay: KindOverlay | undefined): ResourceModel {
  const own = { group: crd.group, version: version.name, kind: crd.kind };
  const subresources: SubresourceDefinition[] = [];
  if (version.hasStatus) subresources.push({ name: "status", responseKind: own, verbs: subresourceVerbs });
  if (version.scale !== undefined) {
    subresources.push({ name: "scale", responseKind: { group: "autoscaling", version: "v1", kind: "Scale" }, verbs: subresourceVerbs });
  }
  const isHub = version.name === crd.storageVersion;
  const warning = deprecationOfCustom(crd, version);
  return {
    group: crd.group,
    version: version.name,
    resource: crd.plural,
    kind: crd.kind,
    listKind: crd.listKind,
    singular: crd.singular,
    shortNames: crd.shortNames,
    categories: crd.categories,
    namespaced: crd.namespaced,
    verbs: customVerbs,
    subresources,
    hubVersion: crd.storageVersion,
    storagePrefix: overlay?.storagePrefix ?? storagePrefixOf(crd.group, crd.plural, true),
    custom: true,
    schemaName: customSchemaName(crd.group, version.name, crd.kind),
    columns: customColumns(version.columns),
    selectableFields: overlay === undefined || overlay.selectableFields.length === 0 ? version.selectableFields : overlay.selectableFields,
    behaviour: { ...behaviourOfCustom(version), ...overlay?.behaviour },
    ...(warning === undefined ? {} : { deprecationWarning: warning }),
    ...(overlay?.strategy === undefined ? {} : { strategy: overlay.strategy }),
    ...(isHub ? {} : { conversion: overlay?.conversions.get(version.name) ?? [] }),
    source: { file: crd.loaded.document.file, pointer: pointerTo("spec", "versions", version.index) },
  };
}
