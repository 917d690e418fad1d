import { type StatusError, statusError } from "../errors/status-error.ts";

/** The 405 of kube-apiserver's router, for built-in resources and documents. */
export function methodNotAllowed(): StatusError {
  return statusError("MethodNotAllowed", "the server does not allow this method on the requested resource", {});
}
