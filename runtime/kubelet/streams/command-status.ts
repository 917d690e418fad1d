import type { StatusCause } from "../../errors/status.ts";
import { internalError } from "../../errors/status-error.ts";
import { escapeHtml } from "../../meta/escape-html.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";

/** How a command has ended, as a client is told on its WebSocket: a Status in JSON. */
export type CommandStatus = Buffer;

const success = statusText({ status: "Success" });

/** What a kubelet has said on the stream for errors of the protocol v4.channel.k8s.io, in the words for a client. */
export function commandStatus(said: Buffer): CommandStatus {
  if (said.length === 0) return success;
  let status: JsonValue;
  try {
    status = JSON.parse(said.toString("utf8")) as JsonValue;
  } catch (error) {
    return failedCommand(`error stream protocol error: ${(error as Error).message} in ${JSON.stringify(said.toString("utf8"))}`);
  }
  if (!isJsonObject(status)) return failedCommand("error stream protocol error: unknown error");
  if (status["status"] === "Success") return success;
  if (status["status"] !== "Failure") return failedCommand("error stream protocol error: unknown error");
  if (status["reason"] !== "NonZeroExitCode") return failedCommand(String(status["message"] ?? ""));
  const details = status["details"];
  if (!isJsonObject(details)) return failedCommand("error stream protocol error: details must be set");
  const causes = (Array.isArray(details["causes"]) ? details["causes"] : []).filter(isJsonObject) as StatusCause[];
  const code = causes.find((cause) => (cause.reason as string) === "ExitCode")?.message;
  if (code === undefined) return failedCommand("error stream protocol error: no ExitCode cause found");
  if (!/^\d+$/.test(code) || Number(code) > 255) return failedCommand(`error stream protocol error: invalid exit code value ${JSON.stringify(code)}`);
  return statusText({
    status: "Failure",
    message: `command terminated with non-zero exit code: command terminated with exit code ${code}`,
    reason: "NonZeroExitCode",
    details: { causes: [{ reason: "ExitCode", message: code }] },
  });
}

/** A command that was not run, or whose end is not known. */
export function failedCommand(why: string): CommandStatus {
  const { status, message = "", reason = "", details, code } = internalError(why).status;
  return statusText({ status, message, reason, details: { causes: (details?.causes ?? []) as JsonObject[] }, code });
}

function statusText(status: JsonObject): CommandStatus {
  return Buffer.from(escapeHtml(JSON.stringify({ metadata: {}, ...status })));
}
