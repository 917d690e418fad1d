import type { EtcdClient } from "./etcd-client.ts";

/** So many keys hang on one lease: when it ends, etcd deletes them in one go. */
const leaseCapacity = 1_000;

/** A key may outlive its time to live by this part of it, and by so many seconds at most. */
const slackPart = 0.05;
const longestSlack = 60;

interface SharedLease {
  readonly id: Promise<string>;
  /** Until when others may share it, in milliseconds since the epoch. */
  readonly sharedUntil: number;
  keys: number;
}

/** Leases for times to live. Keys that come with the same one within a short while share a lease, for each costs etcd work. */
export class Leases {
  readonly #client: EtcdClient;
  readonly #bySeconds = new Map<number, SharedLease>();

  constructor(client: EtcdClient) {
    this.#client = client;
  }

  /** The id of a lease that ends `seconds` from now, or a little later. */
  async get(seconds: number): Promise<string> {
    const now = Date.now();
    const known = this.#bySeconds.get(seconds);
    if (known !== undefined && now < known.sharedUntil && known.keys < leaseCapacity) {
      known.keys++;
      return known.id;
    }
    const slack = Math.min(Math.floor(seconds * slackPart), longestSlack);
    const lease = { id: this.#client.grantLease(Math.ceil(seconds) + slack), sharedUntil: now + slack * 1_000, keys: 1 };
    if (slack > 0) {
      this.#bySeconds.set(seconds, lease);
      lease.id.catch(() => this.#bySeconds.delete(seconds));
    }
    return lease.id;
  }
}
