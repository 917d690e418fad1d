#!/usr/bin/env node
// The composition root of the command line: hands the generated kinds and the generator to the commands, each loaded when used.
import module from "node:module";

// Compiled code is kept between starts where Node can do that (22.8 and later); half of a start is compiling.
module.enableCompileCache?.();

// Where Node can load modules synchronously, that takes a fifth less time, and a server is hundreds of them.
const load = process.features.require_module ? module.createRequire(import.meta.url) : (path) => import(path);

const { runCli } = await load("../dist/start/run-cli.js");

process.exitCode = await runCli(process.argv.slice(2), {
  serve: async (args) => {
    const [{ serve }, server] = [await load("../dist/start/serve.js"), await load("../dist/start/server.js")];
    return serve(args, { startServer: server.serve });
  },
  generate: async (args) => (await load("../dist/codegen/main.js")).runGenerate(args),
  init: async (args) => (await load("../dist/codegen/init/run-init.js")).runInit(args),
  migrate: async (args) => (await load("../dist/start/migrate.js")).migrate(args),
  importSchemas: async (args) => (await load("../dist/codegen/import/import-schemas.js")).importSchemas(args),
});
