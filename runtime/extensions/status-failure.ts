import { parseTextExactly } from "../meta/exact-json.ts";
import { isJsonObject, type JsonValue } from "../meta/json.ts";

const statusFailures: Readonly<Record<number, string>> = {
  400: "the server rejected our request for an unknown reason",
  401: "the server has asked for the client to provide credentials",
  404: "the server could not find the requested resource",
  405: "the server does not allow this method on the requested resource",
  409: "the server reported a conflict",
  422: "the server rejected our request due to an error in our request",
  429: "the server has received too many requests and has asked us to try again later",
  503: "the server is currently unable to handle the request",
  504: "the server was unable to return a response in the time allotted, but may still be processing the request",
};

/** What client-go says of an answer that is no success: the message of a Status, or words for its code. */
export function statusFailure(status: number, type: string, text: string): string {
  const answer = readJson(text);
  if (isJsonObject(answer) && answer["kind"] === "Status" && typeof answer["message"] === "string" && answer["message"] !== "")
    return answer["message"];
  const known = statusFailures[status];
  if (known !== undefined) return known;
  const own = (type === "" || type.startsWith("text/")) && text.trim() !== "" ? text.trim() : "unknown";
  if (status === 403 || status === 415) return own;
  if (status === 406) return own === "unknown" ? "the server was unable to respond with a content type that the client supports" : own;
  if (status >= 500) return `an error on the server (${JSON.stringify(own)}) has prevented the request from succeeding`;
  return `the server responded with the status code ${status} but did not return more information`;
}

function readJson(text: string): JsonValue | undefined {
  try {
    return parseTextExactly(text);
  } catch {
    return undefined;
  }
}
