import type { IncomingRequest } from "../http/incoming-request.ts";
import type { UserInfo } from "./user-info.ts";

/**
 * Finds out who sent a request. Undefined: these credentials are not for this authenticator; the next is asked.
 * @throws StatusError 401 when credentials are for it and wrong.
 */
export interface Authenticator {
  readonly name: string;
  readonly authenticate: (request: IncomingRequest) => UserInfo | undefined | Promise<UserInfo | undefined>;
}
