import type { Storage } from "../../storage/storage.ts";

/** A stored v1 Service, as far as routing looks at it. */
export interface StoredService {
  readonly spec: {
    readonly type?: string;
    readonly clusterIP?: string;
    readonly ipFamilies?: readonly string[] | null;
    readonly ports?: readonly { readonly name?: string; readonly port: number }[] | null;
  };
}

export function serviceKey(namespace: string, name: string): string {
  return `/registry/services/specs/${namespace}/${name}`;
}

/** A Service of the server's own storage; undefined when there is none. */
export function storedService(storage: Pick<Storage, "get">, namespace: string, name: string): StoredService | undefined {
  const entry = storage.get(serviceKey(namespace, name));
  return entry === undefined ? undefined : (JSON.parse(entry.value.toString("utf8")) as StoredService);
}
