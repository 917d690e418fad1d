import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatDiagnostic } from "./load/diagnostic.ts";
import { loadSchemas } from "./load/load-schemas.ts";
import { readSchemaFiles } from "./load/schema-files.ts";
import { createModel } from "./model/create-model.ts";
import { shortHash } from "./print/generated-file.ts";
import { generatorHash } from "./write/generator-hash.ts";
import { isUpToDate, type WriteReport, writeFiles } from "./write/write-files.ts";

/**
 * `typeplane generate [--check] [--schemas DIR] [--out DIR]`: load, resolve, model, emit, print, write.
 * Answers the exit code: 1 when an input is refused (nothing is written then) or, with --check, when a file is not
 * what the generator would write.
 */
export async function runGenerate(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      check: { type: "boolean", default: false },
      schemas: { type: "string", default: "schemas" },
      out: { type: "string", default: "generated" },
    },
  });
  const out = resolve(values.out);
  const files = readSchemaFiles(values.schemas);
  const inputs = shortHash([...files, generatorHash()]);
  if (isUpToDate(out, inputs)) {
    console.log("generated files are up to date");
    return 0;
  }
  const { model, diagnostics } = createModel(loadSchemas(files));
  if (model === undefined) {
    for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
    console.error(`${diagnostics.length} problem${diagnostics.length === 1 ? "" : "s"} found, nothing is written`);
    return 1;
  }
  const { emitAll } = await import("./emit/emit-all.ts");
  const report = writeFiles(out, await emitAll(model, files), inputs, values.check);
  return values.check ? tellCheck(report) : tell(report);
}

function tell({ written, deleted, unchanged }: WriteReport): number {
  console.log(`${written.length} files written, ${deleted.length} deleted, ${unchanged} unchanged`);
  return 0;
}

function tellCheck({ written, deleted }: WriteReport): number {
  for (const path of written) console.error(`differs: ${path}`);
  for (const path of deleted) console.error(`stale: ${path}`);
  if (written.length + deleted.length === 0) return 0;
  console.error("generated files are not what the schemas say: run `npm run generate`");
  return 1;
}
