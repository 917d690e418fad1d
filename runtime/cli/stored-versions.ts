import { type RestClient, retryOnConflict } from "../client/index.ts";
import { isStatusError } from "../errors/status-error.ts";

/** What of a CRD tells where its objects are stored. */
export interface CrdFacts {
  readonly metadata: { readonly resourceVersion: string };
  readonly spec: { readonly versions: readonly { readonly name: string; readonly served: boolean; readonly storage: boolean }[] };
  readonly status?: { readonly storedVersions?: readonly string[] };
}

function crdPath(name: string): string {
  return `/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${name}`;
}

/** The CRD of that name; undefined where none is, as for kinds that are built in. */
export async function readCrd(client: RestClient, name: string): Promise<CrdFacts | undefined> {
  try {
    return (await client.request({ method: "GET", path: crdPath(name) })) as CrdFacts;
  } catch (error) {
    if (isStatusError(error, "NotFound")) return undefined;
    throw error;
  }
}

/** The version that a kind is stored at; undefined where no CRD says it. */
export async function storageVersionOf(client: RestClient, name: string): Promise<string | undefined> {
  return storageVersion(await readCrd(client, name));
}

function storageVersion(crd: CrdFacts | undefined): string | undefined {
  return crd?.spec.versions.find(({ storage }) => storage)?.name;
}

/**
 * Says in the CRD's status that nothing is stored but at `version`, which all objects have been rewritten at.
 * @returns whether that is news
 * @throws Error when the CRD stores at another version by now
 * Source: Kubernetes documentation, "Versions in CustomResourceDefinitions", upgrading existing objects to a new stored version.
 */
export async function dropStoredVersions(client: RestClient, name: string, version: string): Promise<boolean> {
  return retryOnConflict(async () => {
    const crd = await readCrd(client, name);
    if (storageVersion(crd) !== version) throw new Error(`${name} is stored at another version than ${version} by now: migrate it again`);
    const stored = crd?.status?.storedVersions ?? [];
    if (crd === undefined || stored.every((one) => one === version)) return false;
    // With the revision that was looked at: whoever changes the storage version meanwhile wins.
    const body = JSON.stringify({ metadata: { resourceVersion: crd.metadata.resourceVersion }, status: { storedVersions: [version] } });
    await client.request({ method: "PATCH", path: `${crdPath(name)}/status`, contentType: "application/merge-patch+json", body });
    return true;
  });
}
