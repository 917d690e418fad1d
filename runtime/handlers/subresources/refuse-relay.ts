import { statusError } from "../../errors/status-error.ts";
import type { RelayFailure } from "../../proxy/relay.ts";

/** What a client is told when what it wanted to speak to does not answer. @throws StatusError 500, 503 */
export function refuseRelay(failure: RelayFailure, message: string): never {
  if (failure === "unreachable") throw statusError("ServiceUnavailable", `error trying to reach service: ${message}`);
  throw statusError("", failure === "dial" ? `error dialing backend: ${message}` : message);
}
