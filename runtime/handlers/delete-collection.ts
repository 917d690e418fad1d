import { isStatusError } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { deleteObject } from "../registry/delete-object.ts";
import type { DeleteOptions } from "../registry/delete-options.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { answerList } from "../serialization/answer-list.ts";
import type { ListResult } from "../serialization/list-result.ts";
import { negotiate } from "../serialization/negotiate.ts";
import type { Entry } from "../storage/storage.ts";
import { deleteAdmission, isDryRun } from "./delete.ts";
import { listEntries } from "./list-entries.ts";
import { type ListOptions, readListOptions } from "./list-options.ts";
import { readDeleteOptions } from "./read-delete-options.ts";
import { writeContext } from "./write-context.ts";

/** So many deletes share the syncs of the store without crowding other requests out. */
const atOnce = 16;

/** Deletes what a list would show, and answers the list as it was. */
export async function deleteCollection(context: RequestContext, scope: RequestScope): Promise<Answer> {
  const media = negotiate(context, scope);
  const selected = readListOptions(context, scope);
  const options = await readDeleteOptions(context);
  const list = await listAll(context, scope, selected);
  const left = new Remaining(list.entries);
  await Promise.all(Array.from({ length: Math.min(atOnce, list.entries.length) }, () => deleteAll(context, scope, left, options)));
  return answerList(context, scope, list, media);
}

/** kube-apiserver reads what it deletes in pages of this length, which makes a resourceVersion an exact one. */
const pageLength = 10_000;

/** Everything that is selected, or as much of it as the limit allows. */
async function listAll(context: RequestContext, scope: RequestScope, selected: ListOptions): Promise<ListResult> {
  if (selected.limit > 0) return listEntries(context, scope, selected);
  const first = await listEntries(context, scope, { ...selected, limit: pageLength });
  const entries = [...first.entries];
  for (let next = first.continue; next !== ""; ) {
    const page = await listEntries(context, scope, {
      ...selected,
      limit: pageLength,
      resourceVersion: "",
      resourceVersionMatch: "",
      continue: next,
    });
    for (const entry of page.entries) entries.push(entry);
    next = page.continue;
  }
  return { ...first, entries };
}

/** The entries that no one has taken yet; none once a delete has failed. */
class Remaining {
  readonly #entries: readonly Entry[];
  #next = 0;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  take(): Entry | undefined {
    return this.#entries[this.#next++];
  }

  stop(): void {
    this.#next = this.#entries.length;
  }
}

/** Deletes what is left, one after the other; what is gone already is fine. */
async function deleteAll(context: RequestContext, scope: RequestScope, left: Remaining, options: DeleteOptions): Promise<void> {
  for (let entry = left.take(); entry !== undefined; entry = left.take()) {
    const { namespace, name } = nameOf(scope, entry.key);
    try {
      const write = writeContext(context, isDryRun(options), namespace);
      await deleteObject(scope, name, options, write, deleteAdmission(context, scope, "", options, namespace));
    } catch (error) {
      if (isStatusError(error, "NotFound")) continue;
      left.stop();
      throw error;
    }
  }
}

function nameOf({ store, hub }: RequestScope, key: string): { readonly namespace: string; readonly name: string } {
  const rest = key.slice(store.prefix.length);
  if (!hub.definition.namespaced) return { namespace: "", name: rest };
  const slash = rest.indexOf("/");
  return { namespace: rest.slice(0, slash), name: rest.slice(slash + 1) };
}
