import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import type { GroupVersionKind } from "../meta/group-version.ts";
import { formatGroupResource } from "../meta/group-version.ts";
import { type FieldError, formatFieldError, toCause } from "../validation/field-error.ts";
import type { Status, StatusDetails } from "./status.ts";
import { type StatusReason, statusReasons } from "./status-reason.ts";

/** What most failures name. */
export interface GroupResource {
  readonly group: string;
  readonly resource: string;
}

/** A failure that is answered as it stands: the one error type outside storage. */
export class StatusError extends Error {
  readonly status: Status;

  constructor(status: Status) {
    super(status.message ?? "");
    this.name = "StatusError";
    this.status = status;
  }

  get code(): number {
    return this.status.code;
  }

  get reason(): string {
    return this.status.reason ?? "";
  }
}

/** A refusal by what decides who may ask, before a handler has looked at the request. */
export class AccessDenied extends StatusError {}

/** A failure Status; `code` only where a reason's usual code does not fit. */
export function statusError(reason: StatusReason | "", message: string, details?: StatusDetails, code?: number): StatusError {
  return new StatusError({
    kind: "Status",
    apiVersion: "v1",
    metadata: {},
    status: "Failure",
    message,
    ...(reason === "" ? {} : { reason }),
    ...(details === undefined ? {} : { details }),
    code: code ?? (reason === "" ? 500 : statusReasons[reason]),
  });
}

function about(resource: GroupResource, name: string): StatusDetails {
  return { ...(name === "" ? {} : { name }), ...(resource.group === "" ? {} : { group: resource.group }), kind: resource.resource };
}

export function badRequest(message: string): StatusError {
  return statusError("BadRequest", message);
}

export function unauthorized(message = "Unauthorized"): StatusError {
  return statusError("Unauthorized", message);
}

export function notFound(resource: GroupResource, name: string): StatusError {
  return statusError("NotFound", `${formatGroupResource(resource.group, resource.resource)} ${goQuote(name)} not found`, about(resource, name));
}

/** The plain 404 of a path that no resource serves. */
export function pathNotFound(): StatusError {
  return statusError("NotFound", "the server could not find the requested resource", {});
}

export function alreadyExists(resource: GroupResource, name: string): StatusError {
  return statusError(
    "AlreadyExists",
    `${formatGroupResource(resource.group, resource.resource)} ${goQuote(name)} already exists`,
    about(resource, name),
  );
}

export function conflict(resource: GroupResource, name: string, why: string): StatusError {
  return statusError(
    "Conflict",
    `Operation cannot be fulfilled on ${formatGroupResource(resource.group, resource.resource)} ${goQuote(name)}: ${why}`,
    about(resource, name),
  );
}

export function forbidden(resource: GroupResource, name: string, why: string): StatusError {
  const subject = formatGroupResource(resource.group, resource.resource);
  const message = name === "" ? `${subject} is forbidden: ${why}` : `${subject} ${goQuote(name)} is forbidden: ${why}`;
  return statusError("Forbidden", message, about(resource, name));
}

/** 422: `errors` become causes one by one, and the message joins the distinct ones. */
export function invalid(kind: Pick<GroupVersionKind, "group" | "kind">, name: string, errors: readonly FieldError[]): StatusError {
  const lines = [...new Set(errors.map(formatFieldError))];
  const joined = lines.length === 1 ? (lines[0] as string) : `[${lines.join(", ")}]`;
  const subject = formatGroupResource(kind.group, kind.kind);
  return statusError(
    "Invalid",
    errors.length === 0 ? `${subject} ${goQuote(name)} is invalid` : `${subject} ${goQuote(name)} is invalid: ${joined}`,
    {
      ...(name === "" ? {} : { name }),
      ...(kind.group === "" ? {} : { group: kind.group }),
      ...(kind.kind === "" ? {} : { kind: kind.kind }),
      ...(errors.length === 0 ? {} : { causes: errors.map(toCause) }),
    },
  );
}

export function methodNotSupported(resource: GroupResource, verb: string): StatusError {
  return statusError(
    "MethodNotAllowed",
    `${verb} is not supported on resources of kind "${formatGroupResource(resource.group, resource.resource)}"`,
    about(resource, ""),
  );
}

export function expired(message: string): StatusError {
  return statusError("Expired", message);
}

export function requestEntityTooLarge(message: string): StatusError {
  return statusError("RequestEntityTooLarge", `Request entity too large: ${message}`);
}

export function tooManyRequests(message: string, retryAfterSeconds: number): StatusError {
  return statusError("TooManyRequests", message, retryAfterSeconds > 0 ? { retryAfterSeconds } : undefined);
}

export function internalError(error: unknown): StatusError {
  const message = error instanceof Error ? error.message : String(error);
  return statusError("InternalError", `Internal error occurred: ${message}`, { causes: [{ message }] });
}

export function isStatusError(error: unknown, reason?: StatusReason): error is StatusError {
  return error instanceof StatusError && (reason === undefined || error.status.reason === reason);
}
