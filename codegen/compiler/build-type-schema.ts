import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";
import type { AnyType, Field, ListType, MapType, ObjectType, ProtobufPlace, ScalarType, TypeSchema } from "./type-schema.ts";

/** Finds an OpenAPI schema by its full name ("io.k8s.api.apps.v1.DeploymentSpec"). */
export type SchemaLookup = (name: string) => JsonObject | undefined;

/** Named types that are not what their OpenAPI schema says, by the end of their name. */
const namedScalars: Readonly<Record<string, ScalarType["scalar"]>> = {
  "io.k8s.apimachinery.pkg.api.resource.Quantity": "quantity",
  "io.k8s.apimachinery.pkg.util.intstr.IntOrString": "intOrString",
  "io.k8s.apimachinery.pkg.apis.meta.v1.Time": "time",
  "io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime": "microTime",
  "io.k8s.apimachinery.pkg.apis.meta.v1.Duration": "duration",
};

const anyTypes = new Set([
  "io.k8s.apimachinery.pkg.runtime.RawExtension",
  "io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1",
  "io.k8s.apimachinery.pkg.apis.meta.v1.Patch",
]);

const any: AnyType = { shape: "any", nullable: true };

/** Kinds have thousands of fields between them, of few scalar types: each type is made once. */
const scalars = new Map<string, ScalarType>();

function scalarType(scalar: ScalarType["scalar"], nullable: boolean): ScalarType {
  const key = `${scalar} ${nullable}`;
  let type = scalars.get(key);
  if (type === undefined) {
    type = { shape: "scalar", scalar, nullable };
    scalars.set(key, type);
  }
  return type;
}

const noNames: readonly string[] = [];

/**
 * Compiles OpenAPI schemas into types. One instance shares the types of all kinds that it is asked for;
 * a type is built when it is first reached. Names that `lookup` does not find are asked of `shared`.
 *
 * @throws Error when a `$ref` names no schema.
 */
export function createTypeBuilder(
  lookup: SchemaLookup,
  shared?: (name: string) => TypeSchema,
): {
  typeOf: (name: string) => TypeSchema;
  structural: (schema: JsonObject, name: string) => TypeSchema;
} {
  const built = new Map<string, TypeSchema>();

  function typeOf(name: string): TypeSchema {
    const known = built.get(name);
    if (known !== undefined) return known;
    const scalar = namedScalars[name];
    if (scalar !== undefined) return remember(name, scalarType(scalar, false));
    if (anyTypes.has(name)) return remember(name, any);
    const schema = lookup(name);
    if (schema === undefined && shared !== undefined) return shared(name);
    if (schema === undefined) throw new Error(`no schema is named ${name}`);
    if (!hasFields(schema)) {
      const plain = build(schema, name, false);
      return remember(name, plain.shape === "any" ? { ...plain, name: goName(schema, name) } : plain);
    }
    const fields = new Map<string, Field>();
    const type = remember(name, objectType(schema, goName(schema, name), fields));
    fillFields(fields, schema, name, false);
    return type;
  }

  function remember<T extends TypeSchema>(name: string, type: T): T {
    built.set(name, type);
    return type;
  }

  function fillFields(fields: Map<string, Field>, schema: JsonObject, name: string, isStructural: boolean): void {
    const properties = isJsonObject(schema["properties"]) ? schema["properties"] : {};
    const required = new Set(stringList(schema["required"]));
    for (const member of fieldOrder(schema, properties)) {
      const property = properties[member];
      if (!isJsonObject(property)) continue;
      fields.set(member, field(member, property, required.has(member), `${name}.${member}`, isStructural));
    }
  }

  function field(name: string, property: JsonObject, required: boolean, path: string, isStructural: boolean): Field {
    const go = isJsonObject(property["x-kubernetes-go"]) ? property["x-kubernetes-go"] : {};
    const omit = typeof go["omit"] === "string" ? go["omit"] : isStructural ? "empty" : "";
    const strategy = property["x-kubernetes-patch-strategy"];
    const mergeKey = property["x-kubernetes-patch-merge-key"];
    const common = {
      name,
      type: build(property, path, isStructural),
      goType: typeof go["type"] === "string" ? go["type"] : "",
      pointer: isStructural || go["pointer"] === true,
      omit: omit.includes("zero") ? "zero" : omit.includes("empty") ? "empty" : "never",
      required,
      patchStrategy: typeof strategy === "string" ? strategy.split(",") : noNames,
    } as const;
    const value = property["default"];
    return {
      ...common,
      ...(value === undefined ? {} : { default: value }),
      ...(typeof mergeKey === "string" ? { patchMergeKey: mergeKey } : {}),
      ...protobufPlace(property["x-kubernetes-protobuf"]),
    };
  }

  function build(schema: JsonObject, path: string, isStructural: boolean): TypeSchema {
    const reference = referenceOf(schema);
    if (reference !== undefined) return withMapType(typeOf(reference), schema);
    const nullable = schema["nullable"] === true;
    if (schema["x-kubernetes-int-or-string"] === true || schema["format"] === "int-or-string") return scalarType("intOrString", nullable);
    switch (schema["type"]) {
      case "array":
        return listType(schema, path, isStructural, nullable);
      case "object":
        return objectOrMap(schema, path, isStructural, nullable);
      case "string":
        return scalarType(isStructural ? "string" : stringScalar(schema["format"]), nullable);
      case "boolean":
        return scalarType("boolean", nullable);
      case "integer":
        return scalarType(schema["format"] === "int32" ? "int32" : schema["format"] === "int64" ? "int64" : "integer", nullable);
      case "number":
        return scalarType("double", nullable);
      default:
        if (hasFields(schema)) return objectOrMap(schema, path, isStructural, nullable);
        return isStructural ? { shape: "any", nullable } : any;
    }
  }

  function objectOrMap(schema: JsonObject, path: string, isStructural: boolean, nullable: boolean): TypeSchema {
    const values = schema["additionalProperties"];
    if (!hasFields(schema) && isJsonObject(values)) {
      const map: MapType = {
        shape: "map",
        values: build(values, path, isStructural),
        ...((values["default"] ?? null) === null ? {} : { valuesHaveDefault: true }),
        atomic: schema["x-kubernetes-map-type"] === "atomic",
        nullable,
      };
      return map;
    }
    if (!hasFields(schema) && typeof values === "boolean")
      return { shape: "map", values: any, atomic: schema["x-kubernetes-map-type"] === "atomic", nullable };
    const fields = new Map<string, Field>();
    const type = { ...objectType(schema, goName(schema, path), fields), nullable };
    fillFields(fields, schema, path, isStructural);
    if (type.embeddedResource) addObjectFields(fields);
    return type;
  }

  function listType(schema: JsonObject, path: string, isStructural: boolean, nullable: boolean): ListType {
    const items = isJsonObject(schema["items"]) ? build(schema["items"], path, isStructural) : any;
    const kind = schema["x-kubernetes-list-type"];
    return {
      shape: "list",
      items,
      listType: kind === "map" || kind === "set" ? kind : "atomic",
      mapKeys: stringList(schema["x-kubernetes-list-map-keys"]),
      nullable,
    };
  }

  /** apiVersion, kind and metadata of an object that a schema need not declare. */
  function addObjectFields(fields: Map<string, Field>): void {
    const own = new Map(fields);
    fields.clear();
    const string = scalarType("string", false);
    const add = (name: string, type: TypeSchema, goType: string) =>
      fields.set(name, { name, type, goType, pointer: false, omit: "empty", required: false, patchStrategy: noNames });
    add("apiVersion", string, "string");
    add("kind", string, "string");
    add("metadata", typeOf("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"), "v1.ObjectMeta");
    for (const [name, one] of own) if (!fields.has(name)) fields.set(name, one);
  }

  return {
    typeOf,
    structural: (schema, name) => {
      const fields = new Map<string, Field>();
      const type: ObjectType = { ...objectType(schema, name, fields), embeddedResource: true };
      fillFields(fields, schema, name, true);
      addObjectFields(fields);
      return type;
    },
  };
}

