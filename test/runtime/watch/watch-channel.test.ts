import { describe, expect, it } from "vitest";
import { watch } from "../../../runtime/handlers/watch.ts";
import { patience } from "../../../runtime/watch/watch-channel.ts";
import { createStoredWorld, definitionOf, RecordingSink } from "../../support/stored-world.ts";

const mebibyte = 1 << 20;

describe("the patience with slow watchers", () => {
  it.each([
    [0, 32],
    [1, 32],
    [32, 32],
    [128, 8],
    [100_000, 2],
  ])("of %i is %i MiB each", (watchers, most) => {
    expect(patience(watchers)).toBe(most * mebibyte);
  });

  it("ends for one, and the others go on", async () => {
    const world = createStoredWorld(definitionOf({ resource: "configmaps", kind: "ConfigMap" }));
    const sinks = [new RecordingSink(), new RecordingSink(), new RecordingSink()] as const;
    for (const sink of sinks) await (await watch(world.request("/api/v1/configmaps?watch=1&resourceVersion=1"), world.scope)).stream?.(sink);
    const [slow, waiting, fast] = sinks;
    slow.waiting = 33 * mebibyte;
    waiting.waiting = 31 * mebibyte;
    for (const name of ["a", "b"]) await world.put({ apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace: "ns" } });
    expect(sinks.map(({ destroyed }) => destroyed)).toEqual([true, false, false]);
    expect(slow.events()).toHaveLength(1);
    expect(waiting.events()).toHaveLength(2);
    expect(fast.events()).toEqual(waiting.events());
  });

  it("does not count the state that a watch begins with", async () => {
    const world = createStoredWorld(definitionOf({ resource: "configmaps", kind: "ConfigMap" }));
    const sink = new RecordingSink();
    sink.waiting = 40 * mebibyte;
    await (await watch(world.request("/api/v1/configmaps?watch=1"), world.scope)).stream?.(sink);
    await world.put({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a", namespace: "ns" } });
    expect(sink.destroyed).toBe(false);
    sink.waiting = 73 * mebibyte;
    await world.put({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "b", namespace: "ns" } });
    expect(sink.destroyed).toBe(true);
  });
});
