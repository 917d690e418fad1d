import { unauthorized } from "../errors/status-error.ts";
import type { Filter } from "../http/filter.ts";
import { isMisspaced } from "./bearer-token.ts";
import { anonymousUser } from "./user-info.ts";

const misspaced = "the provided Authorization header contains extra space before the bearer token, and is ignored";

/**
 * Finds out who asks. The first authenticator that knows the credentials speaks; credentials that nobody knows,
 * and no credentials where anonymous requests are off, are a 401. A header that is not understood is no credential.
 */
export const authenticationFilter: Filter = async (context, next) => {
  const { server, request } = context;
  for (const authenticator of server.authenticators) {
    const found = authenticator.authenticate(request);
    const user = found instanceof Promise ? await found : found;
    if (user === undefined) continue;
    if (user === anonymousUser && isMisspaced(request)) context.warnings.push(misspaced);
    context.user =
      user.groups.includes("system:authenticated") || user === anonymousUser ? user : { ...user, groups: [...user.groups, "system:authenticated"] };
    return next(context);
  }
  throw unauthorized();
};