/** A use of a named type may make it atomic. */
function withMapType(type: TypeSchema, schema: JsonObject): TypeSchema {
  if (schema["x-kubernetes-map-type"] !== "atomic" || (type.shape !== "object" && type.shape !== "map") || type.atomic) return type;
  return { ...type, atomic: true };
}

function objectType(schema: JsonObject, name: string, fields: ReadonlyMap<string, Field>): ObjectType {
  return {
    shape: "object",
    name,
    fields,
    preserveUnknown: schema["x-kubernetes-preserve-unknown-fields"] === true,
    atomic: schema["x-kubernetes-map-type"] === "atomic",
    embeddedResource: schema["x-kubernetes-embedded-resource"] === true,
    nullable: schema["nullable"] === true,
  };
}

function hasFields(schema: JsonObject): boolean {
  return isJsonObject(schema["properties"]) || (isJsonObject(schema["x-kubernetes-go"]) && schema["x-kubernetes-go"]["fields"] !== undefined);
}

/** The full name a schema refers to, directly or as the one member of an allOf. */
export function referenceOf(schema: JsonObject): string | undefined {
  const target = schema["$ref"];
  if (typeof target === "string") return target.slice(target.lastIndexOf("/") + 1);
  const all = schema["allOf"];
  if (Array.isArray(all) && all.length === 1 && isJsonObject(all[0])) return referenceOf(all[0]);
  return undefined;
}

/** Go's order where it is known, then what else there is. */
function fieldOrder(schema: JsonObject, properties: JsonObject): string[] {
  const go = schema["x-kubernetes-go"];
  const known = isJsonObject(go) ? stringList(go["fields"]) : [];
  return [...new Set([...["apiVersion", "kind", "metadata"].filter((name) => name in properties), ...known, ...Object.keys(properties)])];
}

function goName(schema: JsonObject, name: string): string {
  const go = schema["x-kubernetes-go"];
  const full = isJsonObject(go) && typeof go["type"] === "string" ? go["type"] : name;
  return full.slice(full.lastIndexOf(".") + 1);
}

/** A number, a path of numbers, or `{ number, type }` where the type is not what the schema implies. */
function protobufPlace(place: JsonValue | undefined): { protobuf?: ProtobufPlace } {
  if (typeof place === "number") return { protobuf: { path: [place], wrapped: false } };
  if (Array.isArray(place)) return { protobuf: { path: place.filter((one) => typeof one === "number"), wrapped: false } };
  if (isJsonObject(place) && typeof place["number"] === "number") return { protobuf: { path: [place["number"]], wrapped: true } };
  return {};
}

function stringScalar(format: JsonValue | undefined): ScalarType["scalar"] {
  return format === "byte" ? "bytes" : "string";
}

function stringList(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : noNames;
}
