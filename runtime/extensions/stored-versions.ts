import { setImmediate } from "node:timers/promises";
import { formatApiVersion } from "../meta/group-version.ts";
import type { JsonObject } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ApiGroup, ResourceDefinition, ResourceFunctions } from "../scheme/resource-definition.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { Entry, Storage } from "../storage/storage.ts";

/** The kinds of a server that no stored CRD brings, and what is known of the versions that their objects are stored at. */
export interface StoredVersions {
  /** Where objects may be stored at another version than the hub, they become the hub's when they are read. */
  readonly groups: readonly ApiGroup[];
  /** Learns, before the first request, which kinds that is; what it cannot know it finds out while the server runs. */
  readonly open: (server: Pick<ServerContext, "storage" | "logger" | "stopping">) => Promise<void>;
}

/**
 * What status.storedVersions is for a CRD, for kinds that are generated: a version that becomes the hub finds objects of the
 * one that was. A kind of one version costs nothing here; one whose objects are all at the hub, a look at a key when the server starts.
 */
export function trackStoredVersions(groups: readonly ApiGroup[]): StoredVersions {
  const kinds = groups.flatMap(({ versions }) => kindsOf(versions.flatMap(({ resources }) => resources)));
  if (kinds.length === 0) return { groups, open: async () => {} };
  const older = new Set<Kind>();
  const tracked = (definition: ResourceDefinition): ResourceDefinition => {
    const kind = kinds.find(({ hub }) => hub === definition);
    if (kind === undefined) return definition;
    return { ...definition, load: async () => (older.has(kind) ? await freshening(kind) : await definition.load()) };
  };
  return {
    groups: groups.map((group) => {
      if (!kinds.some(({ hub }) => hub.group === group.group)) return group;
      return { ...group, versions: group.versions.map((version) => ({ ...version, resources: version.resources.map(tracked) })) };
    }),
    open: async ({ storage, logger, stopping }) => {
      const known = readRecord(storage);
      for (const kind of kinds) {
        if (storage.count(prefixOf(kind)) === 0) continue;
        const stored = known[nameOf(kind)];
        if (stored?.length === 1 && stored[0] === kind.hub.version) continue;
        older.add(kind);
        findVersions(storage, kind, stopping).catch((error: unknown) => {
          logger.error({ err: error, resource: nameOf(kind) }, "the versions that objects are stored at could not be found out");
        });
      }
    },
  };
}

/** A kind of several versions. */
interface Kind {
  readonly hub: ResourceDefinition;
  readonly spokes: readonly ResourceDefinition[];
}

function kindsOf(definitions: readonly ResourceDefinition[]): Kind[] {
  return definitions.flatMap((hub) => {
    if (!hub.custom || hub.version !== hub.hubVersion) return [];
    const spokes = definitions.filter((one) => one.kind === hub.kind && one !== hub);
    return spokes.length === 0 ? [] : [{ hub, spokes }];
  });
}

function nameOf({ hub }: Kind): string {
  return `${hub.resource}.${hub.group}`;
}

function prefixOf({ hub }: Kind): string {
  return `/registry/${hub.storagePrefix}/`;
}

/** The hub's functions, which bring to it what is stored at another version. */
async function freshening({ hub, spokes }: Kind): Promise<ResourceFunctions> {
  const functions = await hub.load();
  const loaded = new Map(await Promise.all(spokes.map(async (spoke) => [formatApiVersion(spoke), await spoke.load()] as const)));
  const apiVersion = formatApiVersion(hub);
  const freshen = (object: KubeObject): KubeObject => {
    const spoke = loaded.get(object.apiVersion);
    if (spoke === undefined) return object;
    const known = functions.decode({ ...spoke.toHub(object), apiVersion } as unknown as JsonObject).object;
    functions.applyDefaults(known);
    return known;
  };
  return { ...functions, freshen };
}

/** One object for all kinds, by resource and group. */
const recordKey = "/registry/typeplane.dev/storedversions";

type VersionsByKind = Readonly<Record<string, readonly string[]>>;

function readRecord(storage: Pick<Storage, "get">): VersionsByKind {
  const entry = storage.get(recordKey);
  return entry === undefined ? {} : (JSON.parse(entry.value.toString("utf8")) as { readonly versions: VersionsByKind }).versions;
}

/** Entries that are looked at before others get their turn. */
const atOnce = 500;

/** Looks at every object of a kind and writes down the versions that are found; the next start knows them. */
async function findVersions(storage: Storage, kind: Kind, stopping: AbortSignal): Promise<void> {
  const prefix = prefixOf(kind);
  const found = new Set([kind.hub.version]);
  let from = prefix;
  for (let more = true; more; ) {
    await setImmediate();
    if (stopping.aborted) return;
    const page = storage.range(prefix, { limit: atOnce, from });
    for (const entry of page.entries) found.add(versionOf(entry));
    more = page.more;
    from = `${page.entries.at(-1)?.key ?? from}\0`;
  }
  const versions = [...found].sort();
  for (let written = false; !written && !stopping.aborted; ) {
    const revision = storage.get(recordKey)?.revision ?? 0;
    const record = {
      apiVersion: "typeplane.dev/v1",
      kind: "StoredVersions",
      metadata: {},
      versions: { ...readRecord(storage), [nameOf(kind)]: versions },
    };
    const value = Buffer.from(JSON.stringify(record));
    const outcome = await storage.commit({ compare: [{ key: recordKey, revision }], operations: [{ type: "put", key: recordKey, value }] });
    written = outcome.succeeded;
    if (!written) await storage.barrier();
  }
}

function versionOf({ value }: Entry): string {
  const [, first] = /^\{"apiVersion":"([^"]*)"/.exec(value.toString("utf8", 0, 512)) ?? [];
  const apiVersion = first ?? String((JSON.parse(value.toString("utf8")) as JsonObject)["apiVersion"]);
  return apiVersion.slice(apiVersion.indexOf("/") + 1);
}
