import { listOf, mapOf, scalarType, structType, switchField, textField, textsField } from "../../../codegen/compiler/decode/struct-type.ts";
import type { RestConfig } from "../../client/rest-config.ts";
import type { JsonObject } from "../../meta/json.ts";
import { createReviewClient } from "../../webhook/review-client.ts";
import type { TokenVerdict } from "../authenticator.ts";
import type { TokenAuthenticator } from "../token-authenticator.ts";
import type { UserInfo } from "../user-info.ts";

const userType = structType("UserInfo", {
  username: textField,
  uid: textField,
  groups: textsField,
  extra: [mapOf(listOf(scalarType("string"))), "map[string]v1.ExtraValue"],
});
const statusType = structType("TokenReviewStatus", {
  authenticated: switchField,
  user: [userType, "v1.UserInfo"],
  audiences: textsField,
  error: textField,
});

/** authentication.k8s.io TokenReviewStatus. */
interface TokenReviewStatus {
  readonly authenticated?: boolean;
  readonly user?: Partial<UserInfo> | null;
  readonly audiences?: readonly string[] | null;
  readonly error?: string;
}

/** What a look-up takes at most with all that is tried again, in seconds. */
const lookupTime = 30;

/**
 * --authentication-token-webhook-config-file: a webhook that says whose a token is. One that says nothing of audiences speaks for those
 * of this server. Source: Kubernetes documentation, "Authenticating", webhook token authentication.
 */
export function createTokenWebhook(config: RestConfig, version: string, apiAudiences: readonly string[]): TokenAuthenticator {
  if (version !== "v1" && version !== "v1beta1")
    throw new Error(`unsupported authentication webhook version ${JSON.stringify(version)}, supported versions are "v1", "v1beta1"`);
  const ask = createReviewClient(config, { kind: "TokenReview", group: "authentication.k8s.io", version, status: statusType }, lookupTime);
  return {
    authenticate: async (token, wanted) => {
      let status: TokenReviewStatus;
      const spec: JsonObject = { token, ...(wanted.length === 0 ? {} : { audiences: [...wanted] }) };
      const deadline = AbortSignal.timeout(lookupTime * 1000);
      try {
        status = await ask(spec, { user: {} }, deadline);
      } catch (error) {
        return { error: deadline.aborted ? "context deadline exceeded" : (error as Error).message };
      }
      return verdictOf(status, wanted, apiAudiences);
    },
  };
}

function verdictOf(status: TokenReviewStatus, wanted: readonly string[], apiAudiences: readonly string[]): TokenVerdict | undefined {
  const { authenticated = false, user, audiences, error = "" } = status;
  const given = audiences === undefined || audiences === null || audiences.length === 0 ? apiAudiences : audiences;
  const shared = wanted.filter((audience) => given.includes(audience));
  if (shared.length === 0) return undefined;
  if (!authenticated) return error === "" ? undefined : { error };
  const { username = "", uid = "", groups, extra } = user ?? {};
  return {
    user: { username, groups: groups ?? [], ...(uid === "" ? {} : { uid }), ...(extra === undefined || extra === null ? {} : { extra }) },
    audiences: shared,
  };
}
