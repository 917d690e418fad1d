import { expired, methodNotSupported } from "../errors/status-error.ts";
import type { Sink } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { attributesIndex } from "../registry/attributes-index.ts";
import { fieldIndex } from "../registry/field-index.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import { ConversionPending, settledTogether } from "../scheme/pending-conversion.ts";
import { ListBody } from "../serialization/list-body.ts";
import { contentTypes, type MediaType, negotiate, negotiateStream } from "../serialization/negotiate.ts";
import { protobufCodec } from "../serialization/protobuf-codec.ts";
import { type IncludeObject, includeObject } from "../serialization/table.ts";
import type { Entry } from "../storage/storage.ts";
import { StorageError } from "../storage/storage-error.ts";
import { conversionQueue, convertersOf } from "../watch/conversion-queue.ts";
import { NoSuchForm } from "../watch/no-such-form.ts";
import { eventsOf, joinChannel, type WatchMember, type WatchSubject } from "../watch/watch-channel.ts";
import { impossibleEncoder, objectEncoder, partialEncoder, tableEncoder, type WatchEncoder } from "../watch/watch-encoder.ts";
import type { WatchEvent } from "../watch/watch-event.ts";
import { bookmarkFrame, failureFrame, jsonFraming, protobufFraming, type WatchFraming } from "../watch/watch-framing.ts";
import { listPrefix, onlyKey, selectedNow, within } from "./list-entries.ts";
import { type ListOptions, parseResourceVersion, readListOptions } from "./list-options.ts";
import { waitForRevision } from "./list-revision.ts";
import type { Handler } from "./resource-handlers.ts";

/** A watch without timeoutSeconds ends after between one and two of these, in milliseconds. */
const usualTimeout = 1_800_000;
/** A quiet watch hears of the present revision so often, in milliseconds, and this long before its end. */
const bookmarkInterval = 60_000;
const farewell = 2_000;

/**
 * Answers a watch: the state to begin with, where it is asked for, then every change.
 * Source: Kubernetes API concepts, "Efficient detection of changes", "Streaming lists"; KEP-956 (bookmarks), KEP-3157.
 */
export const watch: Handler = async (context, scope) => {
  const { storage } = context.server;
  negotiate(context, scope);
  const options = readListOptions(context, scope);
  if (!scope.definition.verbs.includes("watch")) throw methodNotSupported(scope.definition, "watch");
  const asked = parseResourceVersion(options.resourceVersion, "watch");
  const media = negotiateStream(context, scope);
  const include = media.convert?.kind === "Table" ? includeObject(context) : "Metadata";
  if (options.sendInitialEvents === true) {
    if (options.resourceVersion === "") await storage.barrier();
    else if (asked > 0) await waitForRevision(storage, asked);
  } else if (asked === 0) {
    await storage.barrier();
  }
  return {
    status: 200,
    headers: { "content-type": media.format === "json" ? contentTypes.json : `${contentTypes[media.format]};stream=watch` },
    stream: (sink) => begin(context, scope, options, { asked, media, include }, sink),
  };
};

/** Converts what the watch begins with, where another process does that, and serves it. */
function begin(context: RequestContext, scope: RequestScope, options: ListOptions, asked: Asked, sink: Sink): void | Promise<void> {
  if (conversionQueue(scope) === undefined) return serve(context, scope, options, asked, sink);
  let gone = false;
  sink.onClose(() => {
    gone = true;
  });
  const work = (): void => {
    if (!gone) serve(context, scope, options, asked, sink);
  };
  return settledTogether(convertersOf(scope, firstValues(context, scope, options, asked)), work);
}

/** The stored objects that a watch may begin with. */
function firstValues({ server, info }: RequestContext, scope: RequestScope, options: ListOptions, { asked }: Asked): Buffer[] {
  const { storage } = server;
  const prefix = listPrefix(scope, info.namespace);
  if (options.sendInitialEvents === true) return storage.range(prefix).entries.map(({ value }) => value);
  // What is compacted is told when the watch is served.
  if (asked === 0 || asked < storage.compactedRevision) return [];
  return storage.changes(asked, prefix).map(({ value }) => value);
}

interface Asked {
  /** 0: any. */
  readonly asked: number;
  readonly media: MediaType;
  readonly include: IncludeObject;
}

/** Between the reading of the state and the joining of the channel nothing else runs, so that no change is lost or told twice. */
function serve(context: RequestContext, scope: RequestScope, options: ListOptions, { asked, media, include }: Asked, sink: Sink): void {
  const { server } = context;
  const { storage } = server;
  const subject = subjectOf(context, scope, options, media, include);
  const { encoder, framing } = subject;
  const fromState = options.sendInitialEvents === true;
  let begun: boolean;
  try {
    const events = fromState ? stateEvents(context, scope, subject) : asked === 0 ? [] : eventsOf(subject, storage.changes(asked, subject.prefix));
    begun = writeInitial(sink, subject, events, fromState && options.allowWatchBookmarks ? storage.revision : undefined);
  } catch (error) {
    if (error instanceof ConversionPending) throw error;
    if (error instanceof StorageError && error.code === "compacted") {
      sink.write(failureFrame(framing, expired(`too old resource version: ${asked} (${storage.compactedRevision})`).status));
    }
    if (!(error instanceof NoSuchForm || error instanceof StorageError)) subject.onFailure(error);
    sink.end();
    return;
  }
  const member: WatchMember = { sink, since: Math.max(asked, storage.revision), initial: sink.bufferedBytes(), begun };
  const leave = joinChannel(scope, channelName(context, options, subject, media, include), subject, member);
  const bookmarkAt = (revision: number): void => {
    const frame = bookmarkFrame(framing, encoder, revision, false, !member.begun);
    sink.write(frame);
    subject.count(frame.length, 1);
    member.begun = true;
  };
  const queue = conversionQueue(scope);
  const bookmark = (): void => {
    const { revision } = storage;
    if (queue === undefined) bookmarkAt(revision);
    else queue.after(() => bookmarkAt(revision));
  };
  const timers = startTimers(options, bookmark, sink);
  // A kind whose CRD changes or goes is watched anew, as its watchers then find it.
  const forget = scope.definition.custom ? server.scheme.onRetired(scope.definition, () => sink.end()) : undefined;
  sink.onClose(() => {
    for (const timer of timers) clearTimeout(timer);
    forget?.();
    leave();
  });
}

