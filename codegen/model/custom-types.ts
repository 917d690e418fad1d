import { customSchemas } from "../compiler/crd/index.ts";
import { pointerTo } from "../load/diagnostic.ts";
import type { NamedSchema } from "../resolve/named-schema.ts";
import type { CrdOfFile } from "./loaded-crd.ts";

/** The schemas that a CRD brings: its kind and its list, for each version. */
export function customTypes(crd: CrdOfFile): NamedSchema[] {
  return crd.versions.flatMap((version) => {
    const source = { file: crd.loaded.document.file, pointer: pointerTo("spec", "versions", version.index, "schema", "openAPIV3Schema") };
    return customSchemas(crd, version).map(({ name, schema }) => ({ name, schema, directory: `${crd.group}/${version.name}`, source }));
  });
}
