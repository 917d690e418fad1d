import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import { validateAnnotations } from "../validation/annotations.ts";
import { formatFieldError } from "../validation/field-error.ts";
import { validateLabels } from "../validation/labels.ts";

/** Why a converted object is another than the one that was sent; undefined when it is the same. */
export function identityFault(original: JsonObject, converted: JsonObject): string | undefined {
  const named = [
    ["kind", original["kind"], converted["kind"]],
    ["name", metadataOf(original)["name"], metadataOf(converted)["name"]],
    ["namespace", metadataOf(original)["namespace"], metadataOf(converted)["namespace"]],
    ["UID", metadataOf(original)["uid"], metadataOf(converted)["uid"]],
  ] as const;
  for (const [what, before, after] of named) {
    if ((before ?? "") !== (after ?? "")) return `must have the same ${what}: ${String(before ?? "")} != ${String(after ?? "")}`;
  }
  return undefined;
}

function metadataOf({ metadata }: JsonObject): JsonObject {
  return isJsonObject(metadata) ? metadata : {};
}

/**
 * The converted object with the metadata that was sent: of its own it keeps labels and annotations alone.
 * @throws Error in kube-apiserver's words when these are no labels or annotations.
 */
export function restoreMetadata(original: JsonObject, converted: JsonObject): JsonObject {
  if (!Object.hasOwn(converted, "metadata")) throw new Error("missing metadata in converted object");
  const answered = converted["metadata"];
  if (!isJsonObject(answered)) throw new Error(`invalid metadata of type ${goType(answered)} in converted object`);
  const metadata: Record<string, JsonValue | undefined> = { ...metadataOf(original) };
  for (const field of ["labels", "annotations"] as const) {
    const value = answered[field];
    if (value === undefined || value === null) {
      delete metadata[field];
      continue;
    }
    if (!isJsonObject(value)) throw new Error(`invalid metadata.${field} of type ${goType(value)} in converted object`);
    checkTexts(field, value, metadata[field]);
    metadata[field] = value;
  }
  const { apiVersion, kind, metadata: _, ...rest } = converted;
  return { apiVersion, kind, metadata, ...rest } as JsonObject;
}

/** Texts that were there before are taken as they are. */
function checkTexts(field: "labels" | "annotations", given: JsonObject, before: JsonValue | undefined): void {
  const old = isJsonObject(before) ? before : {};
  const texts: Record<string, string> = {};
  let changed = Object.keys(old).length !== Object.keys(given).length;
  for (const [key, value] of Object.entries(given)) {
    if (typeof value !== "string") throw new Error(`metadata.${field}[${key}] must be a string, but is ${goType(value)} in converted object`);
    texts[key] = value;
    if (old[key] !== value) changed = true;
  }
  if (!changed) return;
  const errors = field === "labels" ? validateLabels(texts, "metadata.labels") : validateAnnotations(texts, "metadata.annotation");
  if (errors.length === 1) throw new Error(errors.map(formatFieldError).join(""));
  if (errors.length > 1) throw new Error(`[${errors.map(formatFieldError).join(", ")}]`);
}

/** How Go calls the type of a JSON value. */
function goType(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return "<nil>";
  if (Array.isArray(value)) return "[]interface {}";
  if (typeof value === "bigint") return "int64";
  if (typeof value === "number") return Number.isInteger(value) ? "int64" : "float64";
  if (typeof value === "boolean") return "bool";
  return typeof value === "string" ? "string" : "map[string]interface {}";
}
