import { setTimeout as sleep } from "node:timers/promises";
import { isStatusError } from "../errors/status-error.ts";

export interface RetryOptions {
  /** How often it is tried in all; 5 when absent. */
  readonly attempts?: number;
  /** Milliseconds before the second try; 10 when absent. Doubles from try to try, give or take a tenth. */
  readonly delay?: number;
  readonly signal?: AbortSignal;
}

/**
 * Runs `attempt` again when the object was changed by someone else in between (409 Conflict). It must read the object anew:
 *
 *     await retryOnConflict(async () => {
 *       const web = await deployments.get("web");
 *       return deployments.update({ ...web, spec: { ...web.spec, replicas: 3 } });
 *     });
 *
 * @throws what the last try threw; at once for anything but a conflict.
 */
export async function retryOnConflict<T>(attempt: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { attempts = 5, signal } = options;
  let { delay = 10 } = options;
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!isStatusError(error, "Conflict") || tries >= attempts) throw error;
      await sleep(delay * (0.9 + Math.random() * 0.2), undefined, signal === undefined ? {} : { signal });
      delay *= 2;
    }
  }
}
