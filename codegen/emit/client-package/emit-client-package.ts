import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "../../model/model.ts";
import type { GeneratedFile } from "../../print/generated-file.ts";
import { besidePackage } from "../../print/module-specifier.ts";
import { printFiles } from "../../print/print-files.ts";
import { emitApply, emitClient, emitClientSet } from "../client.ts";
import { builtInGroupsOf, customGroupsOf } from "../emit-project.ts";
import { resourceNames } from "../resource-names.ts";
import { emitTypesDoors } from "../schemas.ts";
import { emitTypes, printedTypes, typesInUse } from "../types.ts";
import { readClientRuntime } from "./client-runtime.ts";
import { compilePackage } from "./compile-package.ts";
import { packageManifest, packageReadme } from "./package-texts.ts";
import { packageVersion } from "./package-version.ts";

/**
 * An npm package of the typed clients of a project's kinds: JavaScript and declarations, with the few modules of the runtime that
 * they need inside, so that it depends on next to nothing (docs/decisions/0006-client-packages.md).
 *
 * @param out where it is written: the version in a package.json that is there already is the publisher's
 */
export async function emitClientPackage(model: Model, name: string, out: string): Promise<GeneratedFile[]> {
  const groups = customGroupsOf(model);
  const versions = groups.flatMap((group) => group.versions);
  const resources = versions.flatMap((version) => version.resources);
  const own = new Set(versions.map(({ directory }) => directory));
  const printed = new Map([...printedTypes(model)].filter(([, type]) => own.has(type.directory)));
  const sources = printFiles(
    [
      ...(await emitTypes(typesInUse(printed, model))),
      ...resources.flatMap((resource) => [emitClient(resource, model), emitApply(resource, model)]),
      emitClientSet(groups, builtInGroupsOf(model)),
    ],
    besidePackage,
  );
  const doors = emitTypesDoors(printed).map(({ path, text }) => {
    const clients = resources.filter((one) => `${resourceNames(one).version}/index.ts` === path);
    return { path, text: `${text}${clients.map(clientExports).join("")}` };
  });
  const runtime = readClientRuntime(["runtime/client/index.ts", "runtime/errors/status-error.ts", "runtime/errors/status.ts"]);
  const compiled = compilePackage(
    new Map([...[...sources, ...doors, { path: "index.ts", text: door }].map(({ path, text }) => [path, text] as const), ...runtime.files]),
  );
  const version = packageVersion(
    versions.map((one) => one.version),
    publishedVersion(out),
  );
  return [
    ...compiled,
    { path: "package.json", text: packageManifest(name, version, groups, dependenciesOf(runtime.packages)) },
    { path: "README.md", text: packageReadme(name, groups, builtInGroupsOf(model)) },
  ];
}

const door = `// The door of the package.
export { type Client, createClient } from "./client.ts";
export * from "./runtime/client/index.ts";
export { isStatusError, StatusError } from "./runtime/errors/status-error.ts";
export type { Status } from "./runtime/errors/status.ts";
`;

function clientExports(resource: Parameters<typeof resourceNames>[0]): string {
  const { variable } = resourceNames(resource);
  const { resource: folder, kind } = resource;
  return `export { ${variable} } from "./${folder}/client.ts";\nexport type { ${kind}Apply } from "./${folder}/apply.ts";\n`;
}

function publishedVersion(out: string): string | undefined {
  const path = join(out, "package.json");
  if (!existsSync(path)) return undefined;
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { version?: string };
  return version;
}

/** The versions that this package itself asks for. */
function dependenciesOf(packages: readonly string[]): Record<string, string> {
  if (packages.length === 0) return {};
  const manifests = ["../../../package.json", "../../../../package.json"].map((path) => new URL(path, import.meta.url));
  const manifest = manifests.find((url) => existsSync(url));
  const { dependencies = {} } =
    manifest === undefined ? {} : (JSON.parse(readFileSync(manifest, "utf8")) as { dependencies?: Record<string, string> });
  return Object.fromEntries(packages.map((one) => [one, dependencies[one] ?? "*"]));
}
