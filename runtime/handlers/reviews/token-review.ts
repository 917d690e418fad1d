import type { UserInfo } from "../../authentication/user-info.ts";
import { badRequest, isStatusError } from "../../errors/status-error.ts";
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
  for (const { review } of context.server.authenticators) {
    const verdict = review?.(token, audiences.length === 0 ? own : audiences);
    if (verdict === undefined) continue;
    if ("error" in verdict) return { user: {}, error: `[invalid bearer token, ${verdict.error}]` };
    return authenticated(verdict.user, verdict.audiences);
  }
  const shared = audiences.length === 0 ? own : own.filter((audience) => audiences.includes(audience));
  const user = shared.length === 0 ? undefined : await authenticate(token, context);
  if (user === undefined) return { user: {}, error: "invalid bearer token" };
  return authenticated(user, shared);
}

function authenticated(user: UserInfo, audiences: readonly string[]): JsonObject {
  const groups = user.groups.includes("system:authenticated") ? user.groups : [...user.groups, "system:authenticated"];
  return { authenticated: true, user: userInfoJson({ ...user, groups }), audiences: [...audiences] };
}

/** Asks the server's authenticators with nothing but the token. */
async function authenticate(token: string, { request, server }: RequestContext): Promise<UserInfo | undefined> {
  const { method, url, httpVersion, remoteAddress } = request;
  const headers = { authorization: `Bearer ${token}` };
  const bare = {
    method,
    url,
    httpVersion,
    remoteAddress,
    headers,
    clientCertificate: () => undefined,
    body: () => request.body(),
    onClose: () => {},
  };
  for (const authenticator of server.authenticators) {
    try {
      const user = await authenticator.authenticate(bare);
      if (user !== undefined && user.username !== "system:anonymous") return user;
    } catch (error) {
      if (!isStatusError(error, "Unauthorized")) throw error;
    }
  }
  return undefined;
}
