import type { IncomingRequest } from "../http/incoming-request.ts";
import type { UserInfo } from "./user-info.ts";

/**
 * Finds out who sent a request. Undefined: these credentials are not for this authenticator; the next is asked.
 * @throws StatusError 401 when credentials are for it and wrong.
 */
export interface Authenticator {
  readonly name: string;
  readonly authenticate: (request: IncomingRequest) => UserInfo | undefined | Promise<UserInfo | undefined>;
  /** What a TokenReview is told of a token, for one of these audiences; undefined where the token is for another authenticator. */
  readonly review?: (token: string, audiences: readonly string[]) => TokenVerdict | undefined | Promise<TokenVerdict | undefined>;
}

/** Whose a token is and for which of the audiences asked about, or why it is not to be believed. */
export type TokenVerdict = { readonly user: UserInfo; readonly audiences: readonly string[] } | { readonly error: string };
