import { expect, test } from "vitest";
import { LevelUse } from "../../../runtime/flowcontrol/level-use.ts";
import { Histogram } from "../../../runtime/server/metric-family.ts";

test("each nanosecond counts once, at what there was then", () => {
  const use = new LevelUse(0, (bounds) => new Histogram(bounds));
  use.setWhole(10, 100);
  const idle = { waiting: 0, waitingSeats: 0, running: 0, seatsInUse: 0 };
  use.note({ waiting: 50, waitingSeats: 90, running: 4, seatsInUse: 10 }, 3);
  use.note(idle, 5);
  use.note(idle, 9);
  const lines = (histogram: Histogram): string[] => histogram.lines("x", "").split("\n");
  expect(use.seats.histogram.count).toBe(9e6);
  expect(lines(use.seats.histogram)).toEqual(
    expect.arrayContaining(['x_bucket{le="0"} 7000000', 'x_bucket{le="0.99"} 7000000', 'x_bucket{le="1"} 9000000']),
  );
  expect(lines(use.waiting.histogram)).toEqual(
    expect.arrayContaining(['x_bucket{le="0.25"} 7000000', 'x_bucket{le="0.5"} 9000000', "x_sum 1000000"]),
  );
  expect(lines(use.running.histogram)).toContain("x_sum 800000");
  expect(lines(use.demanded.histogram)).toEqual(expect.arrayContaining(['x_bucket{le="6"} 7000000', 'x_bucket{le="+Inf"} 9000000']));
  expect(use.takeDemand(9)).toMatchObject({ elapsed: 9, highest: 100 });
});
