import { describe, expect, test } from "vitest";
import { StatusError } from "../../../runtime/errors/status-error.ts";
import { interpretError } from "../../../runtime/storage/interpret-error.ts";
import { createMemoryStorage } from "../../../runtime/storage/memory/memory-storage.ts";
import { StorageError, type StorageErrorCode } from "../../../runtime/storage/storage-error.ts";

const resource = { group: "stable.example.com", resource: "crontabs" };

function statusOf(error: unknown) {
  if (!(error instanceof StatusError)) throw new Error("not interpreted");
  return error.status;
}

describe("interpretError", () => {
  test.each([
    ["watch", "The resourceVersion for the provided watch is too old."],
    ["list", "The resourceVersion for the provided list is too old."],
  ] as const)("answers 410 to a %s of what is compacted", (verb, message) => {
    const status = statusOf(interpretError(new StorageError("compacted", "gone"), { resource, verb }));
    expect(status).toMatchObject({ code: 410, reason: "Expired", message, metadata: {} });
  });

  test("answers 410 with a token to a list that went on from one", () => {
    const status = statusOf(interpretError(new StorageError("compacted", "gone"), { resource, verb: "list", restart: "token" }));
    expect(status).toMatchObject({ code: 410, reason: "Expired", metadata: { continue: "token" } });
    expect(status.message).toMatch(/^The provided continue parameter is too old .* in an inconsistent list/);
  });

  test("answers 504 with a cause to a read of the future", () => {
    const storage = createMemoryStorage();
    try {
      storage.range("/registry/", { revision: 99 });
      expect.unreachable();
    } catch (error) {
      expect(statusOf(interpretError(error, { resource, verb: "list" }))).toMatchObject({
        code: 504,
        reason: "Timeout",
        message: "Timeout: Too large resource version: 99, current: 1",
        details: { causes: [{ reason: "ResourceVersionTooLarge", message: "Too large resource version" }], retryAfterSeconds: 1 },
      });
    }
  });

  test.each<StorageErrorCode>(["unavailable", "timeout", "closed"])("asks to try again when the store is %s", (code) => {
    expect(statusOf(interpretError(new StorageError(code, "no disk"), { resource, verb: "create" }))).toEqual({
      kind: "Status",
      apiVersion: "v1",
      metadata: {},
      status: "Failure",
      code: 500,
      reason: "ServerTimeout",
      message: "The create operation against crontabs.stable.example.com could not be completed at this time, please try again.",
      details: { name: "create", group: "stable.example.com", kind: "crontabs", retryAfterSeconds: 2 },
    });
  });

  test("answers 413 to what is too large to store", () => {
    expect(statusOf(interpretError(new StorageError("too-large", "a key of 2000 bytes"), { resource, verb: "create" })).code).toBe(413);
  });

  test("leaves other errors alone", () => {
    const error = new Error("other");
    expect(interpretError(error, { resource, verb: "get" })).toBe(error);
  });
});
