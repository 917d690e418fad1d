import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const program = "codegen/import/go-facts";

/**
 * Runs the Go program that records Go types and answers what it prints.
 *
 * @throws Error when Go is missing, the program is (only a checkout of the project has it), or it fails.
 */
export function runGoFacts(): string {
  if (!existsSync(`${program}/main.go`)) throw new Error(`${program} is not here: --go-facts works in a checkout of the project`);
  return execFileSync("go", ["run", "."], { cwd: program, encoding: "utf8", maxBuffer: 64 << 20, stdio: ["ignore", "pipe", "inherit"] });
}
