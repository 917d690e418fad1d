/** What a server is started with; the flags of `typeplane serve` set the same. */
export interface ServerOptions {
  readonly storage: "memory" | "embedded" | "etcd";
}
