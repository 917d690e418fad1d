import { unauthorized } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import type { Filter, Next } from "../http/filter.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { Authenticator } from "./authenticator.ts";
import { isMisspaced } from "./bearer-token.ts";
import { certificateAuthenticatorName } from "./client-certificate.ts";
import { anonymousUser, type UserInfo } from "./user-info.ts";

const misspaced = "the provided Authorization header contains extra space before the bearer token, and is ignored";

/**
 * Finds out who asks. The first authenticator that knows the credentials speaks; credentials that nobody knows,
 * and no credentials where anonymous requests are off, are a 401. A header that is not understood is no credential.
 */
export const authenticationFilter: Filter = (context, next) => askFrom(0, context, next, context.startedAt ?? performance.now());

/** Asks the authenticators from the given one on; waits only for those that have to find out. */
function askFrom(first: number, context: RequestContext, next: Next, since: number): Answer | Promise<Answer> {
  const { authenticators, metrics } = context.server;
  for (let index = first; index < authenticators.length; index++) {
    const authenticator = authenticators[index] as Authenticator;
    let found: ReturnType<Authenticator["authenticate"]>;
    try {
      found = authenticator.authenticate(context.request);
    } catch (error) {
      metrics.access.notAuthenticated("error", since);
      throw error;
    }
    if (found instanceof Promise) {
      const failed = (error: unknown): never => {
        metrics.access.notAuthenticated("error", since);
        throw error;
      };
      const passed = (user: UserInfo | undefined): Answer | Promise<Answer> =>
        user === undefined ? askFrom(index + 1, context, next, since) : passAs(user, authenticator, context, next, since);
      return found.then(passed, failed);
    }
    if (found !== undefined) return passAs(found, authenticator, context, next, since);
  }
  metrics.access.notAuthenticated("failure", since);
  throw unauthorized();
}

function passAs(user: UserInfo, { name }: Authenticator, context: RequestContext, next: Next, since: number): Answer | Promise<Answer> {
  const { access } = context.server.metrics;
  access.authenticated(user.username, since);
  if (name === certificateAuthenticatorName) access.byCertificate(context.request, context.receivedAt);
  if (user === anonymousUser && isMisspaced(context.request)) context.warnings.push(misspaced);
  context.user =
    user.groups.includes("system:authenticated") || user === anonymousUser ? user : { ...user, groups: [...user.groups, "system:authenticated"] };
  return next(context);
}
