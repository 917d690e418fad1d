import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startKubeApiserver } from "../../bench/servers/kube-apiserver.ts";
import { startServer, type Typeplane } from "../../generated/main.ts";
import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { goModules } from "../support/go-modules.ts";
import { hasKubectl, runKubectl } from "../support/kubectl.ts";
import { createPackedProject, type PackedProject } from "../support/packed-project.ts";
import { createRandom } from "../support/random.ts";
import { type ServedProcess, serve } from "../support/serve.ts";
import { breakManifest } from "./break-manifest.ts";
import { createJudge, type Judge, type Kinds, type ServedKind } from "./judge.ts";
import { operators } from "./operators.ts";
import { type Manifest, readManifests } from "./read-manifests.ts";

// The CRDs that large operators publish, out of their Go modules: applied to a running server, and generated from.

const peers = fileURLToPath(new URL("../peers/", import.meta.url));
const modules = goModules(join(peers, "crds"));
const folderOf = (module: string, path: string) => join(modules?.get(module) ?? "", path);

/** kubectl's client-side apply keeps the whole object in an annotation, which may not be longer. */
const longestAnnotation = 256 * 1024;
/** How many broken manifests every server is asked about. */
const brokenManifests = 400;

describe.skipIf(modules === undefined || !hasKubectl())("the published CRDs of operators", { timeout: 300_000 }, () => {
  let folder: string;
  let live: Typeplane;
  let judge: Judge;
  const kinds = new Map<string, ServedKind>();
  /** By operator: manifests of kinds that its CRDs serve; names are made unique, and all stand in one namespace. */
  const manifests = new Map<string, readonly Manifest[]>();
  /** Those that the live server takes. */
  const right: Manifest[] = [];
  const kubeconfig = () => join(folder, "kubeconfig");
  const kubectl = (...args: string[]) => runKubectl(kubeconfig(), args);
  const crdFiles = (name: string) => readdirSync(join(folder, "crds", name)).map((file) => join(folder, "crds", name, file));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "typeplane-operators-"));
    for (const { name, module, crds } of operators) {
      mkdirSync(join(folder, "crds", name), { recursive: true });
      for (const path of crds) {
        // Beside the CRDs stands what customizes and what explains them.
        const files = readdirSync(folderOf(module, path)).filter((file) => file.endsWith(".yaml") && file !== "kustomization.yaml");
        for (const file of files) copyFileSync(join(folderOf(module, path), file), join(folder, "crds", name, file));
      }
    }
    live = await startServer();
    writeFileSync(kubeconfig(), live.kubeconfig);
    judge = createJudge({ url: live.url, ...live.adminCertificate }, kinds);
  });

  afterAll(async () => {
    judge?.close();
    await live?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(operators)("$name, live", ({ name, module, samples, rightSamples, explained }) => {
    test("its CRDs are applied, by the client and by the server, and established", async () => {
      const files = crdFiles(name);
      const short = files.filter((file) => readFileSync(file).length < longestAnnotation / 2);
      expect(short.length).toBeGreaterThan(0);
      const bySide = await kubectl("apply", ...short.flatMap((file) => ["-f", file]));
      expect(bySide.stderr).toBe("");
      const byServer = await kubectl("apply", "--server-side", "--force-conflicts", "-f", join(folder, "crds", name));
      expect(byServer.stderr).toBe("");
      expect(byServer.stdout.match(/^customresourcedefinition.* serverside-applied$/gm)?.length).toBeGreaterThanOrEqual(short.length);
      const waited = await kubectl("wait", "--for=condition=Established", "--timeout=10s", "crd", "--all");
      expect(waited.stderr).toBe("");
      expect(waited.stdout.trim().split("\n").length).toBeGreaterThanOrEqual(short.length);
    });

    test("its fields are explained", async () => {
      const { stdout } = await kubectl("explain", explained.field);
      expect(stdout.toLowerCase()).toContain(explained.word.toLowerCase());
    });

    test("its own manifests are right", async () => {
      await addKinds(judge, kinds);
      const found = samples.flatMap((path) => readManifests(folderOf(module, path)));
      const known = placed(found, kinds);
      manifests.set(name, known);
      const verdicts = await Promise.all(known.map(async (manifest) => ({ manifest, ...(await judge.judge(manifest.object)) })));
      const taken = verdicts.flatMap(({ manifest, code }) => (code === 201 ? [manifest] : []));
      right.push(...taken);
      expect(taken.length, JSON.stringify(verdicts.filter(({ code }) => code !== 201).map(({ body }) => body))).toBeGreaterThanOrEqual(rightSamples);
    });

    test("they are applied and read back", async () => {
      // What the bases of Cluster API call a conversion drops what the stored version does not know: its webhook is not here.
      const isStored = ({ apiVersion, kind }: JsonObject) => kinds.get(`${String(apiVersion)}/${String(kind)}`)?.stored === true;
      const own = right.filter((manifest) => manifests.get(name)?.includes(manifest) === true && isStored(manifest.object));
      const file = join(folder, "manifests.json");
      writeFileSync(file, JSON.stringify({ apiVersion: "v1", kind: "List", items: own.map(({ object }) => object) }));
      const applied = await kubectl("apply", "-f", file);
      expect(applied.stderr.replace(/^Warning: .*\n/gm, "")).toBe("");
      const { stdout } = await kubectl("get", "-f", file, "-o", "json");
      const items = (JSON.parse(stdout) as { items: JsonObject[] }).items;
      expect(items).toHaveLength(own.length);
      for (const [index, { object }] of own.entries()) expect(items[index]?.["spec"] ?? {}).toMatchObject(asRead(specOf(object)));
    });
  });

  describe("generated", () => {
    let project: PackedProject;
    let served: ServedProcess;
    let generatedJudge: Judge;

    beforeAll(async () => {
      project = createPackedProject();
      const { folder: own } = project;
      for (const { name } of operators) cpSync(join(folder, "crds", name), join(own, "schemas/crds", name), { recursive: true });
      writeFileSync(join(own, "package.json"), '{ "type": "module" }\n');
      writeFileSync(join(own, "tsconfig.json"), JSON.stringify(tsconfig));
      writeFileSync(join(own, "main.ts"), mainSource);
    });

    afterAll(async () => {
      generatedJudge?.close();
      await served?.stop();
      project?.remove();
    });

    test("all CRDs are read", () => {
      const told = project.node(["node_modules/typeplane/bin/typeplane.js", "generate", "--crds", "schemas/crds", "--out", "generated"]);
      expect(told).toMatch(/^\d{4} files written, 0 deleted, 0 unchanged$/m);
    });

    test("the manifests are objects of the generated types", () => {
      writeFileSync(join(project.folder, "manifests.ts"), typedManifests(right));
      expect(right.length).toBeGreaterThan(100);
      mkdirSync(join(project.folder, "dist"));
      expect(project.node(["node_modules/typescript7/bin/tsc", "-p", "tsconfig.json"])).toBe("");
      expect(existsSync(join(project.folder, "dist/manifests.js"))).toBe(true);
    });

    test("wrong ones are not", () => {
      writeFileSync(join(project.folder, "wrong.ts"), `${wrongManifests.join("\n")}\n`);
      writeFileSync(join(project.folder, "tsconfig.wrong.json"), JSON.stringify({ ...tsconfig, include: ["wrong.ts"] }));
      let told = "";
      try {
        project.node(["node_modules/typescript7/bin/tsc", "-p", "tsconfig.wrong.json", "--noEmit"]);
      } catch (error) {
        told = (error as Error).message;
      }
      expect([...told.matchAll(/^wrong\.ts\((\d+),/gm)].map(([, line]) => Number(line))).toEqual([2, 3, 4, 5, 6]);
    });

    test("a server of the generated kinds says of manifests, right and broken, what the live one says", async () => {
      served = await serve(join(project.folder, "data"), ["--storage=memory"], [join(project.folder, "dist/main.js")]);
      generatedJudge = createJudge({ url: served.url, ...served.adminCertificate }, kinds);
      expect(await differences(judge, generatedJudge, [...manifests.values()].flat())).toEqual([]);
    });
  });

  const hasAnchor = ["etcd", "kube-apiserver"].every((name) => existsSync(join(peers, "bin", name)));
  if (!hasAnchor) console.warn("test: test/peers/build.sh etcd kube-apiserver has not been run: OUR VERDICTS ARE NOT COMPARED WITH ITS");

  describe.skipIf(!hasAnchor)("beside kube-apiserver", () => {
    test("every manifest, right and broken, gets the same answer", async () => {
      const anchor = await startKubeApiserver(folder, join(peers, "bin"));
      const { server, token } = anchor.target;
      const own = join(folder, "anchor");
      const user = { token };
      const cluster = { server: server.href, "insecure-skip-tls-verify": true };
      const named = {
        contexts: [{ name: "a", context: { cluster: "a", user: "a" } }],
        clusters: [{ name: "a", cluster }],
        users: [{ name: "a", user }],
      };
      writeFileSync(own, JSON.stringify({ apiVersion: "v1", kind: "Config", "current-context": "a", ...named }));
      const anchorJudge = createJudge({ url: server.href.replace(/\/$/, ""), headers: { authorization: `Bearer ${token}` } }, kinds);
      try {
        for (const { name } of operators) await runKubectl(own, ["apply", "--server-side", "-f", join(folder, "crds", name)]);
        for (const { name } of operators) await runKubectl(own, ["wait", "--for=condition=Established", "-f", join(folder, "crds", name)]);
        expect(await differences(anchorJudge, judge, [...manifests.values()].flat())).toEqual([]);
      } finally {
        anchorJudge.close();
        await anchor.stop();
      }
    });
  });
});

/** Where one server's answers differ from the other's; the first few. */
async function differences(expected: Judge, actual: Judge, manifests: readonly Manifest[]): Promise<unknown[]> {
  const random = createRandom(1);
  const specified = manifests.filter(({ object }) => Object.keys(specOf(object)).length > 0);
  const broken = Array.from({ length: brokenManifests }, () => {
    const { file, object } = random.pick(specified);
    const variant = breakManifest(object, random);
    return { file: `${file}, ${variant.what}`, object: variant.object };
  });
  const found: unknown[] = [];
  for (const { file, object } of [...manifests, ...broken]) {
    const [wanted, got] = await Promise.all([expected.judge(object), actual.judge(object)]);
    if (!isDeepStrictEqual(got, wanted)) found.push({ file, wanted, got });
  }
  return found.slice(0, 5);
}

/** What the CRDs of a server serve, by apiVersion and kind. */
async function addKinds({ get }: Judge, kinds: Map<string, ServedKind>): Promise<void> {
  const { items } = (await get("/apis/apiextensions.k8s.io/v1/customresourcedefinitions")) as unknown as { items: ServedCrd[] };
  for (const { spec } of items) {
    const { plural: resource, kind } = spec.names;
    for (const { name, storage } of spec.versions.filter(({ served }) => served)) {
      kinds.set(`${spec.group}/${name}/${kind}`, { resource, namespaced: spec.scope === "Namespaced", stored: storage });
    }
  }
}

interface ServedCrd {
  readonly spec: {
    readonly group: string;
    readonly scope: string;
    readonly names: { readonly plural: string; readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly served: boolean; readonly storage: boolean }[];
  };
}

/** The manifests of custom kinds that are served, each once, in one namespace, under names of their own. */
function placed(manifests: readonly Manifest[], kinds: Kinds): Manifest[] {
  const seen = new Set<string>();
  const names = new Set<string>();
  return manifests.flatMap(({ file, object: { status: _, ...object } }) => {
    const { apiVersion, kind } = object;
    const found = kinds.get(`${String(apiVersion)}/${String(kind)}`);
    if (found === undefined) return [];
    const metadata = { ...(object["metadata"] as JsonObject | undefined) };
    delete metadata["namespace"];
    if (found.namespaced) metadata["namespace"] = "default";
    const text = JSON.stringify({ ...object, metadata });
    if (seen.has(text)) return [];
    seen.add(text);
    const name = typeof metadata["name"] === "string" ? metadata["name"] : "unnamed";
    for (let count = 1; ; count++) {
      const unique = count === 1 ? name : `${name}-${count}`;
      if (names.has(`${found.resource} ${unique}`)) continue;
      names.add(`${found.resource} ${unique}`);
      return [{ file, object: { ...object, metadata: { ...metadata, name: unique } } }];
    }
  });
}

function specOf({ spec }: JsonObject): JsonObject {
  return isJsonObject(spec) ? spec : {};
}

/** An object without the members that are null: the server drops them. */
function asRead<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, member: unknown) => (member === null ? undefined : member))) as T;
}

