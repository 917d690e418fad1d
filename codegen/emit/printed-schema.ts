import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";

const shared = "#/components/schemas/io.k8s.apimachinery.pkg.";
const intOrString: JsonObject = { $ref: `${shared}util.intstr.IntOrString` };
const quantity: JsonObject = { $ref: `${shared}api.resource.Quantity` };
const objectMeta: JsonObject = { $ref: `${shared}apis.meta.v1.ObjectMeta` };

/** What controller-gen writes for a resource.Quantity: its pattern has all the suffixes. */
const quantitySuffixes = "[KMGTPE]i)|[numkMGTPE]";

/**
 * A CRD's schema as the printer of types is to see it: Kubernetes' extensions in words that OpenAPI has. An int-or-string
 * and a quantity are the shared types, an embedded resource has its metadata, an object that keeps unknown fields is open,
 * and the rules stand in the description. See "Extend the Kubernetes API with CustomResourceDefinitions".
 */
export function printedSchema(schema: JsonObject): JsonObject {
  const described = withRules(schema);
  const text = described["description"];
  const description: JsonObject = text === undefined ? {} : { description: text };
  if (schema["x-kubernetes-int-or-string"] === true) {
    const { pattern } = schema;
    const target = typeof pattern === "string" && pattern.includes(quantitySuffixes) ? quantity : intOrString;
    return { allOf: [target], ...description, ...pick(schema, ["default", "nullable"]) };
  }
  // What stands beside a reference (the names that metadata allows) narrows values, not the type.
  if (isReference(schema)) return { ...pick(schema, ["$ref", "allOf", "default", "nullable"]), ...description };
  const out: JsonObject = { ...described };
  // So does what stands under a junctor, as the schema is structural.
  for (const keyword of ["allOf", "anyOf", "oneOf", "not"]) delete out[keyword];
  const { properties, items, additionalProperties } = schema;
  if (isJsonObject(items)) out["items"] = printedSchema(items);
  if (isJsonObject(additionalProperties)) out["additionalProperties"] = printedSchema(additionalProperties);
  if (isJsonObject(properties)) out["properties"] = mapValues(properties, printedSchema);
  if (schema["x-kubernetes-embedded-resource"] === true) {
    const own = isJsonObject(out["properties"]) ? out["properties"] : {};
    out["properties"] = { apiVersion: { type: "string" }, kind: { type: "string" }, ...own, metadata: { allOf: [objectMeta] } };
  }
  if (schema["x-kubernetes-preserve-unknown-fields"] === true && isJsonObject(out["properties"])) out["additionalProperties"] = true;
  return out;
}

function isReference(schema: JsonObject): boolean {
  const all = schema["allOf"];
  return schema["$ref"] !== undefined || (Array.isArray(all) && all.some((one) => isJsonObject(one) && one["$ref"] !== undefined));
}

function mapValues(values: JsonObject, map: (value: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isJsonObject(value) ? map(value) : value]));
}

function pick(schema: JsonObject, keywords: readonly string[]): JsonObject {
  return Object.fromEntries(keywords.flatMap((keyword) => (schema[keyword] === undefined ? [] : [[keyword, schema[keyword] as JsonValue]])));
}

/** The schema with its x-kubernetes-validations told in its description. */
function withRules(schema: JsonObject): JsonObject {
  const rules = schema["x-kubernetes-validations"];
  if (!Array.isArray(rules) || rules.length === 0) return schema;
  const lines = rules.filter(isJsonObject).map(ruleLine);
  const description = typeof schema["description"] === "string" ? `${schema["description"].trimEnd()}\n\n` : "";
  return { ...schema, description: `${description}Rules:\n${lines.join("\n")}` };
}

function ruleLine({ rule, message }: JsonObject): string {
  const expression = String(rule).trim().replace(/\s+/g, " ");
  return `- \`${expression}\`${typeof message === "string" ? `: ${message.trim().replace(/\s+/g, " ")}` : ""}`;
}
