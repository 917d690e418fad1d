import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { type CrdVersion, customResource } from "../compiler/crd/index.ts";
import type { KindOverlay, Overlay } from "../compiler/overlay/overlay.ts";
import { type Diagnostic, pointerTo } from "../load/diagnostic.ts";
import type { CrdOfFile } from "./loaded-crd.ts";
import type { ResourceModel } from "./model.ts";

/** The resources that a CRD brings: one for each version that is served, with what an overlay says besides. */
export function customResources(crd: CrdOfFile, overlays: readonly Overlay[], diagnostics: Diagnostic[]): ResourceModel[] {
  const overlay = overlays.find((one) => one.group === crd.group);
  const kind = overlay?.kinds.get(crd.kind);
  if (overlay !== undefined && kind?.hub !== undefined && kind.hub !== crd.storageVersion) {
    const { file, line } = kind.place;
    const message = `the hub of ${crd.kind} must be its storage version ${crd.storageVersion}, not ${kind.hub}`;
    diagnostics.push({ file, pointer: pointerTo("kinds", crd.kind, "hub"), line, message });
  }
  return crd.versions.filter((version) => version.served).map((version) => withOverlay(crd, version, kind));
}

/** spec.conversion where its webhook converts objects of the version: there are several, and the overlay has no rules for this one. */
function webhookOf({ loaded, versions, hubVersion }: CrdOfFile, { name }: CrdVersion, overlay: KindOverlay | undefined): JsonObject | undefined {
  const spec = isJsonObject(loaded.object["spec"]) ? loaded.object["spec"] : {};
  const { conversion } = spec;
  if (!isJsonObject(conversion) || conversion["strategy"] !== "Webhook" || overlay?.conversions.has(name) === true) return undefined;
  const others = versions.filter((version) => version.served && version.name !== hubVersion && overlay?.conversions.has(version.name) !== true);
  return others.length > 0 ? conversion : undefined;
}

function withOverlay(crd: CrdOfFile, version: CrdVersion, overlay: KindOverlay | undefined): ResourceModel {
  const resource = customResource(crd, version);
  const isHub = version.name === crd.hubVersion;
  const conversionWebhook = webhookOf(crd, version, overlay);
  return {
    ...resource,
    ...(overlay?.storagePrefix === undefined ? {} : { storagePrefix: overlay.storagePrefix }),
    ...(overlay === undefined || overlay.selectableFields.length === 0 ? {} : { selectableFields: overlay.selectableFields }),
    behaviour: { ...resource.behaviour, ...overlay?.behaviour },
    ...(overlay?.strategy === undefined ? {} : { strategy: overlay.strategy }),
    ...(conversionWebhook === undefined ? {} : { conversionWebhook }),
    ...(isHub || conversionWebhook !== undefined ? {} : { conversion: overlay?.conversions.get(version.name) ?? [] }),
    source: { file: crd.loaded.document.file, pointer: pointerTo("spec", "versions", version.index) },
  };
}
