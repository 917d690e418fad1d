import { createTypeBuilder } from "../../codegen/compiler/build-type-schema.ts";
import { compileCustomDecoder } from "../../codegen/compiler/decode/compile-custom-decoder.ts";
import { type ApplyDefaults, compileDefaults, compileValidation, type Validate } from "../../codegen/compiler/structural/index.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import { formatApiVersion } from "../meta/group-version.ts";
import { isJsonObject, type JsonObject } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { Strategy } from "../registry/strategy.ts";
import { createFunctions, type FunctionParts } from "../scheme/create-functions.ts";
import { convertRemotely } from "../scheme/pending-conversion.ts";
import type { Decoded, ResourceDefinition, ResourceFunctions, ValidationContext } from "../scheme/resource-definition.ts";
import { customCells } from "../serialization/columns/custom-cells.ts";
import { customStrategy } from "./custom-strategy.ts";

/**
 * What a custom kind's functions are made of, at generation or when its CRD arrives. Defaults and validation come from the
 * schema; `applyDefaults` and `validate` are what an overlay says besides.
 */
export interface CustomParts extends Pick<FunctionParts, "applyDefaults" | "validate" | "toHub" | "fromHub" | "remote" | "strategy"> {
  readonly definition: ResourceDefinition;
  /** The version's structural schema; read once, when it is compiled. */
  readonly schema: JsonObject | undefined;
  /** Finds the types that every object shares: metadata. */
  readonly typeOf: (name: string) => TypeSchema;
  /** The schema has changed since the kind was defined: stored objects are pruned and get defaults when they are read. */
  readonly evolved?: boolean;
}

/** What is compiled from a schema, with the first request that looks inside an object. */
interface Compiled {
  readonly type: TypeSchema;
  readonly decode: (value: JsonObject) => Decoded;
  readonly applyDefaults: ApplyDefaults | undefined;
  readonly validate: Validate;
  /** Those of a status, where there is one. */
  readonly applyStatusDefaults: ApplyDefaults | undefined;
}

/** The functions of one version of a custom kind. Its schema is not looked at until a request needs to see inside an object. */
export function createCustomFunctions(parts: CustomParts): ResourceFunctions {
  const { definition, applyDefaults, validate, evolved = false, remote, toHub, fromHub, strategy = customStrategy } = parts;
  let kept: Compiled | undefined;
  const compiled = (): Compiled => {
    kept ??= compile(parts);
    return kept;
  };
  const fillIn = (object: KubeObject) => {
    compiled().applyDefaults?.(object as unknown as JsonObject);
    applyDefaults?.(object);
  };
  const apiVersion = formatApiVersion(definition);
  const freshen = (object: KubeObject) => {
    // Stored before the storage version changed.
    const own = remote === undefined || object.apiVersion === apiVersion ? object : convertRemotely(remote, object, apiVersion);
    const { object: known } = compiled().decode(own as unknown as JsonObject);
    fillIn(known);
    return known;
  };
  return createFunctions({
    group: definition.group,
    version: definition.version,
    kind: definition.kind,
    get type() {
      return compiled().type;
    },
    decode: (value) => compiled().decode(value as JsonObject),
    cells: customCells(definition.columns),
    applyDefaults: fillIn,
    validate: (object: KubeObject, context: ValidationContext) => {
      const errors = compiled().validate(object, context);
      if (validate !== undefined) errors.push(...validate(object, context));
      return errors;
    },
    ...(evolved ? { freshen } : {}),
    ...(remote === undefined ? {} : { remote }),
    ...(toHub === undefined ? {} : { toHub }),
    // What this version's schema does not know is not shown at it.
    ...(fromHub === undefined ? {} : { fromHub: (object: KubeObject) => compiled().decode(fromHub(object) as unknown as JsonObject).object }),
    strategy: definition.behaviour.status === undefined ? strategy : withStatusDefaults(strategy, () => compiled().applyStatusDefaults),
  });
}

function compile({ definition, schema = {}, typeOf }: CustomParts): Compiled {
  const type = createTypeBuilder(() => undefined, typeOf).structural(schema, definition.kind);
  const status = isJsonObject(schema["properties"]) ? schema["properties"]["status"] : undefined;
  return {
    type,
    decode: compileCustomDecoder(type, definition),
    applyDefaults: compileDefaults(schema),
    validate: compileValidation(schema, definition.behaviour.scale),
    applyStatusDefaults: status === undefined ? undefined : compileDefaults({ properties: { status } }),
  };
}

/** A status that a create may not bring is taken from it, and then begins as its defaults say. */
function withStatusDefaults(strategy: Strategy, applyDefaults: () => ApplyDefaults | undefined): Strategy {
  return {
    ...strategy,
    prepareForCreate: (object, context) => {
      applyDefaults()?.(object as unknown as JsonObject);
      return strategy.prepareForCreate?.(object, context);
    },
  };
}
