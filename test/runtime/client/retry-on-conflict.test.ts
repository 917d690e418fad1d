import { describe, expect, test, vi } from "vitest";
import { retryOnConflict } from "../../../runtime/client/retry-on-conflict.ts";
import { statusError } from "../../../runtime/errors/status-error.ts";

const conflict = statusError("Conflict", "the object has been modified");

describe("retryOnConflict", () => {
  test("tries again until there is no conflict", async () => {
    const attempt = vi.fn<() => Promise<string>>().mockRejectedValueOnce(conflict).mockRejectedValueOnce(conflict).mockResolvedValue("written");
    await expect(retryOnConflict(attempt, { delay: 0 })).resolves.toBe("written");
    expect(attempt).toHaveBeenCalledTimes(3);
  });

  test("gives up after so many attempts", async () => {
    const attempt = vi.fn<() => Promise<string>>().mockRejectedValue(conflict);
    await expect(retryOnConflict(attempt, { delay: 0, attempts: 3 })).rejects.toBe(conflict);
    expect(attempt).toHaveBeenCalledTimes(3);
  });

  test("does not try again after any other failure", async () => {
    const missing = statusError("NotFound", "not found");
    const attempt = vi.fn<() => Promise<string>>().mockRejectedValue(missing);
    await expect(retryOnConflict(attempt, { delay: 0 })).rejects.toBe(missing);
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  test("stops waiting when told", async () => {
    const stop = new AbortController();
    const tried = retryOnConflict(() => Promise.reject(conflict), { delay: 60_000, signal: stop.signal });
    stop.abort();
    await expect(tried).rejects.toMatchObject({ name: "AbortError" });
  });
});
