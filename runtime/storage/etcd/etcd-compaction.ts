import type { EtcdClient } from "./etcd-client.ts";

/** The key by which kube-apiserver's replicas agree on who compacts; ours and theirs may share an etcd. */
const compactionKey = "compact_rev_key";

/**
 * Compacts etcd every `interval` milliseconds up to where it was an interval before, unless another replica does so.
 * The version of the agreed key is the clock: whoever moves it on has this turn, the others note where it stands.
 * Returns the function that ends it.
 */
export function startEtcdCompaction(client: EtcdClient, interval: number): () => void {
  let turn = 0;
  let revision = 0;

  async function takeTurn(): Promise<void> {
    const result = await client.transact({
      compare: [{ key: compactionKey, version: turn }],
      success: [{ type: "put", key: compactionKey, value: Buffer.from(String(revision)) }],
      failure: [{ type: "get", key: compactionKey }],
    });
    const due = revision;
    revision = result.revision;
    if (!result.succeeded) {
      turn = result.found[0]?.version ?? 0;
      return;
    }
    turn++;
    if (due > 0) await client.compact(due);
  }

  // A turn that fails is missed: another replica takes it, or the next one does the work.
  const timer = setInterval(() => takeTurn().catch(() => {}), interval).unref();
  return () => clearInterval(timer);
}
