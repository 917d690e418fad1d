import ts from "typescript";
import type { GeneratedFile } from "../../print/generated-file.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: true,
  declaration: true,
  skipLibCheck: true,
  types: ["node"],
  rootDir: "/package",
  outDir: "/package",
};

/**
 * Compiles a package's sources to JavaScript and declarations, in memory. Files that are JavaScript or declarations already are
 * handed on; a module that is types alone has no JavaScript.
 * @throws Error when the sources do not compile, which is a fault of the generator
 */
export function compilePackage(files: ReadonlyMap<string, string>): GeneratedFile[] {
  const out: GeneratedFile[] = [];
  const emit = (path: string, text: string) => {
    if (path.endsWith(".d.ts")) out.push({ path, text: withJsExtensions(text) });
    else if (!/^(\s*\/\/.*\n|\s*export \{\};?\s*)*$/.test(text)) out.push({ path, text });
  };
  for (const [path, text] of files) if (/(\.d\.ts|\.js)$/.test(path)) emit(path, text);
  const sources = [...files.keys()].filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
  const program = ts.createProgram({ rootNames: sources.map(inPackage), options, host: hostOf(files) });
  const { diagnostics } = program.emit(undefined, (path, text) => emit(path.slice(inPackage("").length), text));
  const faults = [...diagnostics, ...program.getSyntacticDiagnostics(), ...program.getGlobalDiagnostics()];
  if (faults.length > 0) throw new Error(faults.map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n")).join("\n"));
  return out;
}

function inPackage(path: string): string {
  return `/package/${path}`;
}

/** Sees the package's files at /package, and TypeScript's own library where that is. */
function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const real = ts.createCompilerHost(options);
  const own = (path: string) => (path.startsWith("/package/") ? files.get(path.slice("/package/".length)) : undefined);
  return {
    ...real,
    getCurrentDirectory: () => process.cwd(),
    fileExists: (path) => own(path) !== undefined || path === "/package/package.json" || (!path.startsWith("/package/") && real.fileExists(path)),
    readFile: (path) => own(path) ?? (path === "/package/package.json" ? '{"type":"module"}' : real.readFile(path)),
    getSourceFile: (path, languageVersion) => {
      const text = own(path);
      return text === undefined ? real.getSourceFile(path, languageVersion) : ts.createSourceFile(path, text, languageVersion);
    },
    directoryExists: (path) => path.startsWith("/package") || (real.directoryExists?.(path) ?? true),
  };
}

/** Declarations name modules as JavaScript does, whatever their sources were called. */
function withJsExtensions(text: string): string {
  return text.replace(/((?:from|import)\s*\(?\s*"\.[^"]*)\.ts"/g, '$1.js"');
}
