import { getServers } from "node:dns";
import { expect, test } from "vitest";
import { connectionFailure } from "../../../runtime/extensions/connection-failure.ts";

const failed = (properties: object): Error => Object.assign(new Error("failed"), properties);

test.each<[string, Error, RegExp]>([
  ["no host", failed({ code: "ENOTFOUND" }), /^dial tcp: lookup hook\.invalid( on \S+)?: no such host$/],
  ["a refusal", failed({ code: "ECONNREFUSED", address: "::1", port: 1 }), /^dial tcp \[::1\]:1: connect: connection refused$/],
  ["a hang-up", failed({ code: "ECONNRESET" }), /^EOF$/],
  ["a deadline", failed({ name: "TimeoutError" }), /^context deadline exceeded$/],
])("%s is told as Go tells it", (_, error, text) => {
  expect(connectionFailure(error, "hook.invalid")).toMatch(text);
});

test("the name server that was asked is named where there is one", () => {
  const text = connectionFailure(failed({ code: "ENOTFOUND" }), "hook.invalid");
  expect(text.includes(" on ")).toBe(getServers().length > 0);
});
