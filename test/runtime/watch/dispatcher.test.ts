import { describe, expect, it } from "vitest";
import type { Change } from "../../../runtime/storage/storage.ts";
import { createWatchDispatcher } from "../../../runtime/watch/dispatcher.ts";

function change(key: string, revision = 1): Change {
  return { type: "put", key, revision, value: Buffer.alloc(0) };
}

function dispatching(): {
  publish: (changes: readonly Change[]) => void;
  subscriptions: () => number;
  watches: ReturnType<typeof createWatchDispatcher>;
} {
  const listeners = new Set<(changes: readonly Change[]) => void>();
  const watches = createWatchDispatcher({
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return { publish: (changes) => void [...listeners].map((listener) => listener(changes)), subscriptions: () => listeners.size, watches };
}

describe("the watch dispatcher", () => {
  it("tells followers of a resource, a namespace and an object", () => {
    const { publish, watches } = dispatching();
    const heard: string[] = [];
    const follow = (prefix: string): (() => void) =>
      watches.follow(prefix, { onChanges: (changes) => heard.push(`${prefix}: ${changes.map(({ key }) => key).join()}`) });
    follow("/registry/pods/");
    follow("/registry/pods/ns/");
    follow("/registry/pods/ns/a");
    publish([change("/registry/pods/ns/a")]);
    publish([change("/registry/pods/ns/ab"), change("/registry/pods/other/a"), change("/registry/podtemplates/ns/a")]);
    expect(heard).toEqual([
      "/registry/pods/: /registry/pods/ns/a",
      "/registry/pods/ns/: /registry/pods/ns/a",
      "/registry/pods/ns/a: /registry/pods/ns/a",
      "/registry/pods/: /registry/pods/ns/ab,/registry/pods/other/a",
      "/registry/pods/ns/: /registry/pods/ns/ab",
    ]);
  });

  it("keeps one subscription, and drops followers that leave", () => {
    const { publish, subscriptions, watches } = dispatching();
    let heard = 0;
    const leave = [1, 2].map(() => watches.follow("/a/", { onChanges: () => heard++ }));
    expect(subscriptions()).toBe(1);
    publish([change("/a/x")]);
    leave[0]?.();
    publish([change("/a/x")]);
    expect(heard).toBe(3);
  });

  it("closes its followers once", () => {
    const { publish, subscriptions, watches } = dispatching();
    const heard: string[] = [];
    watches.follow("/a/", { onChanges: () => heard.push("change"), onClose: () => heard.push("close") });
    watches.close();
    watches.close();
    publish([change("/a/x")]);
    expect(heard).toEqual(["close"]);
    expect(subscriptions()).toBe(0);
  });
});
