import type { KubeObject } from "../meta/object.ts";
import type { Entry } from "../storage/storage.ts";

/** Where the objects of one resource are kept, at the hub version. */
export interface Store {
  /** "/registry/pods/": all keys of the resource begin so. */
  readonly prefix: string;
  /** The key of an object; `namespace` is "" for cluster-scoped kinds. */
  readonly keyOf: (namespace: string, name: string) => string;
  /** The stored bytes: JSON at the hub version, stamped with the resourceVersion. */
  readonly read: (namespace: string, name: string) => Entry | undefined;
  /** Parses an entry; the caller owns the result. */
  readonly parse: (value: Buffer) => KubeObject;
  /** The bytes to store: `apiVersion`, `kind` and `metadata` first, no resourceVersion (see storage/stamp.ts). */
  readonly serialize: (object: KubeObject) => Buffer;
}