/** A module with every manifest as an object of its generated type. */
function typedManifests(manifests: readonly Manifest[]): string {
  const types = new Map<string, string>();
  const typeOf = ({ apiVersion, kind }: JsonObject) => {
    const key = `import type { ${String(kind)} as ALIAS } from "./generated/${String(apiVersion)}/index.ts";`;
    const known = types.get(key);
    if (known !== undefined) return known;
    const name = `Kind${types.size}`;
    types.set(key, name);
    return name;
  };
  const lines = manifests.map(
    ({ object }, index) => `export const manifest${index} = ${JSON.stringify(asRead(object))} satisfies ${typeOf(object)};`,
  );
  const imports = [...types].map(([line, name]) => line.replace("ALIAS", name));
  return `${[...imports, ...lines].join("\n")}\n`;
}

/** What must not compile, but for the first: a line each. */
const wrongManifests = [
  'export const right = { spec: { secretName: "a", issuerRef: { name: "a" }, privateKey: { algorithm: "RSA" } } } satisfies Certificate;',
  // An enum is a union.
  'export const wrong1 = { spec: { secretName: "a", issuerRef: { name: "a" }, privateKey: { algorithm: "RSB" } } } satisfies Certificate;',
  // What is required cannot be left out.
  'export const wrong2 = { spec: { issuerRef: { name: "a" } } } satisfies Certificate;',
  // There is no such field.
  'export const wrong3 = { spec: { secretName: "a", issuerRef: { name: "a" }, dnsName: "a.example.com" } } satisfies Certificate;',
  'export const wrong4 = { spec: { scaleTargetRef: { name: "a" }, triggers: { type: "cpu" } } } satisfies ScaledObject;',
  'export const wrong5 = { spec: { paused: "yes" } } satisfies Cluster;',
  'import type { Certificate } from "./generated/cert-manager.io/v1/index.ts";',
  'import type { Cluster } from "./generated/cluster.x-k8s.io/v1beta2/index.ts";',
  'import type { ScaledObject } from "./generated/keda.sh/v1alpha1/index.ts";',
];

const mainSource = `import { serve } from "typeplane/cli";
import { startServer } from "./generated/index.ts";

process.exitCode = await serve(process.argv.slice(2), { startServer });
`;

const tsconfig = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2024"],
    types: ["node"],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: true,
    skipLibCheck: true,
    rootDir: ".",
    outDir: "dist",
  },
  include: ["main.ts", "manifests.ts", "generated"],
};
