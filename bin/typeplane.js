#!/usr/bin/env node
// The composition root of the command line: hands the generated kinds and the generator to the commands, each loaded when used.
import module from "node:module";

// Compiled code is kept between starts where Node can do that (22.8 and later); half of a start is compiling.
module.enableCompileCache?.();

const { runCli } = await import("../dist/runtime/cli/run-cli.js");

process.exitCode = await runCli(process.argv.slice(2), {
  startServer: async (options) => (await import("../dist/generated/main.js")).startServer(options),
  generate: async (args) => (await import("../dist/codegen/main.js")).runGenerate(args),
  importSchemas: async (args) => (await import("../dist/codegen/import/import-schemas.js")).importSchemas(args),
});
