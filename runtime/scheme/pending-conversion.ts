import { parseTextExactly, stringifyExactly } from "../meta/exact-json.ts";
import type { KubeObject } from "../meta/object.ts";

/** Converts objects of one kind in another process: all of a request's at once. */
export interface RemoteConversion {
  /**
   * The objects, which are JSON, at `apiVersion`, in their order.
   * @throws StatusError when any of them cannot be converted.
   */
  readonly convert: (objects: readonly string[], apiVersion: string) => Promise<readonly string[]>;
}

/**
 * Thrown where an object is wanted at a version that only another process can bring it to, and it has not been asked
 * yet. Conversions are plain functions all along the request path; `settled` makes the call and does the work again.
 */
export class ConversionPending extends Error {
  readonly remote: RemoteConversion;
  readonly object: string;
  readonly apiVersion: string;

  constructor(remote: RemoteConversion, object: string, apiVersion: string) {
    super(`an object has to be converted to ${apiVersion} by another process first`);
    this.name = "ConversionPending";
    this.remote = remote;
    this.object = object;
    this.apiVersion = apiVersion;
  }

  get key(): string {
    return keyOf(this.object, this.apiVersion);
  }
}

type Answers = Map<string, string | Error>;

/** What the work that runs at this moment has asked for; work is synchronous, so that no other sees it. */
let answers: Answers | undefined;

function keyOf(object: string, apiVersion: string): string {
  return `${apiVersion} ${object}`;
}

/** The object at `apiVersion`; the argument stays as it is. @throws ConversionPending; StatusError when the conversion failed. */
export function convertRemotely(remote: RemoteConversion, object: KubeObject, apiVersion: string): KubeObject {
  const text = stringifyExactly(object);
  const answer = answers?.get(keyOf(text, apiVersion));
  if (answer === undefined) throw new ConversionPending(remote, text, apiVersion);
  if (typeof answer !== "string") throw answer;
  return parseTextExactly(answer) as unknown as KubeObject;
}

/**
 * Does synchronous work in which objects change version. Only where another process has to convert them is the answer a
 * promise: then the work is begun anew after each conversion, so it must leave nothing behind when it throws.
 */
export function settled<T>(work: () => T): T | Promise<T> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ConversionPending)) throw error;
    return settle(work, [], new Map(), [error]);
  }
}

/** The same for work on many objects: `pieces` convert one object each, and are asked for together. */
export function settledTogether<T>(pieces: readonly (() => unknown)[], work: () => T): Promise<T> {
  return settle(work, pieces, new Map(), []);
}

/** More than the versions of a kind and those who have written an object: work that wants more does not come to an end. */
const mostRounds = 256;

async function settle<T>(work: () => T, pieces: readonly (() => unknown)[], known: Answers, first: readonly ConversionPending[]): Promise<T> {
  let pending = first;
  for (let round = 0; round < mostRounds; round++) {
    if (pending.length > 0) await ask(known, pending);
    pending = pieces.flatMap((piece) => attempt(known, piece).pending ?? []);
    if (pending.length > 0) continue;
    const done = attempt(known, work);
    if (done.pending !== undefined) pending = [done.pending];
    else if ("error" in done) throw done.error;
    else return done.result as T;
  }
  throw new Error("the conversion of an object does not come to an end");
}

interface Attempt<T> {
  readonly result?: T;
  readonly error?: unknown;
  readonly pending?: ConversionPending;
}

function attempt<T>(known: Answers, work: () => T): Attempt<T> {
  const outer = answers;
  answers = known;
  try {
    return { result: work() };
  } catch (error) {
    return error instanceof ConversionPending ? { pending: error } : { error };
  } finally {
    answers = outer;
  }
}

/** One call for each converter and version. */
async function ask(known: Answers, pending: readonly ConversionPending[]): Promise<void> {
  const left = new Map(pending.map((one) => [one.key, one]));
  while (left.size > 0) {
    const all = [...left.values()];
    const { remote, apiVersion } = all[0] as ConversionPending;
    const batch = all.filter((one) => one.remote === remote && one.apiVersion === apiVersion);
    for (const { key } of batch) left.delete(key);
    const texts = batch.map(({ object }) => object);
    const converted = await remote.convert(texts, apiVersion).catch(asError);
    for (const [i, { key }] of batch.entries()) known.set(key, converted instanceof Error ? converted : (converted[i] as string));
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
