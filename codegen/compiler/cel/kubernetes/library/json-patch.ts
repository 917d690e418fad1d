import type { CelLibrary } from "../../check/environment.ts";
import { defineFunction, overload } from "../../check/overload.ts";
import { stringType } from "../../types/cel-type.ts";

/** `jsonpatch.escapeKey`, for expressions of mutating policies that make JSON patches (RFC 6901, section 3). */
export const jsonPatchLibrary: CelLibrary = {
  name: "kubernetes.jsonpatch",
  functions: [
    defineFunction(
      "jsonpatch.escapeKey",
      overload("string_jsonpatch_escapeKey_string", [stringType], stringType, (key: string) =>
        key.replace(/[~/]/g, (character) => (character === "~" ? "~0" : "~1")),
      ),
    ),
  ],
};
