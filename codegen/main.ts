import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatDiagnostic } from "./load/diagnostic.ts";
import { type LoadedSchemas, loadSchemas } from "./load/load-schemas.ts";
import { readSchemaFiles } from "./load/schema-files.ts";
import { type CreatedModel, createModel } from "./model/create-model.ts";
import { type GeneratedFile, shortHash } from "./print/generated-file.ts";
import { besideRuntime, fromPackage } from "./print/module-specifier.ts";
import { printFiles } from "./print/print-files.ts";
import { readProjectInputs, withNames } from "./project-inputs.ts";
import { generatorHash } from "./write/generator-hash.ts";
import { isUpToDate, type WriteReport, writeFiles } from "./write/write-files.ts";

/** A run: what it reads, and what it would write. */
interface Run {
  /** All that the files are made from, as a hash. */
  readonly inputs: string;
  readonly load: () => LoadedSchemas;
  readonly files: (model: NonNullable<CreatedModel["model"]>) => Promise<GeneratedFile[]>;
}

/**
 * `typeplane generate [--check] [--schemas DIR] [--out DIR]`: load, resolve, model, emit, print, write. With `--crds DIR` only
 * the groups of a project's CRDs are written, over the package `typeplane`; with `--client-package NAME` besides, an npm
 * package of their typed clients.
 * Answers the exit code: 1 when an input is refused (nothing is written then) or, with --check, when a file is not
 * what the generator would write.
 */
export async function runGenerate(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      check: { type: "boolean", default: false },
      schemas: { type: "string", default: "schemas" },
      out: { type: "string" },
      crds: { type: "string" },
      overlays: { type: "string" },
      "client-package": { type: "string" },
    },
  });
  const { crds, overlays, check } = values;
  const clientPackage = values["client-package"];
  if (clientPackage !== undefined && (crds === undefined || values.out === undefined)) {
    console.error("--client-package needs --crds DIR and --out DIR");
    return 1;
  }
  const out = resolve(values.out ?? "generated");
  let run: Run;
  try {
    run = crds === undefined ? ownRun(values.schemas) : projectRun(crds, overlays, clientPackage, out);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  if (isUpToDate(out, run.inputs)) {
    console.log("generated files are up to date");
    return 0;
  }
  const loaded = run.load();
  for (const skipped of loaded.skipped) console.error(`note: ${formatDiagnostic(skipped)}`);
  if (crds !== undefined && loaded.crds.length + loaded.diagnostics.length === 0) {
    console.error(`there are no CustomResourceDefinitions in ${crds}: put those of your kinds there`);
    return 1;
  }
  const { model, diagnostics }: CreatedModel = createModel(loaded);
  if (model === undefined) {
    for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
    console.error(`${diagnostics.length} problem${diagnostics.length === 1 ? "" : "s"} found, nothing is written`);
    return 1;
  }
  const report = writeFiles(out, await run.files(model), run.inputs, check);
  return check ? tellCheck(report) : tell(report);
}

/** Typeplane's own generated/: every group of its schemas. */
function ownRun(schemas: string): Run {
  const files = readSchemaFiles(schemas);
  return {
    inputs: shortHash([...files, generatorHash()]),
    load: () => loadSchemas(files),
    files: async (model) => {
      const { emitAll } = await import("./emit/emit-all.ts");
      return printFiles(await emitAll(model, files), besideRuntime);
    },
  };
}

/** The groups of a project's CRDs; Kubernetes' facts are those of this package. */
function projectRun(crds: string, overlays: string | undefined, clientPackage: string | undefined, out: string): Run {
  const project = readProjectInputs(readSchemaFiles(packageSchemas()), crds, overlays);
  return {
    inputs: shortHash([...project.files, ...project.names, clientPackage ?? "", generatorHash()]),
    load: () => withNames(loadSchemas(project.files), project.names),
    files: async (model) => {
      if (clientPackage !== undefined) {
        const { emitClientPackage } = await import("./emit/client-package/emit-client-package.ts");
        return emitClientPackage(model, clientPackage, out);
      }
      const { customGroupsOf, emitProject } = await import("./emit/emit-project.ts");
      const files = await emitProject(model);
      const own = new Set(customGroupsOf(model).map(({ group }) => group));
      const roots = new Set(files.map(({ path }) => path).filter((path) => !path.includes("/")));
      return printFiles(
        files,
        fromPackage((path) => roots.has(path) || own.has(path.slice(0, path.indexOf("/")))),
      );
    },
  };
}

/** schemas/ of this package, beside codegen/ or, when that is built, beside dist/. */
function packageSchemas(): string {
  const candidates = ["../schemas", "../../schemas"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((path) => existsSync(path)) ?? "schemas";
}

function tell({ written, deleted, unchanged }: WriteReport): number {
  console.log(`${written.length} files written, ${deleted.length} deleted, ${unchanged} unchanged`);
  return 0;
}

function tellCheck({ written, deleted }: WriteReport): number {
  for (const path of written) console.error(`differs: ${path}`);
  for (const path of deleted) console.error(`stale: ${path}`);
  if (written.length + deleted.length === 0) return 0;
  console.error("generated files are not what the schemas say: run the same command without --check");
  return 1;
}
