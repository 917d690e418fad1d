import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../generated/main.ts";
import { hasInformers, type InformerLine, type Informers, startInformers } from "../support/informers.ts";

const namespace = "default";
const data = (value: string): Record<string, string> => ({ value });

// Lists and watches as client-go v0.36 reads them: protobuf, metadata only, and without types; with and without WatchList.
describe.skipIf(!hasInformers()).each(["true", "false"])("client-go's informers, WatchListClient=%s", (watchList) => {
  let folder: string;
  let server: Typeplane;
  let informers: Informers | undefined;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "typeplane-client-go-"));
    server = await start(0);
  });

  afterEach(async () => {
    informers?.kill();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The same directory and port again: the same server to its clients. */
  function start(securePort: number): Promise<Typeplane> {
    return startServer({ storage: "embedded", durability: "relaxed", dataDir: folder, securePort });
  }

  test("hear of every change once, through a restart of the server", async () => {
    const configMaps = () => server.client.core.v1.configMaps(namespace);
    const pods = () => server.client.core.v1.pods(namespace);
    const told: string[] = [];
    const note = (type: string, { metadata }: { metadata?: { name?: string; resourceVersion?: string } }): void => {
      told.push(`${type} ${metadata?.name} ${metadata?.resourceVersion}`);
    };
    const create = async (name: string) => note("ADDED", await configMaps().create({ metadata: { name, labels: { app: name } }, data: data("1") }));
    const change = async (name: string, value: string) =>
      note("MODIFIED", await configMaps().patch(name, { type: "merge", patch: { data: { value } } }));
    const createPod = (name: string, nodeName: string) =>
      pods().create({ metadata: { name }, spec: { nodeName, containers: [{ name: "c", image: "i" }] } });

    for (let i = 0; i < 20; i++) await create(`before-${i}`);
    await createPod("mine", "n1");
    await createPod("other", "n2");
    const kubeconfig = join(folder, "client-go-kubeconfig");
    writeFileSync(kubeconfig, server.kubeconfig);
    const args = [`--kubeconfig=${kubeconfig}`, `--namespace=${namespace}`, "--node=n1"];
    informers = startInformers(args, { KUBE_FEATURE_WatchListClient: watchList });
    await informers.until((lines) => lines.some(({ type }) => type === "synced"));

    await Promise.all(Array.from({ length: 20 }, (_, i) => change(`before-${i}`, "2")));
    await createPod("mine-too", "n1");
    await createPod("other-too", "n2");
    const { port } = server;
    await server.close();
    server = await start(port);
    await create("after");
    await change("after", "\u00fc\u0000\u{1F600}");
    await change("before-0", "3");
    await configMaps().delete("before-1");
    await pods().delete("mine", { gracePeriodSeconds: 0 });
    await create("last");

    const heardAll = (lines: readonly InformerLine[]): boolean =>
      ["typed", "metadata", "dynamic"].every((one) => lines.some(({ informer, name }) => informer === one && name === "last")) &&
      lines.some(({ informer, type, name }) => informer === "node" && type === "DELETED" && name === "mine");
    await informers.until(heardAll);
    const stores = await informers.finish();
    const of = (lines: readonly InformerLine[], wanted: string) => lines.filter(({ informer }) => informer === wanted);
    const events = informers.lines.filter(({ type }) => type !== "store" && type !== "synced");

    const expected = told.map((one) => one.split(" ").slice(0, 3).join(" "));
    for (const one of ["typed", "metadata", "dynamic"]) {
      const heard = of(events, one).filter(({ type }) => type !== "DELETED");
      expect(heard.map(({ type, name, resourceVersion }) => `${type} ${name} ${resourceVersion}`).sort()).toEqual([...expected].sort());
      expect(of(events, one).filter(({ type }) => type === "DELETED")).toMatchObject([{ name: "before-1" }]);
    }
    expect(of(events, "node").map(({ type, name }) => `${type} ${name}`)).toEqual(["ADDED mine", "ADDED mine-too", "MODIFIED mine", "DELETED mine"]);

    const listed = await configMaps().list();
    const held = listed.items.map(({ metadata }) => `${metadata?.name} ${metadata?.resourceVersion}`);
    for (const one of ["typed", "metadata", "dynamic"]) {
      expect(
        of(stores, one)
          .map(({ name, resourceVersion }) => `${name} ${resourceVersion}`)
          .sort(),
      ).toEqual(held.sort());
    }
    expect(of(stores, "typed").find(({ name }) => name === "after")?.data).toEqual(data("\u00fc\u0000\u{1F600}"));
    expect(of(stores, "metadata").find(({ name }) => name === "after")?.labels).toEqual({ app: "after" });
    expect(of(stores, "node").map(({ name }) => name)).toEqual(["mine-too"]);
  });
});
