import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import { type GroupResource, type StatusError, statusError } from "./status-error.ts";
import type { StatusReason } from "./status-reason.ts";

/** What is said of an answer's code, where its body says nothing in the API's words; "" where the body's text is kept. */
const generic: Readonly<Record<number, readonly [reason: StatusReason, message: string]>> = {
  400: ["BadRequest", "the server rejected our request for an unknown reason"],
  401: ["Unauthorized", "the server has asked for the client to provide credentials"],
  403: ["Forbidden", ""],
  404: ["NotFound", "the server could not find the requested resource"],
  405: ["MethodNotAllowed", "the server does not allow this method on the requested resource"],
  406: ["NotAcceptable", ""],
  409: ["Conflict", "the server reported a conflict"],
  415: ["UnsupportedMediaType", ""],
  422: ["Invalid", "the server rejected our request due to an error in our request"],
  429: ["TooManyRequests", "the server has received too many requests and has asked us to try again later"],
  503: ["ServiceUnavailable", "the server is currently unable to handle the request"],
  504: ["Timeout", "the server was unable to return a response in the time allotted, but may still be processing the request"],
};

/** The failure that an answer of another server, which is no API server, stands for. `text` is its body. */
export function genericServerResponse(code: number, { group, resource }: GroupResource, name: string, text: string): StatusError {
  const [reason, known] = generic[code] ?? (code >= 500 ? (["InternalError", serverFailure(text)] as const) : (["", unknownCode(code)] as const));
  const message = `${known === "" ? text : known} ( ${resource}${group === "" ? "" : `.${group}`} ${name})`;
  return statusError(reason, message, { name, ...(group === "" ? {} : { group }), kind: resource }, code);
}

function serverFailure(text: string): string {
  return `an error on the server (${goQuote(text)}) has prevented the request from succeeding`;
}

function unknownCode(code: number): string {
  return `the server responded with the status code ${code} but did not return more information`;
}
