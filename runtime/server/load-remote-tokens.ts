import type { Authenticator } from "../authentication/authenticator.ts";
import { createRemoteTokens } from "../authentication/remote-tokens.ts";
import { createTokenUnion, type TokenAuthenticator } from "../authentication/token-authenticator.ts";
import { createTokenCache } from "../authentication/token-cache.ts";
import { createTokenWebhook } from "../authentication/webhook/token-webhook.ts";
import { loadKubeconfig } from "../webhook/load-kubeconfig.ts";
import type { Logger } from "./logger.ts";
import type { ServerOptions } from "./options.ts";

/** Who may be anonymous, where a file says so. */
export interface AnonymousAccess {
  readonly enabled: boolean;
  /** None: all. */
  readonly paths: readonly string[];
}

/** Issuers of tokens, and a webhook. @throws Error in kube-apiserver's words */
export function loadRemoteTokens(
  options: ServerOptions,
  logger: Logger,
  _stopping: AbortSignal,
): { readonly tokens: readonly Authenticator[]; readonly anonymous: AnonymousAccess | undefined } {
  const audiences = options.apiAudiences.length > 0 ? options.apiAudiences : [options.serviceAccountIssuer];
  const remote: TokenAuthenticator[] = [];
  if (options.authenticationTokenWebhookConfigFile !== "") remote.push(webhookOf(options, audiences));
  return { tokens: remote.length === 0 ? [] : [createRemoteTokens(createTokenUnion(remote), audiences, logger)], anonymous: undefined };
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
