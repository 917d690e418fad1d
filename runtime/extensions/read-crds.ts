import { readFile } from "node:fs/promises";
import { isJsonObject, type JsonObject } from "../meta/json.ts";
import type { Conversion } from "./custom-definition.ts";
import type { CustomKind } from "./custom-groups.ts";
import { InvalidCrdError } from "./invalid-crd-error.ts";

/**
 * A CustomResourceDefinition (apiextensions.k8s.io/v1), the path of a YAML or JSON file of such, or either with what
 * converts its versions.
 */
export type CrdSource = object | string | { readonly crd: object | string; readonly conversions: Readonly<Record<string, Conversion>> };

/** The CRDs that sources name, in order. @throws InvalidCrdError for what is no CustomResourceDefinition; Error when a file cannot be read. */
export async function readCrds(sources: readonly CrdSource[]): Promise<CustomKind[]> {
  const found: CustomKind[] = [];
  for (const source of sources) {
    const withConversions = typeof source === "object" && "crd" in source && "conversions" in source ? source : { crd: source };
    const objects = typeof withConversions.crd === "string" ? await readFileOf(withConversions.crd) : [withConversions.crd];
    for (const crd of objects) found.push({ ...withConversions, crd: checked(crd) });
  }
  return found;
}

async function readFileOf(path: string): Promise<unknown[]> {
  const { loadAll } = await import("js-yaml");
  return loadAll(await readFile(path, "utf8")).filter((one) => one !== null && one !== undefined);
}

function checked(value: unknown): JsonObject {
  const object = isJsonObject(value) ? value : {};
  const { apiVersion, kind } = object;
  if (kind !== "CustomResourceDefinition") throw new InvalidCrdError(object, [{ steps: ["kind"], message: "must be CustomResourceDefinition" }]);
  if (apiVersion !== "apiextensions.k8s.io/v1") {
    throw new InvalidCrdError(object, [{ steps: ["apiVersion"], message: "must be apiextensions.k8s.io/v1" }]);
  }
  return object;
}
