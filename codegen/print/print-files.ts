import type { GeneratedFile } from "./generated-file.ts";
import type { ModuleSpecifier } from "./module-specifier.ts";
import { printTypeScript, type TypeScriptFile } from "./typescript-file.ts";

/** The text of every file; those that are text already are kept. */
export function printFiles(files: readonly (GeneratedFile | TypeScriptFile)[], specifier: ModuleSpecifier): GeneratedFile[] {
  return files.map((file) => ("text" in file ? file : printTypeScript(file, specifier)));
}
