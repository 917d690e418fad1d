import type { AdmissionAttributes, AdmissionPlugin } from "../../runtime/admission/plugin.ts";
import type { KubeObject } from "../../runtime/meta/object.ts";
import { createTestServer } from "./server-context.ts";

/** A request of admission for an object of the core group, as its creator sends it. */
export function attributesOf(resource: string, object: KubeObject, changes: Partial<AdmissionAttributes> = {}): AdmissionAttributes {
  return {
    operation: "CREATE",
    resource: { group: "", version: "v1", resource },
    kind: { group: "", version: "v1", kind: object.kind },
    subresource: "",
    namespace: "ns",
    name: object.metadata.name ?? "",
    object,
    options: { apiVersion: "meta.k8s.io/v1", kind: "CreateOptions" },
    dryRun: false,
    user: { username: "admin", groups: [] },
    signal: new AbortController().signal,
    warn: () => {},
    annotate: () => {},
    ...changes,
  };
}

/** A server with one plugin, that holds `objects` by their keys. */
export async function serverHolding(
  plugin: AdmissionPlugin,
  objects: Readonly<Record<string, object>>,
): Promise<ReturnType<typeof createTestServer>> {
  const server = createTestServer({ admission: [plugin] });
  const operations = Object.entries(objects).map(([key, object]) => ({ type: "put" as const, key, value: Buffer.from(JSON.stringify(object)) }));
  if (operations.length > 0) await server.storage.commit({ compare: [], operations });
  return server;
}

export function podOf(spec: object, metadata: object = { name: "p" }): KubeObject {
  return { apiVersion: "v1", kind: "Pod", metadata, spec };
}
