import { compileDecoder } from "../../codegen/compiler/decode/compile-decoder.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import type { JsonValue } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { Strategy } from "../registry/strategy.ts";
import type { Cells } from "../serialization/columns/cells.ts";
import type { FieldError } from "../validation/field-error.ts";
import { fieldText } from "./field-text.ts";
import type { RemoteConversion } from "./pending-conversion.ts";
import type { Decoded, ResourceFunctions, ValidationContext } from "./resource-definition.ts";

/** What generated code knows of a kind's functions; the rest follows from its type. */
export interface FunctionParts {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly type: TypeSchema;
  readonly cells: Cells;
  /** Absent: what the type says. */
  readonly decode?: (value: JsonValue) => Decoded;
  readonly applyDefaults?: (object: KubeObject) => void;
  readonly validate?: (object: KubeObject, context: ValidationContext) => FieldError[];
  readonly toHub?: (object: KubeObject) => KubeObject;
  readonly fromHub?: (object: KubeObject) => KubeObject;
  /** Absent: the text at the field's path. */
  readonly fieldValue?: (object: KubeObject, field: string) => string;
  readonly strategy?: Strategy;
  /** Absent: stored objects are as the type wants them. */
  readonly freshen?: (object: KubeObject) => KubeObject;
  /** Absent: objects are converted here. */
  readonly remote?: RemoteConversion;
}

/** The functions of one version of a kind. */
export function createFunctions(parts: FunctionParts): ResourceFunctions {
  return {
    // A custom kind's is compiled when somebody asks for it.
    get type() {
      return parts.type;
    },
    decode: parts.decode ?? compileDecoder(parts.type, parts),
    applyDefaults: parts.applyDefaults ?? nothing,
    validate: parts.validate ?? noErrors,
    toHub: parts.toHub ?? same,
    fromHub: parts.fromHub ?? same,
    cells: parts.cells,
    fieldValue: parts.fieldValue ?? fieldText,
    ...(parts.strategy === undefined ? {} : { strategy: parts.strategy }),
    ...(parts.freshen === undefined ? {} : { freshen: parts.freshen }),
    ...(parts.remote === undefined ? {} : { remote: parts.remote }),
  };
}

function nothing(): void {}

function noErrors(): FieldError[] {
  return [];
}

function same(object: KubeObject): KubeObject {
  return object;
}
