import { conflict, isStatusError } from "../../../errors/status-error.ts";
import { ownStatus } from "../../../extensions/own-status.ts";
import { deepEqual } from "../../../meta/deep-equal.ts";
import { modifiedMessage } from "../../../registry/update-object.ts";
import type { ServerContext } from "../../../server/server-context.ts";
import type { Entry, Operation } from "../../../storage/storage.ts";
import type { AdmissionAttributes } from "../../plugin.ts";
import { parseStored } from "../../stored-object.ts";
import { formatAmounts } from "./amounts.ts";
import { type Account, accountOf, checkRequest } from "./check-request.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Quota } from "./quota.ts";

/** A request that waits for its turn. */
interface Waiting {
  readonly attributes: AdmissionAttributes;
  readonly evaluator: Evaluator;
  readonly settle: { readonly resolve: () => void; readonly reject: (reason: unknown) => void };
}

/** How often a charge that lost a race is tried again. */
const attempts = 10;
const quotaResource = { group: "", resource: "resourcequotas" };

/**
 * Charges requests to the quotas of their namespaces. Those that come while another charge of the namespace is under way
 * are charged together, in the order they came, with one write.
 */
export class Ledger {
  readonly #server: ServerContext;
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(server: ServerContext) {
    this.#server = server;
  }

  /** @throws StatusError 403 where a quota is exceeded. */
  charge(attributes: AdmissionAttributes, evaluator: Evaluator): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { attributes, evaluator, settle: { resolve, reject } };
      const line = this.#waiting.get(attributes.namespace);
      if (line !== undefined) line.push(waiting);
      else {
        this.#waiting.set(attributes.namespace, [waiting]);
        void this.#work(attributes.namespace);
      }
    });
  }

  async #work(namespace: string): Promise<void> {
    for (;;) {
      const batch = this.#waiting.get(namespace) ?? [];
      if (batch.length === 0) break;
      this.#waiting.set(namespace, []);
      try {
        await this.#chargeAll(namespace, batch);
      } catch (error) {
        for (const { settle } of batch) settle.reject(error);
      }
    }
    this.#waiting.delete(namespace);
  }

  async #chargeAll(namespace: string, batch: readonly Waiting[]): Promise<void> {
    const { storage } = this.#server;
    const prefix = quotaPrefix(namespace);
    let open = batch;
    for (let attempt = 1; ; attempt++) {
      const { entries } = storage.range(prefix);
      const before = entries.map(({ value }) => accountOf(parseStored<Quota>(value)));
      let accounts: readonly Account[] = before;
      const charged: Waiting[] = [];
      for (const waiting of open) {
        const outcome = this.#try(accounts, waiting);
        if (outcome === undefined) continue;
        charged.push(waiting);
        if (!waiting.attributes.dryRun) accounts = outcome;
      }
      const changed = entries.flatMap((entry, index) => {
        const account = accounts[index] as Account;
        return account.used === before[index]?.used ? [] : [{ entry, account }];
      });
      const compare = changed.map(({ entry: { key, revision } }) => ({ key, revision }));
      const operations: Operation[] = [];
      for (const { entry, account } of changed) operations.push({ type: "put", key: entry.key, value: await this.#written(entry, account) });
      const done = operations.length === 0 || (await storage.commit({ compare, operations })).succeeded;
      if (done) {
        for (const { settle } of charged) settle.resolve();
        return;
      }
      // Who was refused stays so.
      open = charged;
      if (attempt === attempts) throw conflict(quotaResource, changed[0]?.account.quota.metadata.name ?? "", modifiedMessage);
    }
  }

  /** The accounts after one request; undefined where it was refused. */
  #try(accounts: readonly Account[], { attributes, evaluator, settle }: Waiting): readonly Account[] | undefined {
    try {
      return checkRequest(accounts, attributes, evaluator, this.#server.now());
    } catch (error) {
      if (!isStatusError(error)) throw error;
      settle.reject(error);
      return undefined;
    }
  }

  /** The bytes of a quota with what is used of it now. */
  async #written({ value }: Entry, { used }: Account): Promise<Buffer> {
    const { scheme, now } = this.#server;
    const definition = scheme.definition("", "v1", "resourcequotas");
    if (definition === undefined) throw new Error("ResourceQuota is not served");
    const scope = await scheme.scope(definition);
    const live = scope.store.parse(value) as Quota;
    const object: Quota = { ...structuredClone(live), status: { ...live.status, used: { ...live.status?.used, ...formatAmounts(used) } } };
    if (!deepEqual(object, live)) ownStatus(scope, object, live, now());
    return scope.store.serialize(object);
  }
}

/** What the keys of a namespace's quotas begin with. */
export function quotaPrefix(namespace: string): string {
  return `/registry/resourcequotas/${namespace}/`;
}
