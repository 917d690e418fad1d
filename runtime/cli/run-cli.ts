import { Command, CommanderError } from "commander";

/** What the commands do: each is loaded when it is called, with the generated kinds or the generator. They answer exit codes. */
export interface CliDependencies {
  readonly serve: (args: readonly string[]) => Promise<number>;
  readonly generate: (args: readonly string[]) => Promise<number>;
  readonly init: (args: readonly string[]) => Promise<number>;
  readonly migrate: (args: readonly string[]) => Promise<number>;
  readonly importSchemas: (args: string[]) => Promise<number>;
}

/** Runs `typeplane <command>`; answers the exit code. */
export async function runCli(args: readonly string[], dependencies: CliDependencies): Promise<number> {
  let exitCode = 0;
  // Each command reads its own arguments: serve has kube-apiserver's flags, whose forms commander does not know.
  const command = (parent: Command, name: string, description: string, run: (args: string[]) => Promise<number>): void => {
    parent
      .command(name)
      .description(description)
      .helpOption(false)
      .allowUnknownOption()
      .allowExcessArguments()
      .action(async (_options, invoked: Command) => {
        exitCode = await run(invoked.args);
      });
  };
  const program = new Command("typeplane")
    .description("A Kubernetes-compatible API server, generated from schemas.")
    .enablePositionalOptions()
    .exitOverride();
  command(program, "serve", "serve the API; --help lists its flags", dependencies.serve);
  command(program, "init", "make a new control-plane project in a folder", dependencies.init);
  command(program, "generate", "write generated/ from schemas/, or --out from --crds; --check only compares", dependencies.generate);
  command(program, "migrate", "rewrite the objects of resources at their storage version; --help lists its flags", dependencies.migrate);
  const schemas = program.command("schemas").description("work on schemas/").exitOverride();
  command(schemas, "import", "import a folder, an OpenAPI file or a live server (https://...) into schemas/kubernetes", dependencies.importSchemas);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    // Commander has said it already.
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  return exitCode;
}
