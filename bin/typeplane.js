#!/usr/bin/env node
// The composition root of the command line: hands the generated kinds and the generator to the commands, each loaded when used.
import { runCli } from "../dist/runtime/cli/run-cli.js";

process.exitCode = await runCli(process.argv.slice(2), {
  startServer: async (options) => (await import("../dist/generated/serve.js")).serve(options),
  generate: async (args) => (await import("../dist/codegen/main.js")).runGenerate(args),
  importSchemas: async (args) => (await import("../dist/codegen/import/import-schemas.js")).importSchemas(args),
});
