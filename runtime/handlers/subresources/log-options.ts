import { badRequest, invalid } from "../../errors/status-error.ts";
import { normaliseTime, TimeError, timeLayout, zeroTime } from "../../meta/go-time.ts";
import { type FieldError, forbidden, invalid as invalidField } from "../../validation/field-error.ts";
import { readInteger } from "../read-integer.ts";
import { readFlag } from "../write-options.ts";

/** What a query asks of a log: core/v1 PodLogOptions. */
export interface LogOptions {
  readonly container: string;
  /** Whether the kubelet need not prove who it is. */
  readonly insecureSkipTlsVerifyBackend: boolean;
  /** The same question as a kubelet is asked it. */
  readonly query: string;
}

const kind = { group: "", kind: "PodLogOptions" };
const switches = ["follow", "previous", "timestamps"] as const;

/** Reads and checks the query of a log. @throws StatusError 400 for what cannot be read, 422 for what does not go together. */
export function readLogOptions(query: URLSearchParams, pod: string): LogOptions {
  const integer = (name: string): bigint | undefined => {
    const text = query.get(name);
    return text === null ? undefined : readInteger(text);
  };
  const sinceSeconds = integer("sinceSeconds");
  const sinceTime = readTime(query.get("sinceTime"));
  const tailLines = integer("tailLines");
  const limitBytes = integer("limitBytes");
  const errors: FieldError[] = [];
  if (tailLines !== undefined && tailLines < 0n) errors.push(invalidField("tailLines", tailLines, "must be greater than or equal to 0"));
  if (limitBytes !== undefined && limitBytes < 1n) errors.push(invalidField("limitBytes", limitBytes, "must be greater than 0"));
  if (sinceSeconds !== undefined && sinceTime !== undefined)
    errors.push(forbidden("[]", "at most one of `sinceTime` or `sinceSeconds` may be specified"));
  else if (sinceSeconds !== undefined && sinceSeconds < 1n) errors.push(invalidField("sinceSeconds", sinceSeconds, "must be greater than 0"));
  if (query.has("stream")) errors.push(forbidden("stream", "may not be specified"));
  if (errors.length > 0) throw invalid(kind, pod, errors);

  const asked = new URLSearchParams();
  for (const name of switches) if (readFlag(query.get(name) ?? "false")) asked.set(name, "true");
  for (const [name, value] of Object.entries({ sinceSeconds, sinceTime, tailLines, limitBytes }))
    if (value !== undefined) asked.set(name, String(value));
  asked.sort();
  return {
    container: query.get("container") ?? "",
    insecureSkipTlsVerifyBackend: readFlag(query.get("insecureSkipTLSVerifyBackend") ?? "false"),
    query: asked.toString(),
  };
}

/** A time in UTC; Go's zero time for none. @throws StatusError 400 */
function readTime(text: string | null): string | undefined {
  if (text === null) return undefined;
  if (text === "") return zeroTime;
  try {
    return normaliseTime(text, timeLayout) || zeroTime;
  } catch (error) {
    if (error instanceof TimeError) throw badRequest(error.message);
    throw error;
  }
}
