// The door of the command line: `serve` for a project's own program.
export { type ServeDependencies, serve } from "./serve.ts";
