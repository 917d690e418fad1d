import { statSync } from "node:fs";
import { join } from "node:path";
import { composeFacts } from "./compose-facts.ts";
import { connectToServer } from "./fetch-json.ts";
import type { GoFacts } from "./go-facts.ts";
import { type ImportOptions, importUsage, parseImportOptions } from "./import-options.ts";
import type { ImportedFacts } from "./imported-facts.ts";
import { readKnownFacts } from "./known-facts.ts";
import { printFacts } from "./print-facts.ts";
import { readFolder } from "./read-folder.ts";
import { readOpenApiFile } from "./read-openapi-file.ts";
import { readServer } from "./read-server.ts";
import { runGoFacts } from "./run-go-facts.ts";
import { writeFacts } from "./write-facts.ts";

/**
 * `npm run schemas:import -- <folder | OpenAPI file | https://server>`: brings the facts of an API into schemas/kubernetes.
 * Nothing is written unless the whole source was read.
 *
 * @returns the exit code: 0, 1 when the source could not be read, 2 when the command was not understood.
 */
export async function importSchemas(argv: string[]): Promise<number> {
  let options: ImportOptions;
  try {
    options = parseImportOptions(argv);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${importUsage}`);
    return 2;
  }
  const nothingToDo = options.source === undefined && options.server.kubeconfig === undefined && !options.goFacts;
  if (options.help || nothingToDo) {
    (options.help ? console.log : console.error)(importUsage);
    return options.help ? 0 : 2;
  }
  try {
    await runImport(options);
    return 0;
  } catch (error) {
    console.error(`schemas:import: ${messageOf(error)}`);
    return 1;
  }
}

async function runImport(options: ImportOptions): Promise<void> {
  const known = readKnownFacts(options.out);
  const texts = new Map<string, string>();
  let goFacts = known.goFacts;
  if (options.goFacts) {
    const text = runGoFacts();
    goFacts = JSON.parse(text) as GoFacts;
    texts.set("go-facts.json", text);
  }
  const imported = await readSource(options);
  const source: ImportedFacts = imported ?? { schemas: known.schemas, complete: false };
  for (const [path, value] of composeFacts(source, known, goFacts)) texts.set(path, printFacts(value));
  const replaced = (file: string) => file.startsWith("openapi/") || source.bootstrap !== undefined;
  const stale = source.complete ? known.files.filter((file) => !texts.has(file) && replaced(file)) : [];
  const result = writeFacts(options.out, texts, stale);
  console.log(
    `${join(options.out, "/")}: ${source.schemas.size} schemas; ${result.written} files written, ${result.unchanged} unchanged, ${result.removed} removed`,
  );
}

async function readSource(options: ImportOptions): Promise<ImportedFacts | undefined> {
  const { source, server } = options;
  if (source?.startsWith("https://") || (source === undefined && server.kubeconfig !== undefined)) {
    const connection = connectToServer(source, server);
    try {
      return await readServer(connection.fetchJson, server.bootstrap);
    } finally {
      connection.close();
    }
  }
  if (source === undefined) return undefined;
  if (source.startsWith("http://")) throw new Error(`${source}: a server is read over https only`);
  return statSync(source).isDirectory() ? readFolder(source) : readOpenApiFile(source);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
