import { describe, expect, test } from "vitest";
import { type SeatClaim, shareSeats } from "../../../runtime/flowcontrol/share-seats.ts";
import { createRandom } from "../../support/random.ts";

function claim(target: number, lowest = 0, highest = 1000): SeatClaim {
  return { target, lowest, highest };
}

describe("seats", () => {
  test("go by targets where no bound matters", () => {
    expect(shareSeats(60, [claim(10), claim(20)]).shares).toEqual([20, 40]);
  });

  test("that a bound keeps from one go to the others", () => {
    expect(shareSeats(60, [claim(10, 0, 5), claim(20), claim(20)]).shares).toEqual([5, 27.5, 27.5]);
    expect(shareSeats(60, [claim(40, 40), claim(20), claim(20)]).shares).toEqual([40, 10, 10]);
  });

  test("are as many as the bounds allow", () => {
    expect(shareSeats(60, [claim(10, 0, 5), claim(20, 0, 10)]).shares).toEqual([5, 10]);
    expect(shareSeats(10, [claim(10, 10), claim(20, 5)]).shares).toEqual([10, 5]);
    expect(shareSeats(0, [claim(0), claim(0)]).shares).toEqual([0, 0]);
    expect(shareSeats(10, []).shares).toEqual([]);
  });

  test("go to those without a target too, when nobody else wants them", () => {
    expect(shareSeats(60, [claim(0, 0, 100), claim(20, 20, 30)]).shares).toEqual([30, 30]);
  });

  test("always add up, keep the bounds, and give every unbound claim the same part of its target", () => {
    const random = createRandom(11);
    for (let round = 0; round < 500; round++) {
      const claims = Array.from({ length: 1 + random.integer(9) }, () => {
        const lowest = random.integer(40);
        return claim(lowest + random.integer(80), lowest, lowest + random.integer(100));
      });
      const low = claims.reduce((sum, one) => sum + one.lowest, 0);
      const high = claims.reduce((sum, one) => sum + one.highest, 0);
      const seats = low + random.integer(high - low + 1);
      const { shares, proportion } = shareSeats(seats, claims);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(seats, 6);
      for (const [at, share] of shares.entries()) {
        const { lowest, highest, target } = claims[at] as SeatClaim;
        expect(share).toBeGreaterThanOrEqual(lowest);
        expect(share).toBeLessThanOrEqual(highest);
        if (share > lowest && share < highest) expect(share).toBeCloseTo(proportion * Math.max(target, 0.001), 6);
      }
    }
  });
});
