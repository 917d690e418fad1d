import { createTypeBuilder } from "../../codegen/compiler/build-type-schema.ts";
import { compileCustomDecoder } from "../../codegen/compiler/decode/compile-custom-decoder.ts";
import { compileDefaults, compileValidation } from "../../codegen/compiler/structural/index.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import { formatApiVersion } from "../meta/group-version.ts";
import { isJsonObject, type JsonObject } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { Strategy } from "../registry/strategy.ts";
import { createFunctions, type FunctionParts } from "../scheme/create-functions.ts";
import { convertRemotely } from "../scheme/pending-conversion.ts";
import type { ResourceDefinition, ResourceFunctions, ValidationContext } from "../scheme/resource-definition.ts";
import { customCells } from "../serialization/columns/custom-cells.ts";
import { customStrategy } from "./custom-strategy.ts";

/**
 * What a custom kind's functions are made of, at generation or when its CRD arrives. Defaults and validation come from the
 * schema; `applyDefaults` and `validate` are what an overlay says besides.
 */
export interface CustomParts extends Pick<FunctionParts, "applyDefaults" | "validate" | "toHub" | "fromHub" | "remote" | "strategy"> {
  readonly definition: ResourceDefinition;
  /** The version's structural schema. */
  readonly schema: JsonObject | undefined;
  /** Finds the types that every object shares: metadata. */
  readonly typeOf: (name: string) => TypeSchema;
  /** The schema has changed since the kind was defined: stored objects are pruned and get defaults when they are read. */
  readonly evolved?: boolean;
}

/** The functions of one version of a custom kind. */
export function createCustomFunctions(parts: CustomParts): ResourceFunctions {
  const { definition, schema = {}, typeOf, applyDefaults, validate, evolved = false, ...rest } = parts;
  const type = createTypeBuilder(() => undefined, typeOf).structural(schema, definition.kind);
  const schemaDefaults = compileDefaults(schema);
  const schemaValidation = compileValidation(schema, definition.behaviour.scale);
  const decode = compileCustomDecoder(type, definition);
  const fillIn = (object: KubeObject) => {
    schemaDefaults?.(object as unknown as JsonObject);
    applyDefaults?.(object);
  };
  const { remote, fromHub, strategy = customStrategy } = parts;
  const apiVersion = formatApiVersion(definition);
  const freshen = (object: KubeObject) => {
    // Stored before the storage version changed.
    const own = remote === undefined || object.apiVersion === apiVersion ? object : convertRemotely(remote, object, apiVersion);
    const { object: known } = decode(own as unknown as JsonObject);
    fillIn(known);
    return known;
  };
  return createFunctions({
    group: definition.group,
    version: definition.version,
    kind: definition.kind,
    type,
    decode,
    cells: customCells(definition.columns),
    applyDefaults: fillIn,
    validate: (object: KubeObject, context: ValidationContext) => {
      const errors = schemaValidation(object, context);
      if (validate !== undefined) errors.push(...validate(object, context));
      return errors;
    },
    ...(evolved ? { freshen } : {}),
    ...rest,
    // What this version's schema does not know is not shown at it.
    ...(fromHub === undefined ? {} : { fromHub: (object: KubeObject) => decode(fromHub(object) as unknown as JsonObject).object }),
    strategy: withStatusDefaults(strategy, definition, schema),
  });
}

/** A status that a create may not bring is taken from it, and then begins as its defaults say. */
function withStatusDefaults(strategy: Strategy, { behaviour }: ResourceDefinition, { properties }: JsonObject): Strategy {
  const status = behaviour.status === undefined || !isJsonObject(properties) ? undefined : properties["status"];
  const applyDefaults = status === undefined ? undefined : compileDefaults({ properties: { status } });
  if (applyDefaults === undefined) return strategy;
  return {
    ...strategy,
    prepareForCreate: (object, context) => {
      applyDefaults(object as unknown as JsonObject);
      return strategy.prepareForCreate?.(object, context);
    },
  };
}
