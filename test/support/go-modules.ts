import { spawnSync } from "node:child_process";

interface Downloaded {
  readonly Path: string;
  readonly Dir?: string;
  readonly Error?: string;
}

/**
 * The modules that the go.mod of a folder names, from Go's cache or its proxy: where each is, by its path. Undefined where Go is
 * not installed, and says so loudly.
 * @throws Error when a module cannot be had
 */
export function goModules(folder: string): ReadonlyMap<string, string> | undefined {
  const { error, stdout, stderr } = spawnSync("go", ["mod", "download", "-json"], { cwd: folder, encoding: "utf8" });
  if (error !== undefined) {
    console.warn(`test: Go is not there (${error.message}): THE TESTS THAT NEED GO MODULES ARE SKIPPED`);
    return undefined;
  }
  // One JSON object after the other.
  const found = JSON.parse(`[${stdout.trim().replaceAll("}\n{", "},{")}]`) as Downloaded[];
  if (found.length === 0) throw new Error(`go mod download found no modules in ${folder}: ${stderr}`);
  return new Map(
    found.map(({ Path, Dir, Error: fault }) => {
      if (Dir === undefined) throw new Error(`${Path} cannot be had: ${fault}`);
      return [Path, Dir];
    }),
  );
}
