import { isJsonObject, type JsonObject } from "../../../../../runtime/meta/json.ts";
import { UNBOUNDED } from "./bounds.ts";

/** How many values of a part of a schema one object may hold; undefined when a list or map around it has no limit. The root has one. */
export type Cardinality = number | undefined;

/** The cardinality of what is directly inside a schema: its items, properties or additional properties. */
export function innerCardinality(schema: JsonObject, own: Cardinality): Cardinality {
  const factor = factorOf(schema);
  return own === undefined || factor === undefined ? undefined : Math.min(UNBOUNDED, own * factor);
}

function factorOf(schema: JsonObject): number | undefined {
  switch (schema["type"]) {
    case "object": {
      const additional = schema["additionalProperties"];
      return isJsonObject(additional) || additional === true ? limitOf(schema["maxProperties"]) : 1;
    }
    case "array":
      return limitOf(schema["maxItems"]);
    default:
      return 1;
  }
}

function limitOf(value: unknown): number | undefined {
  return typeof value === "number" ? Math.max(0, value) : undefined;
}

/** What an expression may cost for one object: its estimate as often as it may run, which `fallback` tells where no limits are declared. */
export function totalCost(estimate: number, cardinality: Cardinality, fallback: number): number {
  return estimate === 0 ? 0 : Math.min(UNBOUNDED, estimate * (cardinality ?? fallback));
}
