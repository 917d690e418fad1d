import { listPages, type RestClient, retryOnConflict } from "../client/index.ts";
import type { ObjectList } from "../client/resource-client.ts";
import { isStatusError, notFound } from "../errors/status-error.ts";
import type { KubeObject } from "../meta/object.ts";
import { readCrd } from "./stored-versions.ts";

/** A resource at the version that its objects are read and written at. */
export interface MigratedResource {
  /** "/apis/stable.example.com/v1" */
  readonly root: string;
  /** The CRD that brings it; undefined for what is built in. */
  readonly crd: string | undefined;
  readonly apiVersion: string;
  readonly kind: string;
  readonly resource: string;
}

/** How far a migration is. */
export interface MigrationProgress {
  /** Objects that are stored anew, or are gone by now. */
  readonly done: number;
  /** How many there are in all, as far as that is known. */
  readonly total: number;
}

/** Objects that are under way at a time. */
const atOnce = 8;

interface ApiGroupFacts {
  readonly preferredVersion?: { readonly groupVersion: string };
}

interface ApiResourceFacts {
  readonly resources: readonly { readonly name: string; readonly kind: string; readonly verbs: readonly string[] }[];
}

/** Finds "crontabs.stable.example.com", or "configmaps" of the core group. @throws StatusError 404; Error when it cannot be rewritten. */
export async function findResource(client: RestClient, name: string): Promise<MigratedResource> {
  const dot = name.indexOf(".");
  const resource = dot < 0 ? name : name.slice(0, dot);
  const group = dot < 0 ? "" : name.slice(dot + 1);
  const crd = group === "" ? undefined : await readCrd(client, name);
  // At the storage version nothing is converted on the way, so that nothing can be lost there.
  const stored = crd?.spec.versions.find(({ storage, served }) => storage && served)?.name;
  const apiVersion = group === "" ? "v1" : stored === undefined ? await preferredVersion(client, group) : `${group}/${stored}`;
  const root = group === "" ? "/api/v1" : `/apis/${apiVersion}`;
  const { resources } = (await client.request({ method: "GET", path: root })) as ApiResourceFacts;
  const found = resources.find((one) => one.name === resource);
  if (found === undefined) throw notFound({ group: "", resource: "resources" }, name);
  if (!found.verbs.includes("list") || !found.verbs.includes("update")) throw new Error(`${name} cannot be listed and updated`);
  return { root, crd: crd === undefined ? undefined : name, apiVersion, kind: found.kind, resource };
}

async function preferredVersion(client: RestClient, group: string): Promise<string> {
  const { preferredVersion } = (await client.request({ method: "GET", path: `/apis/${group}` })) as ApiGroupFacts;
  if (preferredVersion === undefined) throw notFound({ group: "", resource: "groups" }, group);
  return preferredVersion.groupVersion;
}

/**
 * Writes every object of a resource back as it is, so that the server stores it at the storage version of now. What
 * someone else changes meanwhile is read and written again.
 * Source: Kubernetes documentation, "Migrate Kubernetes Objects Using Storage Version Migration".
 */
export async function migrateResource(client: RestClient, of: MigratedResource, onProgress: (progress: MigrationProgress) => void): Promise<number> {
  const list = async ({ limit, continue: token }: { limit?: number; continue?: string }): Promise<ObjectList<KubeObject>> => {
    const query = new URLSearchParams({ limit: String(limit), ...(token === undefined ? {} : { continue: token }) });
    return (await client.request({ method: "GET", path: `${of.root}/${of.resource}?${query}` })) as ObjectList<KubeObject>;
  };
  let done = 0;
  for await (const { items, metadata } of listPages(list)) {
    const total = done + items.length + (metadata.remainingItemCount ?? 0);
    const left = items.values();
    const rewriteAll = async (): Promise<void> => {
      for (const item of left) {
        await rewrite(client, of, item);
        done++;
        onProgress({ done, total });
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, rewriteAll));
  }
  return done;
}

/** The object as it was listed; when that is too old, as it is now. */
async function rewrite(client: RestClient, of: MigratedResource, listed: KubeObject): Promise<void> {
  const { namespace = "", name = "" } = listed.metadata;
  const path = `${of.root}/${namespace === "" ? "" : `namespaces/${namespace}/`}${of.resource}/${encodeURIComponent(name)}`;
  let object: KubeObject | undefined = listed;
  try {
    await retryOnConflict(async () => {
      const current = object ?? ((await client.request({ method: "GET", path })) as KubeObject);
      object = undefined;
      // Items of a list need not say what they are.
      await client.request({ method: "PUT", path, body: JSON.stringify({ ...current, apiVersion: of.apiVersion, kind: of.kind }) });
    });
  } catch (error) {
    if (!isStatusError(error, "NotFound")) throw error;
  }
}
