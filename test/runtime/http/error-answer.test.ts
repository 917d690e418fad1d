import { describe, expect, it, vi } from "vitest";
import { notFound } from "../../../runtime/errors/status-error.ts";
import { errorAnswer } from "../../../runtime/http/error-answer.ts";
import { StorageError } from "../../../runtime/storage/storage-error.ts";
import { bodyJson, createStoredWorld, definitionOf } from "../../support/stored-world.ts";

const world = createStoredWorld(definitionOf({ resource: "configmaps", kind: "ConfigMap" }));
const context = world.request("/api/v1/namespaces/ns/configmaps/a");

describe("what is thrown is answered", () => {
  it("as it stands, when it is a Status", () => {
    expect(errorAnswer(notFound({ group: "", resource: "configmaps" }, "a"), context)).toMatchObject({
      status: 404,
      headers: { "content-type": "application/json" },
    });
  });

  it("in the words of the API, when storage failed", () => {
    const answer = errorAnswer(new StorageError("unavailable", "no etcd"), context);
    expect(answer.headers["retry-after"]).toBe("2");
    expect(bodyJson(answer)).toMatchObject({
      reason: "ServerTimeout",
      message: "The get operation against configmaps could not be completed at this time, please try again.",
      code: 500,
    });
    expect(errorAnswer(new StorageError("too-large", "a key of 2000 bytes"), context).status).toBe(413);
  });

  it("as an internal error, which is logged, when it is anything else", () => {
    const log = vi.spyOn(world.server.logger, "error");
    expect(bodyJson(errorAnswer(new TypeError("oh"), context))).toMatchObject({ reason: "InternalError", message: "Internal error occurred: oh" });
    expect(log).toHaveBeenCalledTimes(1);
  });

  it("for people, when a person asks", () => {
    const pretty = world.request("/api/v1/namespaces/ns/configmaps/a?pretty=1");
    expect(String(errorAnswer(notFound({ group: "", resource: "configmaps" }, "a"), pretty).body)).toContain(
      '{\n  "kind": "Status",\n  "apiVersion": "v1"',
    );
  });
});
