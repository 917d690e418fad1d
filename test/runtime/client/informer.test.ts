import { describe, expect, test } from "vitest";
import { createInformer, type Informer } from "../../../runtime/client/informer.ts";
import type { ClientObject, ListOptions, ObjectList, WatchOptions } from "../../../runtime/client/resource-client.ts";
import type { WatchEvent } from "../../../runtime/client/watch-stream.ts";
import { statusError } from "../../../runtime/errors/status-error.ts";

const object = (name: string, resourceVersion: string, uid = name): ClientObject => ({ metadata: { name, namespace: "ns", resourceVersion, uid } });
const event = (type: WatchEvent<ClientObject>["type"], of: ClientObject): WatchEvent<ClientObject> => ({ type, object: of });
const state = (resourceVersion: string, ...items: ClientObject[]): ObjectList<ClientObject> => ({ metadata: { resourceVersion }, items });

/** A server that answers lists and watches from a script; the last watch stays open. */
async function play(
  lists: readonly ObjectList<ClientObject>[],
  watches: readonly (readonly (WatchEvent<ClientObject> | Error)[])[],
): Promise<{ told: string[]; asked: string[]; informer: Informer<ClientObject> }> {
  const told: string[] = [];
  const asked: string[] = [];
  const stop = new AbortController();
  const [listing, watching] = [[...lists], [...watches]];
  let done: () => void = () => {};
  const played = new Promise<void>((resolve) => {
    done = resolve;
  });
  const informer = createInformer<ClientObject>({
    list: async ({ limit, continue: token }: ListOptions = {}) => {
      asked.push(`list ${limit}${token === undefined ? "" : ` ${token}`}`);
      return listing.shift() ?? Promise.reject(new Error("one list too many"));
    },
    watch: async function* ({ resourceVersion }: WatchOptions = {}) {
      asked.push(`watch ${resourceVersion}`);
      for (const one of watching.shift() ?? []) {
        if (one instanceof Error) throw one;
        yield one;
      }
      if (watching.length > 0) return;
      done();
      await new Promise((resolve) => stop.signal.addEventListener("abort", resolve));
    },
  });
  const name = (one: ClientObject): string => `${one.metadata?.name}@${one.metadata?.resourceVersion}`;
  await informer.start(
    {
      added: (one) => told.push(`added ${name(one)}`),
      updated: (one, old) => told.push(`updated ${name(old)} to ${name(one)}`),
      deleted: (one) => told.push(`deleted ${name(one)}`),
      error: (error) => told.push(String(error)),
    },
    stop.signal,
  );
  await played;
  stop.abort();
  return { told, asked, informer };
}

describe("an informer", () => {
  test("lists in pages, then watches from there", async () => {
    const first: ObjectList<ClientObject> = { metadata: { resourceVersion: "5", continue: "more" }, items: [object("a", "1")] };
    const { told, asked, informer } = await play(
      [first, state("5", object("b", "2"))],
      [[event("MODIFIED", object("a", "6")), event("DELETED", object("b", "7")), event("BOOKMARK", { metadata: { resourceVersion: "9" } })]],
    );
    expect(told).toEqual(["added a@1", "added b@2", "updated a@1 to a@6", "deleted b@7"]);
    expect(asked).toEqual(["list 500", "list 500 more", "watch 5"]);
    expect(informer.resourceVersion()).toBe("9");
    expect(informer.get("ns/a")).toEqual(object("a", "6"));
    expect(informer.values()).toHaveLength(1);
  });

  test("goes on where a watch ended", async () => {
    const { asked } = await play([state("5")], [[event("ADDED", object("a", "6"))], []]);
    expect(asked).toEqual(["list 500", "watch 5", "watch 6"]);
  });

  test("goes on where a watch broke off, once it has seen that the server still has its past", async () => {
    const { told, asked } = await play([state("5"), state("8")], [[event("ADDED", object("a", "6")), new Error("reset")], []]);
    expect(told).toEqual(["added a@6", "Error: reset"]);
    expect(asked).toEqual(["list 500", "watch 5", "list 1", "watch 6"]);
  });

  test("lists anew where the history is gone, and tells what differs", async () => {
    const { told, asked } = await play(
      [state("5", object("a", "1"), object("b", "2"), object("c", "3")), state("20", object("a", "1"), object("b", "11"), object("d", "12"))],
      [[statusError("Expired", "too old")], []],
    );
    expect(told.slice(3)).toEqual(["deleted c@3", "updated b@2 to b@11", "added d@12"]);
    expect(asked).toEqual(["list 500", "watch 5", "list 500", "watch 20"]);
  });

  test("lists anew where the server's revisions are behind what it has seen", async () => {
    const { told, asked } = await play(
      [state("500", object("a", "499", "one")), state("3"), state("3", object("a", "2", "two"))],
      [[new Error("reset")], []],
    );
    expect(told).toEqual(["added a@499", "Error: reset", "deleted a@499", "added a@2"]);
    expect(asked).toEqual(["list 500", "watch 500", "list 1", "list 500", "watch 3"]);
  });

  test("takes an object of the same name and another uid for another one", async () => {
    const { told } = await play([state("5", object("a", "1", "one"))], [[event("MODIFIED", object("a", "6", "two"))]]);
    expect(told).toEqual(["added a@1", "deleted a@1", "added a@6"]);
  });

  test("does not start when it is stopped before", async () => {
    const informer = createInformer<ClientObject>({ list: async () => state("1"), watch: async function* () {} });
    await expect(informer.start({}, AbortSignal.abort(new Error("stopped")))).rejects.toThrow("stopped");
  });
});
