import type { CelConstant, CelLibrary } from "../check/environment.ts";
import { standardMacros } from "../syntax/standard-macros.ts";
import {
  boolType,
  bytesType,
  type CelType,
  doubleType,
  durationType,
  dynType,
  intType,
  listType,
  mapType,
  nullType,
  stringType,
  timestampType,
  typeType,
  uintType,
} from "../types/cel-type.ts";
import { TypeValue } from "../values/type-value.ts";
import { arithmeticFunctions } from "./arithmetic.ts";
import { collectionFunctions } from "./collections.ts";
import { comparisonFunctions } from "./comparison.ts";
import { conversionFunctions } from "./conversions.ts";
import { logicFunctions } from "./logic.ts";
import { stringFunctions } from "./strings.ts";
import { timeFunctions } from "./time.ts";

const TYPE_NAMES: readonly (readonly [string, CelType])[] = [
  ["bool", boolType],
  ["int", intType],
  ["uint", uintType],
  ["double", doubleType],
  ["string", stringType],
  ["bytes", bytesType],
  ["list", listType(dynType)],
  ["map", mapType(dynType, dynType)],
  ["null_type", nullType],
  ["type", typeType(dynType)],
  ["google.protobuf.Timestamp", timestampType],
  ["google.protobuf.Duration", durationType],
];

/** The standard library of the language definition: operators, conversions, strings, collections and time. */
export const standardLibrary: CelLibrary = {
  name: "standard",
  functions: [
    ...logicFunctions,
    ...arithmeticFunctions,
    ...comparisonFunctions,
    ...collectionFunctions,
    ...conversionFunctions,
    ...stringFunctions,
    ...timeFunctions,
  ],
  macros: standardMacros,
  constants: new Map(TYPE_NAMES.map(([name, type]): [string, CelConstant] => [name, { type: typeType(type), value: new TypeValue(name) }])),
};
