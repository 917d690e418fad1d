import type { Client } from "typeplane";
import { retryOnConflict } from "typeplane/client";
import type { CronTab } from "typeplane/types/stable.example.com/v1";

const annotation = "stable.example.com/suspend-after";

/**
 * A controller: suspends the CronTabs of a namespace once as many runs have been seen as their annotation allows. An informer
 * tells it of changes; writes go through the typed client. Resolves when `signal` aborts.
 */
export async function runSuspendController(client: Client, namespace: string, signal: AbortSignal): Promise<void> {
  const cronTabs = client.stable.v1.cronTabs(namespace);
  const reconcile = async (changed: CronTab) => {
    if (!isDue(changed)) return;
    await retryOnConflict(async () => {
      // What the informer told may be old by now.
      const current = await cronTabs.get(changed.metadata?.name ?? "");
      if (isDue(current)) await cronTabs.update({ ...current, spec: { ...current.spec, suspend: true } });
    });
  };
  const work = new Set<Promise<void>>();
  const enqueue = (object: CronTab) => {
    const task = reconcile(object)
      .catch((error: unknown) => console.error(`cannot suspend ${object.metadata?.name}:`, error))
      .finally(() => work.delete(task));
    work.add(task);
  };
  await cronTabs.informer().start({ added: enqueue, updated: enqueue }, signal);
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  await Promise.all(work);
}

function isDue({ metadata, spec, status }: CronTab): boolean {
  const limit = Number(metadata?.annotations?.[annotation]);
  return Number.isInteger(limit) && spec.suspend !== true && (status?.active ?? 0) >= limit;
}
