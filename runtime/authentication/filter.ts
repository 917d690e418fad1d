import { unauthorized } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import type { Filter, Next } from "../http/filter.ts";
import type { RequestContext } from "../http/request-context.ts";
import { isMisspaced } from "./bearer-token.ts";
import { anonymousUser, type UserInfo } from "./user-info.ts";

const misspaced = "the provided Authorization header contains extra space before the bearer token, and is ignored";

/**
 * Finds out who asks. The first authenticator that knows the credentials speaks; credentials that nobody knows,
 * and no credentials where anonymous requests are off, are a 401. A header that is not understood is no credential.
 */
export const authenticationFilter: Filter = (context, next) => askFrom(0, context, next);

/** Asks the authenticators from the given one on; waits only for those that have to find out. */
function askFrom(first: number, context: RequestContext, next: Next): Answer | Promise<Answer> {
  const { authenticators } = context.server;
  for (let index = first; index < authenticators.length; index++) {
    const found = authenticators[index]?.authenticate(context.request);
    if (found instanceof Promise) {
      return found.then((user) => (user === undefined ? askFrom(index + 1, context, next) : passAs(user, context, next)));
    }
    if (found !== undefined) return passAs(found, context, next);
  }
  throw unauthorized();
}

function passAs(user: UserInfo, context: RequestContext, next: Next): Answer | Promise<Answer> {
  if (user === anonymousUser && isMisspaced(context.request)) context.warnings.push(misspaced);
  context.user =
    user.groups.includes("system:authenticated") || user === anonymousUser ? user : { ...user, groups: [...user.groups, "system:authenticated"] };
  return next(context);
}
