import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const kubectl = fileURLToPath(new URL("../peers/bin/kubectl", import.meta.url));

/**
 * The reader's terminal: keeps its folder and variables from block to block. What needs a registry is done without one: `npx
 * typeplane` is the packed package, `npm install` links what is installed already, and unpacks tarballs.
 */
export class TutorialShell {
  readonly #root: string;
  readonly #programs: string;
  readonly #background: ChildProcess[] = [];
  #folder: string;
  #variables: Record<string, string> = {};

  /** @param root a folder whose node_modules has everything */
  constructor(root: string) {
    this.#root = root;
    this.#folder = root;
    this.#programs = join(root, ".programs");
    mkdirSync(this.#programs);
    this.#program(
      "npm",
      `if [ "$1" = install ]; then
  for one in "$@"; do case "$one" in *.tgz)
    name=$(tar -xOzf "$one" package/package.json | node -p 'JSON.parse(require("fs").readFileSync(0)).name')
    mkdir -p "node_modules/$name" && tar -xzf "$one" -C "node_modules/$name" --strip-components=1 ;; esac; done
  exit 0
fi
exec ${JSON.stringify(realNpm())} "$@"`,
    );
    this.#program(
      "npx",
      `case "$1" in
  typeplane) shift; exec node ${JSON.stringify(join(root, "node_modules/typeplane/bin/typeplane.js"))} "$@" ;;
  tsc) shift; exec node ${JSON.stringify(join(root, "node_modules/typescript7/bin/tsc"))} "$@" ;;
esac
exit 127`,
    );
    this.#program("typeplane", `exec node ${JSON.stringify(join(root, "node_modules/typeplane/bin/typeplane.js"))} "$@"`);
    this.#program("tsc", `exec node ${JSON.stringify(join(root, "node_modules/typescript7/bin/tsc"))} "$@"`);
    this.#program("vitest", `exec node ${JSON.stringify(join(root, "node_modules/vitest/vitest.mjs"))} "$@"`);
    symlinkSync(kubectl, join(this.#programs, "kubectl"));
  }

  #program(name: string, body: string): void {
    const path = join(this.#programs, name);
    writeFileSync(path, `#!/bin/bash\n${body}\n`);
    chmodSync(path, 0o755);
  }

  get #environment(): NodeJS.ProcessEnv {
    return { ...process.env, ...this.#variables, HOME: this.#root, PATH: `${this.#programs}:${process.env["PATH"]}`, NODE_OPTIONS: "" };
  }

  /** Writes a file, told from the folder that the terminal is in. */
  write(path: string, text: string): void {
    const full = join(this.#folder, path);
    mkdirSync(join(full, ".."), { recursive: true });
    writeFileSync(full, text);
  }

  /** Runs commands; answers what they print, and whether the last of them succeeded. */
  run(commands: string): { readonly output: string; readonly succeeded: boolean } {
    const script = `set -e\ncd ${JSON.stringify(this.#folder)}\n${commands}\necho "@folder $PWD"\necho "@kubeconfig $KUBECONFIG"\n`;
    const { stdout, stderr, status } = spawnSync("bash", ["-c", script], { encoding: "utf8", env: this.#environment });
    const [, folder] = /^@folder (.*)$/m.exec(stdout) ?? [];
    const [, kubeconfig] = /^@kubeconfig (.+)$/m.exec(stdout) ?? [];
    if (folder !== undefined) this.#folder = folder;
    if (kubeconfig !== undefined) this.#variables = { KUBECONFIG: kubeconfig };
    return { output: `${stdout.replace(/^@\w+ .*\n?/gm, "")}${stderr}`, succeeded: status === 0 };
  }

  /** Starts commands that do not end; resolves when the server among them answers. */
  async start(commands: string): Promise<void> {
    const child = spawn("bash", ["-c", `cd ${JSON.stringify(this.#folder)}\n${commands}`], { env: this.#environment, detached: true });
    this.#background.push(child);
    let output = "";
    await new Promise<void>((resolve, reject) => {
      const onData = (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes("Typeplane is ready")) resolve();
      };
      child.stdout.on("data", onData);
      child.stderr.on("data", onData);
      child.once("exit", (code) => reject(new Error(`${commands} ended with ${code}: ${output}`)));
    });
  }

  /** Stops what was started, and waits until it is gone. */
  async stop(): Promise<void> {
    for (const child of this.#background.splice(0)) {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      // The commands' own process group: npm does not pass signals on to what it runs.
      if (child.pid !== undefined && child.exitCode === null) {
        process.kill(-child.pid, "SIGTERM");
        await ended;
      }
    }
  }
}

function realNpm(): string {
  const { stdout } = spawnSync("bash", ["-c", "command -v npm"], { encoding: "utf8" });
  return stdout.trim();
}
