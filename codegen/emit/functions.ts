import type { OverlayCompiler } from "../compiler/overlay/index.ts";
import type { ResourceModel } from "../model/model.ts";
import type { Import, TypeScriptFile } from "../print/typescript-file.ts";
import { resourceNames, versionDirectory } from "./resource-names.ts";
import type { SchemaHome } from "./schema-home.ts";

/** functions.ts: what a kind's first request loads. */
export function emitFunctions(resource: ResourceModel, compiler: OverlayCompiler, home: SchemaHome): TypeScriptFile {
  const { directory } = resourceNames(resource);
  const create = resource.custom ? "createCustomFunctions" : "createFunctions";
  const imports: Import[] = [
    { from: resource.custom ? "runtime/extensions/index.ts" : "runtime/scheme/create-functions.ts", name: create },
    { from: "schema-library.ts", name: "typeOf" },
  ];
  const parts = [
    `group: ${JSON.stringify(resource.group)}`,
    `version: ${JSON.stringify(resource.version)}`,
    `kind: ${JSON.stringify(resource.kind)}`,
    `type: typeOf(${JSON.stringify(resource.schemaName)})`,
  ];
  const add = (from: string, name: string) => {
    imports.push({ from, name });
    parts.push(name);
  };
  if (resource.custom) {
    const { definition } = resourceNames(resource);
    imports.push({ from: `${directory}/resource.ts`, name: definition });
    const name = JSON.stringify(resource.schemaName);
    if (home === "library") imports.push({ from: "schema-library.ts", name: "schemaOf" });
    else imports.push({ from: `${versionDirectory(resource.group, resource.version)}/schemas.ts`, name: "readSchemas" });
    parts.splice(
      0,
      parts.length,
      `definition: ${definition}`,
      `schema: ${home === "library" ? `schemaOf(${name})` : `readSchemas()[${name}]`}`,
      "typeOf",
    );
  } else {
    imports.push({ from: "runtime/serialization/columns/cell-printers.ts", name: "cellPrinterOf" });
    parts.push(`cells: await cellPrinterOf(${JSON.stringify(resource.group)}, ${JSON.stringify(resource.resource)})`);
  }
  if (compiler.compileDefaults(resource.schemaName) !== undefined) add(`${directory}/defaults.ts`, "applyDefaults");
  if (compiler.compileValidation(resource.schemaName) !== undefined) add(`${directory}/validate.ts`, "validate");
  if (resource.conversion !== undefined) {
    add(`${directory}/conversion.ts`, "toHub");
    add(`${directory}/conversion.ts`, "fromHub");
  }
  if (resource.strategy !== undefined) add(`runtime/strategies/${resource.strategy}.ts`, "strategy");
  return {
    path: `${directory}/functions.ts`,
    source: resource.source,
    basis: parts,
    imports,
    body: `/** The functions of ${resource.kind}, ${resource.version}. */\nexport const functions = ${create}({\n${parts.map((part) => `  ${part},`).join("\n")}\n});`,
  };
}
