import type { Authenticator } from "../authentication/authenticator.ts";
import type { AnonymousConfiguration } from "../authentication/jwt/configuration.ts";
import { createRemoteTokens } from "../authentication/remote-tokens.ts";
import { createTokenUnion, type TokenAuthenticator } from "../authentication/token-authenticator.ts";
import { createTokenCache } from "../authentication/token-cache.ts";
import { createTokenWebhook } from "../authentication/webhook/token-webhook.ts";
import { loadKubeconfig } from "../webhook/load-kubeconfig.ts";
import { loadIssuers } from "./load-issuers.ts";
import type { Logger } from "./logger.ts";
import type { ServerOptions } from "./options.ts";

/** Authenticators of tokens, and who may be anonymous where a file says so. */
export interface RemoteTokens {
  readonly tokens: readonly Authenticator[];
  readonly anonymous: AnonymousConfiguration | undefined;
}

/** Issuers of tokens, and behind them a webhook. @throws Error in kube-apiserver's words */
export function loadRemoteTokens(options: ServerOptions, logger: Logger, stopping: AbortSignal): RemoteTokens {
  const audiences = options.apiAudiences.length > 0 ? options.apiAudiences : [options.serviceAccountIssuer];
  const issuers = loadIssuers(options, { apiAudiences: audiences, logger, stopping, now: Date.now });
  const remote: TokenAuthenticator[] = issuers.tokens === undefined ? [] : [issuers.tokens];
  if (options.authenticationTokenWebhookConfigFile !== "") remote.push(webhookOf(options, audiences));
  return {
    tokens: remote.length === 0 ? [] : [createRemoteTokens(createTokenUnion(remote), audiences, logger)],
    anonymous: issuers.anonymous,
  };
}

function webhookOf(options: ServerOptions, audiences: readonly string[]): TokenAuthenticator {
  const config = loadKubeconfig(options.authenticationTokenWebhookConfigFile);
  const time = options.authenticationTokenWebhookCacheTtlSeconds * 1000;
  return createTokenCache(createTokenWebhook(config, options.authenticationTokenWebhookVersion, audiences), {
    success: time,
    failure: time,
    errors: false,
  });
}
