import type { JsonObject, JsonValue } from "../../../runtime/meta/json.ts";
import type { ColumnDefinition } from "../../../runtime/scheme/resource-definition.ts";

const name: ColumnDefinition = { name: "Name", type: "string", format: "name", description: "", priority: 0, jsonPath: ".metadata.name" };
const age: ColumnDefinition = { name: "Age", type: "date", format: "", description: "", priority: 0, jsonPath: ".metadata.creationTimestamp" };

/** The columns of a custom resource: its name and what additionalPrinterColumns say, or its age when they say nothing. */
export function customColumns(columns: readonly JsonObject[]): ColumnDefinition[] {
  if (columns.length === 0) return [name, age];
  return [name, ...columns.map(columnOf)];
}

function columnOf(column: JsonObject): ColumnDefinition {
  const jsonPath = text(column["jsonPath"]);
  return {
    name: text(column["name"]),
    type: text(column["type"]),
    format: text(column["format"]),
    description: text(column["description"]) || `Custom resource definition column (in JSONPath format): ${jsonPath}`,
    priority: typeof column["priority"] === "number" ? column["priority"] : 0,
    jsonPath,
  };
}

function text(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}
