import { expect, test } from "vitest";
import { commandStatus, failedCommand } from "../../../../runtime/kubelet/streams/command-status.ts";

const failure = (message: string): object => ({
  metadata: {},
  status: "Failure",
  message: `Internal error occurred: ${message}`,
  reason: "InternalError",
  details: { causes: [{ message }] },
  code: 500,
});
const exit = (code: string): string =>
  JSON.stringify({ status: "Failure", reason: "NonZeroExitCode", details: { causes: [{ reason: "Other" }, { reason: "ExitCode", message: code }] } });

test.each([
  ["", { metadata: {}, status: "Success" }],
  ['{"metadata":{},"status":"Success"}', { metadata: {}, status: "Success" }],
  [
    exit("7"),
    {
      metadata: {},
      status: "Failure",
      message: "command terminated with non-zero exit code: command terminated with exit code 7",
      reason: "NonZeroExitCode",
      details: { causes: [{ reason: "ExitCode", message: "7" }] },
    },
  ],
  [exit("300"), failure('error stream protocol error: invalid exit code value "300"')],
  ['{"status":"Failure","reason":"NonZeroExitCode"}', failure("error stream protocol error: details must be set")],
  ['{"status":"Failure","reason":"NonZeroExitCode","details":{}}', failure("error stream protocol error: no ExitCode cause found")],
  ['{"status":"Failure","reason":"InternalError","message":"no shell"}', failure("no shell")],
  ['{"status":"Other"}', failure("error stream protocol error: unknown error")],
  ["[]", failure("error stream protocol error: unknown error")],
])("%s", (said, told) => {
  expect(JSON.parse(commandStatus(Buffer.from(said)).toString())).toEqual(told);
});

test("what is no JSON is told", () => {
  expect(commandStatus(Buffer.from("panic")).toString()).toContain("error stream protocol error: ");
});

test("characters that Go escapes are escaped", () => {
  expect(failedCommand("<a&b>").toString()).toContain("\\u003ca\\u0026b\\u003e");
});
