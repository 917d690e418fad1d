import { expired, type GroupResource, internalError, requestEntityTooLarge, type StatusError, statusError } from "../errors/status-error.ts";
import { formatGroupResource } from "../meta/group-version.ts";
import type { Verb } from "../meta/verb.ts";
import { StorageError } from "./storage-error.ts";

/** The request that storage failed. */
export interface FailedRequest {
  readonly resource: GroupResource;
  readonly verb: Verb;
  /** For a list that went on from a `continue` token: one that goes on from there at the present state. */
  readonly restart?: string;
}

/** Seconds after which a client may try again when the store cannot be reached. */
const retryAfterSeconds = 2;

/** Storage's failures in the words of the API; any other error is returned as it is. */
export function interpretError(error: unknown, { resource, verb, restart }: FailedRequest): unknown {
  if (!(error instanceof StorageError)) return error;
  switch (error.code) {
    case "compacted":
      return tooOld(verb, restart);
    case "future-revision":
      return tooLargeResourceVersion(error.revision ?? 0, error.reachable ?? 0);
    case "unavailable":
    case "timeout":
    case "closed":
      return serverTimeout(resource, verb);
    case "too-large":
      return requestEntityTooLarge(error.message);
    default:
      return internalError(error);
  }
}

/** 504: a read at a revision that the store has not come to; the client may try again when it has. */
export function tooLargeResourceVersion(asked: number, current: number): StatusError {
  return statusError("Timeout", `Timeout: Too large resource version: ${asked}, current: ${current}`, {
    causes: [{ reason: "ResourceVersionTooLarge", message: "Too large resource version" }],
    retryAfterSeconds: 1,
  });
}

function tooOld(verb: Verb, restart: string | undefined): StatusError {
  if (restart === undefined) return expired(`The resourceVersion for the provided ${verb === "watch" ? "watch" : "list"} is too old.`);
  const error = expired(
    "The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, " +
      "or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - " +
      "objects that were created, modified, or deleted between the time the first chunk was returned and now may show up in the list.",
  );
  error.status.metadata["continue"] = restart;
  return error;
}

/** Kubernetes names the operation where other failures name the object. */
function serverTimeout({ group, resource }: GroupResource, verb: Verb): StatusError {
  const subject = formatGroupResource(group, resource);
  return statusError("ServerTimeout", `The ${verb} operation against ${subject} could not be completed at this time, please try again.`, {
    name: verb,
    ...(group !== "" && { group }),
    kind: resource,
    retryAfterSeconds,
  });
}
