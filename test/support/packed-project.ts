import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareBuild } from "./serve.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A folder outside of the repository where the package is installed as npm would install it, without a network. */
export interface PackedProject {
  readonly folder: string;
  /** Runs a program of Node's there, or in a folder below; answers what it prints. @throws Error with that when it fails. */
  readonly node: (args: readonly string[], below?: string) => string;
  /** Installs an npm package from a folder, as `npm pack` packs it. */
  readonly install: (packageFolder: string, name: string) => void;
  readonly remove: () => void;
}

/** Packs the package and unpacks it into node_modules of a new folder; what it depends on is linked from the repository's. */
export function createPackedProject({ typeplane = true }: { readonly typeplane?: boolean } = {}): PackedProject {
  prepareBuild();
  const folder = mkdtempSync(join(tmpdir(), "typeplane-packed-"));
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (!name.startsWith(".") && name !== "typeplane") symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  const install = (packageFolder: string, name: string) => {
    const target = join(modules, name);
    mkdirSync(target, { recursive: true });
    const packed = run("npm", ["pack", "--ignore-scripts", "--silent", `--pack-destination=${folder}`], packageFolder);
    const tarball = packed.trim().split("\n").at(-1) ?? "";
    run("tar", ["-xzf", join(folder, tarball), "-C", target, "--strip-components=1"], folder);
    rmSync(join(folder, tarball));
  };
  if (typeplane) install(root, "typeplane");
  return {
    folder,
    node: (args, below = ".") => run(process.execPath, args, join(folder, below)),
    install,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}
