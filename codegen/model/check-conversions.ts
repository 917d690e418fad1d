import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { KindOverlay, OverlayConversionStep } from "../compiler/overlay/overlay.ts";
import { type Diagnostic, pointerTo } from "../load/diagnostic.ts";
import type { NamedSchema } from "../resolve/named-schema.ts";
import type { ResourceModel } from "./model.ts";

/** The fields of a schema by path; `open` ones hold anything below them. */
type Leaves = ReadonlyMap<string, "leaf" | "open">;

/**
 * Refuses declared conversions that lose a field: one that the other version has no place for, or that nothing says the way
 * of. What is meant to be lost is declared so (`{ lossy: spec.note }`). Looked at are versions that an overlay has steps for; functions
 * in the place of steps are not.
 */
export function checkConversion(
  kind: KindOverlay,
  spoke: ResourceModel,
  hub: ResourceModel,
  schemas: ReadonlyMap<string, NamedSchema>,
  diagnostics: Diagnostic[],
): void {
  const steps = kind.conversions.get(spoke.version) ?? [];
  if (!spoke.custom || steps.some((step) => step.kind === "call")) return;
  const lossy = steps.flatMap((step) => (step.kind === "lossy" ? [step.path] : []));
  const isLossy = (path: string) => lossy.some((one) => isWithin(path, one));
  const spokeLeaves = leavesOf(schemas.get(spoke.schemaName)?.schema);
  const hubLeaves = leavesOf(schemas.get(hub.schemaName)?.schema);
  const reached = new Set<string>();
  const report = (from: ResourceModel, path: string, to: ResourceModel) => {
    if (isLossy(path)) return;
    const pointer = pointerTo("kinds", spoke.kind, "conversions", spoke.version);
    const message = `${path} of ${from.version} is lost: ${to.version} has nothing that becomes it, and it is not declared lossy`;
    diagnostics.push({ file: kind.place.file, pointer, line: kind.place.line, message });
  };
  for (const path of spokeLeaves.keys()) {
    const target = hubPath(path, steps);
    if (covers(hubLeaves, target)) reached.add(target);
    else report(spoke, path, hub);
  }
  const known = [...reached];
  for (const path of hubLeaves.keys()) {
    const isReached = reached.has(path) || known.some((one) => isWithin(path, one) || isWithin(one, path));
    if (!isReached) report(hub, path, spoke);
  }
}

/** Where a path of the spoke is in the hub: the longest step that it is, or is inside of. */
function hubPath(path: string, steps: readonly OverlayConversionStep[]): string {
  let longest = "";
  let target = path;
  for (const step of steps) {
    if ((step.kind !== "rename" && step.kind !== "move") || !isWithin(path, step.spoke) || step.spoke.length <= longest.length) continue;
    longest = step.spoke;
    target = step.hub + path.slice(step.spoke.length);
  }
  return target;
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

/** True when the path is a field, or inside of one that holds anything. */
function covers(leaves: Leaves, path: string): boolean {
  if (leaves.has(path)) return true;
  return [...leaves].some(([leaf, sort]) => sort === "open" && isWithin(path, leaf));
}

/** "spec.scale.replicas", "spec.env[].name": what holds values, without apiVersion, kind and metadata. */
function leavesOf(schema: JsonObject | undefined): Leaves {
  const leaves = new Map<string, "leaf" | "open">();
  const visit = (one: JsonObject, path: string) => {
    const { properties, items, additionalProperties } = one;
    if (one["x-kubernetes-preserve-unknown-fields"] === true) leaves.set(path, "open");
    else if (isJsonObject(properties) && Object.keys(properties).length > 0) visitMembers(properties, path);
    else if (isJsonObject(items)) visit(items, `${path}[]`);
    else if (isJsonObject(additionalProperties)) visit(additionalProperties, `${path}[*]`);
    else leaves.set(path, "leaf");
  };
  const visitMembers = (properties: JsonObject, path: string) => {
    for (const [name, property] of Object.entries(properties)) {
      if (path === "" && ["apiVersion", "kind", "metadata"].includes(name)) continue;
      if (isJsonObject(property)) visit(property, path === "" ? name : `${path}.${name}`);
    }
  };
  if (schema !== undefined && isJsonObject(schema["properties"])) visitMembers(schema["properties"], "");
  return leaves;
}
