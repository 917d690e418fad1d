import { deepEqual } from "../../meta/deep-equal.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";

/** What versions may say each by themselves. */
export interface VersionParts {
  readonly schema: JsonObject | undefined;
  readonly subresources: JsonObject | undefined;
  readonly columns: readonly JsonObject[];
  readonly selectableFields: readonly JsonObject[];
}

export interface HoistedVersion extends VersionParts {
  readonly version: JsonObject;
  readonly name: string;
  /** Its schema, wherever that is kept. */
  readonly ownSchema: JsonObject | undefined;
  readonly ownSubresources: JsonObject | undefined;
}

/** A CRD's spec as errors name its fields: what all versions say alike is said at the top, and the versions say nothing of it. */
export interface HoistedSpec {
  readonly top: VersionParts;
  readonly versions: readonly HoistedVersion[];
  /** The name of the first version. */
  readonly version: string;
}

/** kube-apiserver checks CRDs in an internal form, which is older than versions of their own schemas; its field paths show that. */
export function hoistSpec(spec: JsonObject): HoistedSpec {
  const list = Array.isArray(spec["versions"]) ? spec["versions"].filter(isJsonObject) : [];
  const parts = list.map(partsOf);
  const same = (pick: (part: VersionParts) => unknown): boolean =>
    parts.length > 0 && parts.every((part) => deepEqual(pick(part) ?? null, pick(parts[0] as VersionParts) ?? null));
  const schema = same((part) => part.schema);
  const subresources = same((part) => part.subresources);
  const columns = same((part) => part.columns);
  const selectableFields = same((part) => part.selectableFields);
  const [first] = parts;
  return {
    top: {
      schema: schema ? first?.schema : undefined,
      subresources: subresources ? first?.subresources : undefined,
      columns: columns ? (first?.columns ?? []) : [],
      selectableFields: selectableFields ? (first?.selectableFields ?? []) : [],
    },
    versions: list.map((version, index) => {
      const own = parts[index] as VersionParts;
      return {
        version,
        name: textOf(version["name"]),
        ownSchema: own.schema,
        ownSubresources: own.subresources,
        schema: schema ? undefined : own.schema,
        subresources: subresources ? undefined : own.subresources,
        columns: columns ? [] : own.columns,
        selectableFields: selectableFields ? [] : own.selectableFields,
      };
    }),
    version: textOf(list[0]?.["name"]),
  };
}

function partsOf(version: JsonObject): VersionParts {
  const holder = version["schema"];
  const subresources = version["subresources"];
  return {
    schema: isJsonObject(holder) && isJsonObject(holder["openAPIV3Schema"]) ? holder["openAPIV3Schema"] : undefined,
    subresources: isJsonObject(subresources) ? subresources : undefined,
    columns: objectsOf(version["additionalPrinterColumns"]),
    selectableFields: objectsOf(version["selectableFields"]),
  };
}

export function objectsOf(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

export function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}
