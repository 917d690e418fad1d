import type { Authenticator } from "../../authentication/authenticator.ts";
import { bearerToken } from "../../authentication/bearer-token.ts";
import { anonymousUser, type UserInfo } from "../../authentication/user-info.ts";
import { badRequest, isStatusError } from "../../errors/status-error.ts";
import type { IncomingRequest } from "../../http/incoming-request.ts";
import type { RequestContext } from "../../http/request-context.ts";
import type { JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import { reviewHandler } from "./review.ts";
import { userInfoJson } from "./user-info-json.ts";

interface TokenReview extends KubeObject {
  spec?: { token?: string; audiences?: string[] };
}

/** Whose token is this? Source: Kubernetes documentation, "Authenticating", webhook token authentication. */
export const createTokenReview = reviewHandler(async (object, context) => {
  const review = object as TokenReview;
  const token = review.spec?.token ?? "";
  if (token === "") throw badRequest("token is required for TokenReview in authentication");
  return { ...review, status: await statusOf(token, review.spec?.audiences ?? [], context) };
});

async function statusOf(token: string, audiences: readonly string[], context: RequestContext): Promise<JsonObject> {
  const { apiAudiences, serviceAccountIssuer } = context.server.options;
  const own = apiAudiences.length > 0 ? apiAudiences : [serviceAccountIssuer];
  const shared = audiences.length === 0 ? own : own.filter((audience) => audiences.includes(audience));
  const bare = withToken(token, context);
  // A token ends where a header's would.
  const bearer = bearerToken(bare) ?? "";
  const errors = ["invalid bearer token"];
  for (const one of context.server.authenticators) {
    if (one.review === undefined) {
      const user = shared.length === 0 ? undefined : await authenticate(one, bare);
      if (user !== undefined) return authenticated(user, shared);
      continue;
    }
    const verdict = await one.review(bearer, audiences.length === 0 ? own : audiences);
    if (verdict === undefined) continue;
    if (!("error" in verdict)) return authenticated(verdict.user, verdict.audiences);
    errors.push(verdict.error);
  }
  return { user: {}, error: errors.length === 1 ? (errors[0] as string) : `[${errors.join(", ")}]` };
}

function authenticated(user: UserInfo, audiences: readonly string[]): JsonObject {
  const groups = user.groups.includes("system:authenticated") ? user.groups : [...user.groups, "system:authenticated"];
  return { authenticated: true, user: userInfoJson({ ...user, groups }), audiences: [...audiences] };
}

/** A request with nothing but the token. */
function withToken(token: string, { request }: RequestContext): IncomingRequest {
  const { method, url, httpVersion, remoteAddress } = request;
  return {
    ...{ method, url, httpVersion, remoteAddress },
    headers: { authorization: `Bearer ${token}` },
    clientCertificate: () => undefined,
    body: () => request.body(),
    onClose: () => {},
  };
}

async function authenticate({ authenticate }: Authenticator, request: IncomingRequest): Promise<UserInfo | undefined> {
  try {
    const user = await authenticate(request);
    return user === anonymousUser ? undefined : user;
  } catch (error) {
    if (isStatusError(error, "Unauthorized")) return undefined;
    throw error;
  }
}
