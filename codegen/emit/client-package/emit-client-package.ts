import type { Model } from "../../model/model.ts";
import type { GeneratedFile } from "../../print/generated-file.ts";

export async function emitClientPackage(_model: Model, _name: string, _out: string): Promise<GeneratedFile[]> {
  return [];
}
