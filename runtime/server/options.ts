/** What a server is started with; the flags of `typeplane serve` set the same. */
export interface ServerOptions {
  readonly storage: "memory" | "embedded" | "etcd";
  /** How long a request that is no watch may take; 60 when absent. */
  readonly requestTimeoutSeconds?: number;
}
