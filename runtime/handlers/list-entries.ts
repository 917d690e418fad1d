import { badRequest } from "../errors/status-error.ts";
import type { RequestContext } from "../http/request-context.ts";
import { attributesIndex } from "../registry/attributes-index.ts";
import { fieldIndex } from "../registry/field-index.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { settled, settledTogether } from "../scheme/pending-conversion.ts";
import type { Selection } from "../selectors/selection.ts";
import type { ListResult } from "../serialization/list-result.ts";
import { interpretError } from "../storage/interpret-error.ts";
import type { Entry, RangeResult, Storage } from "../storage/storage.ts";
import { conversionQueue, convertersOf } from "../watch/conversion-queue.ts";
import { type ContinueToken, decodeContinue, encodeContinue } from "./continue-token.ts";
import { type ListOptions, parseResourceVersion } from "./list-options.ts";
import { waitForRevision } from "./list-revision.ts";

/**
 * The entries that a list (or a deletecollection) is about, at the revision that it asks for.
 * Source: Kubernetes API concepts, "Semantics for get and list" and "Retrieving large results sets in chunks".
 */
export async function listEntries(context: RequestContext, scope: RequestScope, options: ListOptions): Promise<ListResult> {
  const { storage } = context.server;
  const reach = await readAt(storage, scope, options);
  const prefix = listPrefix(scope, context.info.namespace);
  const { selection } = options;
  if (nothingCanMatch(scope, context.info.namespace, selection))
    return { entries: [], revision: reach.revision ?? storage.revision, continue: "", remaining: undefined };
  const key = onlyKey(scope, context.info.namespace, selection);
  if (key !== undefined && reach.token === undefined) {
    // There is no next page, so that a limit does not make the revision an exact one.
    return settled(() => {
      const { entries, revision } = readOne(context, scope, key, options.resourceVersionMatch === "Exact" ? reach : now);
      const chosen = select(context, scope, entries, selection, 0).entries;
      countList(context, scope, selection, entries.length, chosen.length);
      return { entries: chosen, revision, continue: "", remaining: undefined };
    });
  }
  if (selection.empty || conversionQueue(scope) === undefined) return page(context, scope, prefix, options, reach);
  // A selection may look into each of the objects.
  const values = storage.range(within(scope, prefix, selection)).entries.map(({ value }) => value);
  return settledTogether(convertersOf(scope, values), () => page(context, scope, prefix, options, reach));
}

function countList({ server }: RequestContext, { definition }: RequestScope, { indexed }: Selection, fetched: number, returned: number): void {
  server.metrics.lists.listed(definition, indexed === undefined ? "" : `f:${indexed.field}`, fetched, returned);
}

/** The entries of now that have what the selection demands of an indexed field; undefined when it demands none, or the past is read. */
function candidates(
  { server }: RequestContext,
  scope: RequestScope,
  prefix: string,
  selection: Selection,
  { revision }: Pick<Reach, "revision">,
  start?: string,
): RangeResult | undefined {
  const { storage } = server;
  if (selection.indexed === undefined || (revision !== undefined && revision !== storage.revision)) return undefined;
  const keys = fieldIndex(scope, selection.indexed, server).keys(selection.indexed.value, within(scope, prefix, selection), start);
  const entries = keys.map((key) => storage.get(key)).filter((entry) => entry !== undefined);
  return { entries, revision: storage.revision, more: false };
}

/** The selected entries of now. */
export function selectedNow(context: RequestContext, scope: RequestScope, prefix: string, selection: Selection): readonly Entry[] {
  const { storage } = context.server;
  if (selection.empty) return storage.range(prefix).entries;
  const { entries } = candidates(context, scope, prefix, selection, { revision: undefined }) ?? storage.range(within(scope, prefix, selection));
  return select(context, scope, entries, selection, 0).entries;
}

/** A namespace that the selection demands narrows the keys that are looked at. */
export function within(scope: RequestScope, prefix: string, { namespace }: Selection): string {
  return namespace !== undefined && namespace !== "" && prefix === scope.store.prefix && scope.definition.namespaced
    ? `${prefix}${namespace}/`
    : prefix;
}

/** The keys under which a list looks. */
export function listPrefix(scope: RequestScope, namespace: string): string {
  return namespace === "" || !scope.definition.namespaced ? scope.store.prefix : `${scope.store.prefix}${namespace}/`;
}

/** The one key that can match, where the selection names it; keys are looked up, not searched. */
export function onlyKey(scope: RequestScope, namespace: string, selection: Selection): string | undefined {
  if (selection.name === undefined || selection.name === "") return undefined;
  if (!scope.definition.namespaced) return scope.store.keyOf("", selection.name);
  const home = namespace === "" ? selection.namespace : namespace;
  return home === undefined || home === "" ? undefined : scope.store.keyOf(home, selection.name);
}

/** A namespace that the selection demands and the path denies. */
function nothingCanMatch(scope: RequestScope, namespace: string, selection: Selection): boolean {
  return scope.definition.namespaced && namespace !== "" && selection.namespace !== undefined && selection.namespace !== namespace;
}

