import { type CelEnvironment, createEnvironment, extendEnvironment } from "../../check/environment.ts";
import { bindingsLibrary } from "../../library/bindings.ts";
import { boolType, dynType, mapType, type ObjectField, objectType, stringType } from "../../types/cel-type.ts";
import { baseEnvironment } from "../base-environment.ts";
import type { Bounds } from "../cost/bounds.ts";
import type { ValuePath } from "../cost/estimated-node.ts";
import { quantityType } from "../values/quantity-value.ts";

const fields: readonly (readonly [string, ObjectField["type"]])[] = [
  ["driver", stringType],
  ["attributes", mapType(stringType, mapType(stringType, dynType))],
  ["capacity", mapType(stringType, mapType(stringType, quantityType))],
  ["allowMultipleAllocations", boolType],
];

let environment: CelEnvironment | undefined;

/** The environment of selectors of devices: a `device` with its driver, attributes and capacities (KEP-4381). */
export function deviceEnvironment(): CelEnvironment {
  const device = objectType("kubernetes.DRADevice", new Map(fields.map(([property, type]) => [property, { type, property }])));
  if (environment === undefined) {
    const { macros } = createEnvironment({ libraries: [bindingsLibrary] });
    const extended = extendEnvironment(baseEnvironment(), { variables: { device } });
    environment = { ...extended, macros: new Map([...extended.macros, ...macros]) };
  }
  return environment;
}

/** Entries of a map of attributes or capacities, and bytes of what stands in it. */
const entries: Bounds = { min: 0, max: 32 };
const domain: Bounds = { min: 0, max: 63 };
const identifier: Bounds = { min: 0, max: 32 };
const text: Bounds = { min: 0, max: 64 };

/** How large parts of a device may be. */
export function deviceSize([root, field, ...rest]: ValuePath): Bounds | undefined {
  if (root !== "device") return undefined;
  if (field === "driver") return domain;
  if (field !== "attributes" && field !== "capacity") return undefined;
  if (rest.length === 0) return entries;
  if (rest.length === 1) return rest[0] === "@keys" ? domain : entries;
  if (rest.length > 2) return undefined;
  if (rest[1] === "@keys") return identifier;
  return field === "attributes" ? text : undefined;
}
