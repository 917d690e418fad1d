import type { Sink } from "../http/answer.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { Selection } from "../selectors/selection.ts";
import { ListBody } from "../serialization/list-body.ts";
import type { ObjectLayout } from "../serialization/object-bytes.ts";
import type { Change } from "../storage/storage.ts";
import type { WatchFollower } from "./dispatcher.ts";
import { NoSuchForm } from "./no-such-form.ts";
import type { WatchEncoder } from "./watch-encoder.ts";
import { eventOf, selectedEventOf, type WatchEvent } from "./watch-event.ts";
import type { WatchFraming } from "./watch-framing.ts";

/** One watch request, once it has its initial events. */
export interface WatchMember {
  readonly sink: Sink;
  /** Changes up to this revision are not for it. */
  readonly since: number;
  /** Bytes of the initial events that wait for the client yet; they do not count against its `patience`. */
  readonly initial: number;
  /** False until its first event is sent; counts only for encoders with a head. */
  begun: boolean;
}

/** What members of a channel have in common. */
export interface WatchSubject {
  readonly prefix: string;
  /** Tells of the later changes that may be events of this watch. Returns the unsubscribe function. */
  readonly follow: (follower: WatchFollower) => () => void;
  readonly selection: Selection;
  readonly encoder: WatchEncoder;
  readonly framing: WatchFraming;
  readonly layout: ObjectLayout;
  /** Counts an event that was sent to so many watchers. */
  readonly count: (bytes: number, watchers: number) => void;
  /** Hears of events that cannot be encoded; those who watch are cut off, to list and watch anew. */
  readonly onFailure: (error: unknown) => void;
}

/** A client that lets more bytes than this wait is cut off; less where so many watch that memory would not do. */
const mostPatience = 32 << 20;
const leastPatience = 2 << 20;
const patienceOfAll = 1 << 30;

/** How many watch in this process. */
let watching = 0;

/** The most bytes of events that may wait for one client, when `watchers` watch. */
export function patience(watchers: number): number {
  return Math.max(leastPatience, Math.min(mostPatience, patienceOfAll / Math.max(watchers, 1)));
}

const channels = new WeakMap<RequestScope, Map<string, WatchChannel>>();

/** Joins the watches of `scope` that are known as `name`: those that would be sent the same bytes share a channel. */
export function joinChannel(scope: RequestScope, name: string, subject: WatchSubject, member: WatchMember): () => void {
  let named = channels.get(scope);
  if (named === undefined) {
    named = new Map();
    channels.set(scope, named);
  }
  const all = named;
  let channel = all.get(name);
  if (channel === undefined) {
    channel = new WatchChannel(subject, () => all.delete(name));
    all.set(name, channel);
  }
  const joined = channel;
  joined.add(member);
  return () => joined.delete(member);
}

/** What `changes` are to those who watch `subject`. */
export function eventsOf({ selection, layout }: WatchSubject, changes: readonly Change[]): WatchEvent[] {
  if (selection.empty) return changes.map(eventOf);
  const events: WatchEvent[] = [];
  for (const change of changes) {
    const event = selectedEventOf(change, selection, layout);
    if (event !== undefined) events.push(event);
  }
  return events;
}

/**
 * Watches of the same objects in the same form. An event is framed once for all of them, and the same buffer goes to
 * each: what is left to do for a watcher is to hand a buffer to its connection.
 */
class WatchChannel implements WatchFollower {
  readonly #subject: WatchSubject;
  readonly #members = new Set<WatchMember>();
  readonly #leave: () => void;

  constructor(subject: WatchSubject, onEmpty: () => void) {
    this.#subject = subject;
    const unfollow = subject.follow(this);
    this.#leave = () => {
      unfollow();
      onEmpty();
    };
  }

  add(member: WatchMember): void {
    this.#members.add(member);
    watching++;
  }

  delete(member: WatchMember): void {
    if (!this.#members.delete(member)) return;
    watching--;
    if (this.#members.size === 0) this.#leave();
  }

  onChanges(changes: readonly Change[]): void {
    const events = eventsOf(this.#subject, changes);
    const [first] = events;
    if (first === undefined) return;
    let frames: Buffer | undefined;
    let shared = 0;
    const sizes: number[] = [];
    for (const member of this.#members) {
      if (member.since >= first.revision) {
        this.#sendOwn(
          member,
          events.filter((event) => event.revision > member.since),
        );
      } else if (this.#subject.encoder.hasHead && !member.begun) {
        this.#sendOwn(member, events);
      } else {
        if (shared++ === 0) frames = this.#frames(events, false, sizes);
        this.#send(member, frames);
      }
    }
    if (frames !== undefined) for (const size of sizes) this.#subject.count(size, shared);
  }

  onClose(): void {
    for (const { sink } of this.#members) sink.end();
  }

  #sendOwn(member: WatchMember, events: readonly WatchEvent[]): void {
    const sizes: number[] = [];
    const frames = this.#frames(events, !member.begun, sizes);
    this.#send(member, frames);
    if (frames !== undefined) for (const size of sizes) this.#subject.count(size, 1);
  }

  /** Undefined where they cannot be encoded. `sizes` is filled with the bytes of each. */
  #frames(events: readonly WatchEvent[], head: boolean, sizes: number[]): Buffer | undefined {
    if (events.length === 0) return emptyFrame;
    let size = 0;
    for (const { value } of events) size += value.length + 64;
    const body = new ListBody("", size);
    const { framing, encoder, onFailure } = this.#subject;
    try {
      events.forEach((event, i) => {
        const before = body.length;
        framing.event(body, encoder, event, head && i === 0);
        sizes.push(body.length - before);
      });
    } catch (error) {
      if (!(error instanceof NoSuchForm)) onFailure(error);
      return undefined;
    }
    const pieces = body.finish("");
    return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
  }

  #send(member: WatchMember, frames: Buffer | undefined): void {
    if (frames === undefined) {
      member.sink.end();
      return;
    }
    if (frames.length === 0) return;
    member.begun = true;
    member.sink.write(frames);
    if (member.sink.bufferedBytes() > member.initial + patience(watching)) member.sink.destroy();
  }
}

const emptyFrame = Buffer.alloc(0);
