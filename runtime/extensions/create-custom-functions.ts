import { createTypeBuilder } from "../../codegen/compiler/build-type-schema.ts";
import { compileCustomDecoder } from "../../codegen/compiler/decode/compile-custom-decoder.ts";
import { compileDefaults, compileValidation } from "../../codegen/compiler/structural/index.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import type { JsonObject } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import { createFunctions, type FunctionParts } from "../scheme/create-functions.ts";
import type { ResourceDefinition, ResourceFunctions, ValidationContext } from "../scheme/resource-definition.ts";
import { customCells } from "../serialization/columns/custom-cells.ts";
import { customStrategy } from "./custom-strategy.ts";

/**
 * What a custom kind's functions are made of, at generation or when its CRD arrives. Defaults and validation come from the
 * schema; `applyDefaults` and `validate` are what an overlay says besides.
 */
export interface CustomParts extends Pick<FunctionParts, "applyDefaults" | "validate" | "toHub" | "fromHub" | "strategy"> {
  readonly definition: ResourceDefinition;
  /** The version's structural schema. */
  readonly schema: JsonObject | undefined;
  /** Finds the types that every object shares: metadata. */
  readonly typeOf: (name: string) => TypeSchema;
}

/** The functions of one version of a custom kind. */
export function createCustomFunctions(parts: CustomParts): ResourceFunctions {
  const { definition, schema = {}, typeOf, applyDefaults, validate, ...rest } = parts;
  const type = createTypeBuilder(() => undefined, typeOf).structural(schema, definition.kind);
  const schemaDefaults = compileDefaults(schema);
  const schemaValidation = compileValidation(schema, definition.behaviour.scale);
  return createFunctions({
    group: definition.group,
    version: definition.version,
    kind: definition.kind,
    type,
    decode: compileCustomDecoder(type, definition),
    cells: customCells(definition.columns),
    applyDefaults: (object: KubeObject) => {
      schemaDefaults?.(object as unknown as JsonObject);
      applyDefaults?.(object);
    },
    validate: (object: KubeObject, context: ValidationContext) => {
      const errors = schemaValidation(object, context);
      if (validate !== undefined) errors.push(...validate(object, context));
      return errors;
    },
    strategy: customStrategy,
    ...rest,
  });
}