function subjectOf(context: RequestContext, scope: RequestScope, { selection }: ListOptions, media: MediaType, include: IncludeObject): WatchSubject {
  const { server, info } = context;
  const { group, version, resource } = scope.definition;
  const { indexed } = selection;
  const queue = conversionQueue(scope);
  const prefix = onlyKey(scope, info.namespace, selection) ?? within(scope, listPrefix(scope, info.namespace), selection);
  return {
    prefix,
    selection,
    follow: (member) => {
      const follower = queue === undefined ? member : queue.behind(member);
      return indexed === undefined || !prefix.endsWith("/")
        ? server.watches.follow(prefix, follower)
        : fieldIndex(scope, indexed, server).follow(indexed.value, prefix, follower);
    },
    layout: attributesIndex(scope, server.watches).layout,
    encoder: encoderOf(context, scope, media, include),
    framing: framingOf(media),
    count: server.metrics.watches.seriesOf({ group, version, resource }).sent,
    onFailure: (err) => server.logger.error({ err, group, version, resource }, "an event could not be encoded for its watchers"),
  };
}

function framingOf({ format }: MediaType): WatchFraming {
  const codec = format === "protobuf" ? protobufCodec() : undefined;
  return codec === undefined ? jsonFraming : protobufFraming(codec);
}

/** All that tells the bytes of one watch of a resource from those of another. */
function channelName(
  { info, query }: RequestContext,
  { selection }: ListOptions,
  { prefix }: WatchSubject,
  { format, convert }: MediaType,
  include: IncludeObject,
): string {
  const form = convert === undefined ? "" : `${convert.kind} ${convert.version} ${include}`;
  return `${format} ${form} ${prefix} ${selection.empty ? "" : JSON.stringify([query.get("labelSelector"), query.get("fieldSelector"), info.name])}`;
}

function encoderOf({ server }: RequestContext, scope: RequestScope, { convert }: MediaType, include: IncludeObject): WatchEncoder {
  switch (convert?.kind) {
    case undefined:
      return objectEncoder(scope);
    case "Table":
      return tableEncoder(scope, server, include, convert.version);
    case "PartialObjectMetadata":
      return partialEncoder(scope, attributesIndex(scope, server.watches).layout, convert.version);
    case "PartialObjectMetadataList":
      return impossibleEncoder();
  }
}

/** What there is, as if just added. */
function stateEvents(context: RequestContext, scope: RequestScope, { prefix, selection }: WatchSubject): WatchEvent[] {
  const { server } = context;
  const added = ({ key, revision, value }: Entry): WatchEvent => ({ type: "ADDED", key, revision, value });
  if (prefix.endsWith("/")) return selectedNow(context, scope, prefix, selection).map(added);
  const entry = server.storage.get(prefix);
  if (entry === undefined || !selection.matches(prefix, entry.value, attributesIndex(scope, server.watches).of(entry))) return [];
  return [added(entry)];
}

/** Returns whether anything was sent. `end`: the revision that the initial events are complete at. */
function writeInitial(sink: Sink, { encoder, framing, count }: WatchSubject, events: readonly WatchEvent[], end: number | undefined): boolean {
  if (events.length > 0) {
    let size = 0;
    for (const { value } of events) size += value.length + 64;
    const body = new ListBody("", size);
    events.forEach((event, i) => {
      const before = body.length;
      framing.event(body, encoder, event, i === 0);
      count(body.length - before, 1);
    });
    for (const piece of body.finish("")) sink.write(piece);
  }
  if (end !== undefined) {
    const frame = bookmarkFrame(framing, encoder, end, true, events.length === 0);
    sink.write(frame);
    count(frame.length, 1);
  }
  return events.length > 0 || end !== undefined;
}

function startTimers(options: ListOptions, bookmark: () => void, sink: Sink): NodeJS.Timeout[] {
  const seconds = options.timeoutSeconds ?? 0;
  const timeout = seconds > 0 ? Math.min(seconds * 1_000, 2 ** 31 - 1) : usualTimeout * (1 + Math.random());
  const timers = [setTimeout(() => sink.end(), timeout)];
  if (options.allowWatchBookmarks) {
    timers.push(setInterval(bookmark, bookmarkInterval));
    if (timeout > farewell) timers.push(setTimeout(bookmark, timeout - farewell));
  }
  for (const timer of timers) timer.unref();
  return timers;
}
