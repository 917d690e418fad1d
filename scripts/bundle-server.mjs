// Joins what a server loads at its start to one file in dist/start/: finding and linking hundreds of modules took half of a start.
// What is loaded later stays apart, in the same folder. Programs that import the package get the modules as they are in dist/.
import { rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
const folder = join(dist, "start");

/** What bin/typeplane.js loads, by name. */
const input = {
  "run-cli": join(dist, "runtime/cli/run-cli.js"),
  serve: join(dist, "runtime/cli/serve.js"),
  server: join(dist, "generated/serve.js"),
  migrate: join(dist, "runtime/cli/migrate.js"),
};

export async function bundleServer() {
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    input,
    platform: "node",
    external: (id) => !id.startsWith(".") && !id.startsWith("/"),
    treeshake: false,
    plugins: [findsFiles],
  });
  const atStart = await modulesOf(bundle);
  const groups = [{ name: "start", test: (id) => atStart.has(id) }];
  await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js", codeSplitting: { groups } });
  await bundle.close();
}

/** Modules look for files beside themselves: where they were. */
const findsFiles = {
  name: "finds-files",
  transform(code, id) {
    if (!code.includes("import.meta.url")) return null;
    return { code: code.replaceAll("import.meta.url", `new URL(${JSON.stringify(relative(folder, id))}, import.meta.url).href`), map: null };
  },
};

/** The modules that are loaded with the entries, before any `import()`. */
async function modulesOf(bundle) {
  const { output } = await bundle.generate({ format: "esm" });
  const chunks = new Map(output.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]));
  const found = new Set();
  const pending = [...chunks.values()].filter(({ isEntry, name }) => isEntry && name in input && name !== "migrate");
  for (const chunk of pending) {
    for (const id of chunk.moduleIds) found.add(id);
    for (const name of chunk.imports) {
      const imported = chunks.get(name);
      if (imported !== undefined && !pending.includes(imported)) pending.push(imported);
    }
  }
  return found;
}
