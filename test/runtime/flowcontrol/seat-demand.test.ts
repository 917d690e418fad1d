import { expect, test } from "vitest";
import { SeatDemand } from "../../../runtime/flowcontrol/seat-demand.ts";

test("an average is by how long each number stood", () => {
  const demand = new SeatDemand(0);
  demand.set(4, 10);
  demand.set(0, 20);
  expect(demand.take(40)).toEqual({ elapsed: 40, average: 1, deviation: Math.sqrt(3), highest: 4 });
});

test("a new period begins with what stands", () => {
  const demand = new SeatDemand(0);
  demand.set(9, 0);
  demand.set(2, 5);
  demand.take(10);
  expect(demand.take(20)).toEqual({ elapsed: 10, average: 2, deviation: 0, highest: 2 });
  expect(demand.take(20)).toMatchObject({ elapsed: 0, highest: 2 });
});
