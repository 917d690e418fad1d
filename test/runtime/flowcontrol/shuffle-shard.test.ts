import { expect, test } from "vitest";
import { dealHand, hashFlow } from "../../../runtime/flowcontrol/shuffle-shard.ts";

test("a flow has a number of its own, the same every time", () => {
  expect(hashFlow("global-default", "alice")).toBe(hashFlow("global-default", "alice"));
  expect(new Set(["alice", "bob", ""].map((name) => hashFlow("global-default", name))).size).toBe(3);
  // The schema's name and the distinguisher do not run into one another.
  expect(hashFlow("ab", "c")).not.toBe(hashFlow("a", "bc"));
});

test.each([
  [1, 1],
  [8, 8],
  [64, 6],
  [128, 6],
  [10_000_000, 2],
])("a hand of %d queues: %d different ones of them", (queues, handSize) => {
  for (let flow = 0; flow < 200; flow++) {
    const hand = dealHand(hashFlow("schema", String(flow)), queues, handSize);
    expect(hand).toHaveLength(handSize);
    expect(new Set(hand).size).toBe(handSize);
    for (const queue of hand) expect(queue >= 0 && queue < queues && Number.isInteger(queue)).toBe(true);
  }
});

test("the cards come as the remainders of the flow's number have it", () => {
  // Of 5 by 4 queues 1 is left, and the quotient 1 by the 3 others leaves 1: the second of 0, 2 and 3.
  expect(dealHand(5n, 4, 2)).toEqual([1, 2]);
  expect(dealHand(0n, 4, 4)).toEqual([0, 1, 2, 3]);
});

test("each queue is dealt about as often as any other", () => {
  const counts = new Array<number>(16).fill(0);
  const flows = 4000;
  for (let flow = 0; flow < flows; flow++) {
    for (const queue of dealHand(hashFlow("even", String(flow)), 16, 4)) counts[queue] = (counts[queue] as number) + 1;
  }
  const expected = (flows * 4) / 16;
  for (const count of counts) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.15);
});
