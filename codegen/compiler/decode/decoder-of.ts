import { withoutLiterals } from "../../../runtime/meta/number-literal.ts";
import type { TypeSchema } from "../type-schema.ts";
import { listDecoder, mapDecoder } from "./decode-list.ts";
import { objectDecoder } from "./decode-object.ts";
import { scalarDecoder } from "./decode-scalar.ts";
import type { ValueDecoder } from "./value-decoder.ts";

const decoders = new WeakMap<TypeSchema, Map<string, ValueDecoder>>();

/** The decoder of a type that Go calls `goType`; made once, shared between kinds. */
export function decoderOf(type: TypeSchema, goType: string): ValueDecoder {
  let byGoType = decoders.get(type);
  if (byGoType === undefined) {
    byGoType = new Map();
    decoders.set(type, byGoType);
  }
  let decoder = byGoType.get(goType);
  if (decoder === undefined) {
    decoder = createDecoder(type, goType);
    byGoType.set(goType, decoder);
  }
  return decoder;
}

function createDecoder(type: TypeSchema, goType: string): ValueDecoder {
  switch (type.shape) {
    case "object":
      return objectDecoder(type, goType);
    case "map":
      return mapDecoder(type, goType);
    case "list":
      return listDecoder(type, goType);
    case "scalar":
      return scalarDecoder(type.scalar, goType);
    case "any":
      return (value, state) => (state.literals ? withoutLiterals(value) : value);
  }
}
