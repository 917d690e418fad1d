import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createProject, type Project } from "../../golden/project.ts";

const modules = fileURLToPath(new URL("../../../../node_modules/", import.meta.url));
let project: Project;

beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  project = createProject();
  const installed = join(project.folder, "node_modules");
  mkdirSync(join(installed, "@types"), { recursive: true });
  expect(await project.generate("--out", "node_modules/@acme/api", "--client-package", "@acme/api")).toBe(0);
  for (const name of ["@types/node", "undici-types", "js-yaml"]) symlinkSync(join(modules, name), join(installed, name));
  writeFileSync(join(project.folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(project.folder, "use.ts"), use);
});

afterAll(() => {
  project.remove();
  vi.restoreAllMocks();
});

const use = `import { type Client, createClient, type Informer, isStatusError, KubeConfig, retryOnConflict, type WatchEvent } from "@acme/api";
import { type CronTab, type CronTabApply, type CronTabSpec, cronTabs } from "@acme/api/stable.example.com/v1";

const config = new KubeConfig();
config.loadFromDefault();
const client: Client = createClient(config.makeRestClient());
const apply: CronTabApply = { apiVersion: "stable.example.com/v1", kind: "CronTab", metadata: { name: "a" }, spec: { least: 2 } };
const wrong: CronTabApply = { apiVersion: "stable.example.com/v1beta1", kind: "CronTab", metadata: { name: "a" } };

export async function run(informer: Informer<CronTab>): Promise<CronTab[]> {
  const found = await client.stable.v1.cronTabs("default").apply(apply, { fieldManager: "me" });
  const spec: CronTabSpec = found.spec;
  await retryOnConflict(() => cronTabs(client.rest, "default").update({ ...found, spec }));
  await informer.start({ added: (one) => console.log(one.metadata?.name) }, AbortSignal.timeout(1_000));
  await client.stable.v1.cronTabs("default").get("b").catch((error: unknown) => {
    if (!isStatusError(error, "NotFound")) throw error;
  });
  for await (const event of client.stable.v1.cronTabs("default").watch()) ((one: WatchEvent<CronTab>) => console.log(one.type))(event);
  return (await client.stable.v1.cronTabs().list()).items;
}
`;

// Without skipLibCheck: the declarations are checked too.
test.each(["--module node16", "--module nodenext", "--module esnext --moduleResolution bundler"])("a package is typed with %s", (resolution) => {
  const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2023", "--types", "node", ...resolution.split(" ")];
  const compile = () =>
    execFileSync(process.execPath, [join(modules, "typescript7/bin/tsc"), ...flags, "use.ts"], { cwd: project.folder, encoding: "utf8" });
  let told = "";
  try {
    compile();
  } catch (error) {
    told = (error as { stdout: string }).stdout;
  }
  // The one line that is wrong: an apply configuration of another version.
  expect(told).toMatch(
    /^use\.ts\(8,31\): error TS2322: Type '"stable\.example\.com\/v1beta1"' is not assignable to type '"stable\.example\.com\/v1"'\.\s*$/,
  );
});
