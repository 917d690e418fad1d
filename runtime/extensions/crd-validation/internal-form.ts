import { goJson } from "../../../codegen/compiler/structural/index.ts";
import { escapeHtml } from "../../meta/escape-html.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import type { HoistedVersion } from "./hoisted-spec.ts";

type Print = (value: JsonValue | undefined) => string;
type Member = readonly [name: string, keyword: string, print: Print];

const orNull: Print = (value) => goJson(value ?? null);
const text: Print = (value) => goJson(value ?? "");
const flag: Print = (value) => String(value === true);
const port: Print = (value) => goJson(value ?? 0);
const schemas: Print = (value) => (Array.isArray(value) ? `[${value.map((one) => schema(one)).join(",")}]` : "null");

const schemaMembers: readonly Member[] = [
  ["ID", "id", text],
  ["Schema", "$schema", text],
  ["Ref", "$ref", orNull],
  ["Description", "description", text],
  ["Type", "type", text],
  ["Nullable", "nullable", flag],
  ["Format", "format", text],
  ["Title", "title", text],
  ["Default", "default", orNull],
  ["Maximum", "maximum", orNull],
  ["ExclusiveMaximum", "exclusiveMaximum", flag],
  ["Minimum", "minimum", orNull],
  ["ExclusiveMinimum", "exclusiveMinimum", flag],
  ["MaxLength", "maxLength", orNull],
  ["MinLength", "minLength", orNull],
  ["Pattern", "pattern", text],
  ["MaxItems", "maxItems", orNull],
  ["MinItems", "minItems", orNull],
  ["UniqueItems", "uniqueItems", flag],
  ["MultipleOf", "multipleOf", orNull],
  ["Enum", "enum", orNull],
  ["MaxProperties", "maxProperties", orNull],
  ["MinProperties", "minProperties", orNull],
  ["Required", "required", orNull],
  ["Items", "items", schemaOrList],
  ["AllOf", "allOf", schemas],
  ["OneOf", "oneOf", schemas],
  ["AnyOf", "anyOf", schemas],
  ["Not", "not", schema],
  ["Properties", "properties", schemaMap],
  ["AdditionalProperties", "additionalProperties", schemaOrBool],
  ["PatternProperties", "patternProperties", schemaMap],
  ["Dependencies", "dependencies", orNull],
  ["AdditionalItems", "additionalItems", schemaOrBool],
  ["Definitions", "definitions", schemaMap],
  ["ExternalDocs", "externalDocs", externalDocs],
  ["Example", "example", orNull],
  ["XPreserveUnknownFields", "x-kubernetes-preserve-unknown-fields", orNull],
  ["XEmbeddedResource", "x-kubernetes-embedded-resource", flag],
  ["XIntOrString", "x-kubernetes-int-or-string", flag],
  ["XListMapKeys", "x-kubernetes-list-map-keys", orNull],
  ["XListType", "x-kubernetes-list-type", orNull],
  ["XMapType", "x-kubernetes-map-type", orNull],
  ["XValidations", "x-kubernetes-validations", rules],
];

const ruleMembers: readonly Member[] = [
  ["Rule", "rule", text],
  ["Message", "message", text],
  ["MessageExpression", "messageExpression", text],
  ["Reason", "reason", orNull],
  ["FieldPath", "fieldPath", text],
  ["OptionalOldSelf", "optionalOldSelf", orNull],
];

const columnMembers: readonly Member[] = [
  ["Name", "name", text],
  ["Type", "type", text],
  ["Format", "format", text],
  ["Description", "description", text],
  ["Priority", "priority", port],
  ["JSONPath", "jsonPath", text],
];

const scaleMembers: readonly Member[] = [
  ["SpecReplicasPath", "specReplicasPath", text],
  ["StatusReplicasPath", "statusReplicasPath", text],
  ["LabelSelectorPath", "labelSelectorPath", orNull],
];

/** A schema as errors show it: kube-apiserver's internal structure, every member of which is told. */
export function printSchema(value: JsonObject): string {
  return schema(value);
}

/** A rule of x-kubernetes-validations in the same form. */
export function printRule(rule: JsonObject): string {
  return struct(rule, ruleMembers);
}

/** The versions of a CRD in the same form. */
export function printVersions(versions: readonly HoistedVersion[]): string {
  return `[${versions.map(printVersion).join(",")}]`;
}

function printVersion({ version, name, schema: own, subresources, columns, selectableFields }: HoistedVersion): string {
  const status = isJsonObject(subresources?.["status"]) ? "{}" : "null";
  const scale = subresources?.["scale"];
  return members([
    ["Name", goJson(name)],
    ["Served", flag(version["served"])],
    ["Storage", flag(version["storage"])],
    ["Deprecated", flag(version["deprecated"])],
    ["DeprecationWarning", orNull(version["deprecationWarning"])],
    ["Schema", own === undefined ? "null" : members([["OpenAPIV3Schema", schema(own)]])],
    [
      "Subresources",
      subresources === undefined
        ? "null"
        : members([
            ["Status", status],
            ["Scale", isJsonObject(scale) ? struct(scale, scaleMembers) : "null"],
          ]),
    ],
    ["AdditionalPrinterColumns", columns.length === 0 ? "null" : `[${columns.map((one) => struct(one, columnMembers)).join(",")}]`],
    [
      "SelectableFields",
      selectableFields.length === 0 ? "null" : `[${selectableFields.map((one) => members([["JSONPath", text(one["jsonPath"])]])).join(",")}]`,
    ],
  ]);
}

function schema(value: JsonValue | undefined): string {
  return isJsonObject(value) ? struct(value, schemaMembers) : "null";
}

function schemaMap(value: JsonValue | undefined): string {
  if (!isJsonObject(value)) return "null";
  return members(
    Object.keys(value)
      .sort()
      .map((name) => [name, schema(value[name])]),
  );
}

function schemaOrList(value: JsonValue | undefined): string {
  if (value === undefined) return "null";
  return members([
    ["Schema", schema(value)],
    ["JSONSchemas", schemas(value)],
  ]);
}

function schemaOrBool(value: JsonValue | undefined): string {
  if (value === undefined) return "null";
  return members([
    ["Allows", String(value !== false)],
    ["Schema", schema(value)],
  ]);
}

function externalDocs(value: JsonValue | undefined): string {
  if (!isJsonObject(value)) return "null";
  return members([
    ["Description", text(value["description"])],
    ["URL", text(value["url"])],
  ]);
}

function rules(value: JsonValue | undefined): string {
  return Array.isArray(value) ? `[${value.filter(isJsonObject).map(printRule).join(",")}]` : "null";
}

function struct(value: JsonObject, list: readonly Member[]): string {
  return members(list.map(([name, keyword, print]) => [name, print(value[keyword])]));
}

function members(list: readonly (readonly [name: string, json: string])[]): string {
  return `{${list.map(([name, json]) => `${escapeHtml(JSON.stringify(name))}:${json}`).join(",")}}`;
}
