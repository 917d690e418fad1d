/**
 * What server-side apply is sent: the object's identity, and as much of the rest as one manager wants to own.
 * Lists are whole, because the server merges them by their keys.
 */
export type ApplyConfiguration<T, ApiVersion extends string = string, Kind extends string = string> = {
  apiVersion: ApiVersion;
  kind: Kind;
  metadata: { name: string };
} & Partially<T>;

type Partially<T> = T extends readonly (infer Item)[] ? Partially<Item>[] : T extends object ? { [Member in keyof T]?: Partially<T[Member]> } : T;
