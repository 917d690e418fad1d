import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { KindOverlay, Overlay } from "../compiler/overlay/overlay.ts";
import { type Diagnostic, pointerTo } from "../load/diagnostic.ts";
import type { NamedSchema } from "../resolve/named-schema.ts";
import { checkConversion } from "./check-conversions.ts";
import type { GroupModel, ResourceModel } from "./model.ts";

/** Refuses what overlays say of groups, kinds, versions and fields that do not exist. */
export function checkOverlays(
  overlays: readonly Overlay[],
  groups: readonly GroupModel[],
  schemas: ReadonlyMap<string, NamedSchema>,
  diagnostics: Diagnostic[],
): void {
  for (const overlay of overlays) {
    const group = groups.find((one) => one.group === overlay.group);
    if (group === undefined) {
      diagnostics.push({ file: overlay.file, pointer: "/group", message: `there is no group ${JSON.stringify(overlay.group)}` });
      continue;
    }
    for (const [kind, rules] of overlay.kinds) {
      const resources = group.versions.flatMap((version) => version.resources.filter((one) => one.kind === kind));
      const hub = hubOf(kind, rules, resources, groups);
      if (resources.length > 0) checkKind(kind, rules, resources, hub, schemas, diagnostics);
      else report(rules, pointerTo("kinds", kind), `no version of the group serves a kind ${kind}`, diagnostics);
    }
  }
}

/** The resource that objects are stored as: of the same group unless the overlay names another, as for events. */
function hubOf(kind: string, rules: KindOverlay, resources: readonly ResourceModel[], groups: readonly GroupModel[]): ResourceModel | undefined {
  const { hubGroup } = rules;
  const all = hubGroup === undefined ? resources : (groups.find((one) => one.group === hubGroup)?.versions.flatMap((one) => one.resources) ?? []);
  const version = resources[0]?.hubVersion;
  return all.find((one) => one.version === version && one.kind === kind);
}

function report(rules: KindOverlay, pointer: string, message: string, diagnostics: Diagnostic[]): void {
  diagnostics.push({ file: rules.place.file, pointer, line: rules.place.line, message });
}

function checkKind(
  kind: string,
  rules: KindOverlay,
  resources: readonly ResourceModel[],
  hub: ResourceModel | undefined,
  schemas: ReadonlyMap<string, NamedSchema>,
  diagnostics: Diagnostic[],
): void {
  if (hub === undefined) {
    const message = `${rules.hubGroup === undefined ? "" : `${rules.hubGroup || "the core group"} `}${rules.hub ?? "no version"} does not serve ${kind}`;
    report(rules, pointerTo("kinds", kind, "hub"), message, diagnostics);
  }
  for (const [version, steps] of rules.conversions) {
    const spoke = resources.find((one) => one.version === version);
    if (spoke === undefined) report(rules, pointerTo("kinds", kind, "conversions", version), `${version} does not serve ${kind}`, diagnostics);
    else if (spoke === hub)
      report(rules, pointerTo("kinds", kind, "conversions", version), `${version} is the hub: nothing converts it`, diagnostics);
    if (spoke === undefined || hub === undefined) continue;
    const before = diagnostics.length;
    for (const [index, step] of steps.entries()) {
      if (step.kind !== "rename" && step.kind !== "move") continue;
      const at = pointerTo("kinds", kind, "conversions", version, index, step.kind);
      for (const [path, resource] of [
        [step.spoke, spoke],
        [step.hub, hub],
      ] as const) {
        if (!hasPath(resource.schemaName, path, schemas)) report(rules, at, `${kind} of ${resource.version} has no field ${path}`, diagnostics);
      }
    }
    if (diagnostics.length === before && spoke !== hub) checkConversion(rules, spoke, hub, schemas, diagnostics);
  }
}

/** True when the dotted path leads through declared properties; an open object has every path. */
function hasPath(schemaName: string, path: string, schemas: ReadonlyMap<string, NamedSchema>): boolean {
  let schema = schemas.get(schemaName)?.schema;
  for (const name of path.split(".")) {
    schema = schema === undefined ? undefined : dereference(schema, schemas);
    if (schema === undefined) return false;
    if (schema["x-kubernetes-preserve-unknown-fields"] === true) return true;
    const { properties, additionalProperties } = schema;
    const property = isJsonObject(properties) ? properties[name] : undefined;
    const next = property ?? additionalProperties;
    schema = isJsonObject(next) ? next : undefined;
  }
  return schema !== undefined;
}

function dereference(schema: JsonObject, schemas: ReadonlyMap<string, NamedSchema>): JsonObject | undefined {
  const all = schema["allOf"];
  const only = Array.isArray(all) && all.length === 1 ? all[0] : schema;
  const reference = isJsonObject(only) ? only["$ref"] : undefined;
  return typeof reference === "string" ? schemas.get(reference.slice(reference.lastIndexOf("/") + 1))?.schema : schema;
}