/** Where and when to read. */
interface Reach {
  /** Undefined: now. */
  readonly revision: number | undefined;
  readonly token: ContinueToken | undefined;
  readonly limit: number;
}

async function readAt(storage: Storage, scope: RequestScope, options: ListOptions): Promise<Reach> {
  const { resourceVersion, resourceVersionMatch, limit } = options;
  if (options.continue !== "") {
    const token = decodeContinue(options.continue);
    if (resourceVersion !== "" && resourceVersion !== "0") {
      throw badRequest("specifying resource version is not allowed when using continue");
    }
    await storage.barrier();
    return { revision: token.revision < 0 ? undefined : token.revision, token, limit: resourceVersion === "0" && isCached(scope) ? 0 : limit };
  }
  const asked = parseResourceVersion(resourceVersion, "list");
  if (asked === 0) {
    // "0" takes any state there is; only there a limit is not honoured, but for events, which kube-apiserver does not cache.
    if (resourceVersion === "0") return { revision: undefined, token: undefined, limit: isCached(scope) ? 0 : limit };
    await storage.barrier();
    return { revision: undefined, token: undefined, limit };
  }
  const exact = resourceVersionMatch === "Exact" || (resourceVersionMatch === "" && limit > 0);
  await waitForRevision(storage, asked);
  return { revision: exact ? asked : undefined, token: undefined, limit };
}

function isCached({ hub }: RequestScope): boolean {
  return hub.definition.resource !== "events" || hub.definition.group !== "";
}

const now: Reach = { revision: undefined, token: undefined, limit: 0 };

function readOne({ server: { storage } }: RequestContext, scope: RequestScope, key: string, reach: Reach): RangeResult {
  if (reach.revision === undefined) {
    const entry = storage.get(key);
    return { entries: entry === undefined ? [] : [entry], revision: storage.revision, more: false };
  }
  // The key itself is the first of those that it begins.
  const range = read(storage, scope, key, reach, undefined, 1);
  return { ...range, entries: range.entries.filter((entry) => entry.key === key) };
}

function page(context: RequestContext, scope: RequestScope, prefix: string, options: ListOptions, reach: Reach): ListResult {
  const { storage } = context.server;
  const { selection } = options;
  const { token, limit } = reach;
  const start = token === undefined ? undefined : prefix + token.start;
  // Without a selection a page is as long as the limit; with one, no one knows how far it reaches.
  const range = selection.empty
    ? read(storage, scope, prefix, reach, start, limit)
    : (candidates(context, scope, prefix, selection, reach, start) ?? read(storage, scope, within(scope, prefix, selection), reach, start, 0));
  const chosen = selection.empty ? { entries: range.entries, more: range.more } : select(context, scope, range.entries, selection, limit);
  countList(context, scope, selection, range.entries.length, chosen.entries.length);
  const last = chosen.entries.at(-1);
  if (!chosen.more || last === undefined) return { entries: chosen.entries, revision: range.revision, continue: "", remaining: undefined };
  const remaining = selection.empty ? countFrom(storage, scope, prefix, reach, start, range) - limit : undefined;
  const next: ContinueToken = {
    revision: range.revision,
    start: `${last.key.slice(prefix.length)}\u0000`,
    ...(remaining === undefined ? {} : { count: remaining }),
  };
  return { entries: chosen.entries, revision: range.revision, continue: encodeContinue(next), remaining };
}

function read(
  storage: Storage,
  scope: RequestScope,
  prefix: string,
  { revision, token }: Reach,
  start: string | undefined,
  limit: number,
): RangeResult {
  try {
    return storage.range(prefix, {
      ...(limit > 0 ? { limit } : {}),
      ...(start === undefined ? {} : { from: start }),
      ...(revision === undefined ? {} : { revision }),
    });
  } catch (error) {
    // 410 comes with a token that goes on at the present state.
    const restart = token === undefined ? {} : { restart: encodeContinue({ revision: -1, start: token.start }) };
    throw interpretError(error, { resource: scope.definition, verb: "list", ...restart });
  }
}

/** How many entries there are from `start` on; for pages after the first, the token remembers. */
function countFrom(storage: Storage, scope: RequestScope, prefix: string, reach: Reach, start: string | undefined, range: RangeResult): number {
  if (reach.token?.count !== undefined && reach.revision !== undefined) return reach.token.count;
  if (start === undefined && range.revision === storage.revision) return storage.count(prefix);
  return read(storage, scope, prefix, reach, start, 0).entries.length;
}

/** The selected ones among `entries`, at most `limit` of them; `more` when entries are left that were not looked at. */
function select(
  context: RequestContext,
  scope: RequestScope,
  entries: readonly Entry[],
  selection: Selection,
  limit: number,
): { entries: Entry[]; more: boolean } {
  const index = attributesIndex(scope, context.server.watches);
  const chosen: Entry[] = [];
  for (const entry of entries) {
    if (limit > 0 && chosen.length === limit) return { entries: chosen, more: true };
    if (selection.matches(entry.key, entry.value, index.of(entry))) chosen.push(entry);
  }
  return { entries: chosen, more: false };
}
