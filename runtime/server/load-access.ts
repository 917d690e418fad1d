import type { HookCredentials } from "../admission/webhook/credentials.ts";
import { createAnonymousAuthenticator } from "../authentication/anonymous.ts";
import type { Authenticator } from "../authentication/authenticator.ts";
import type { Authorizer } from "../authorization/authorizer.ts";
import { privilegedGroup } from "../authorization/modes.ts";
import { createUnionAuthorizer } from "../authorization/union.ts";
import { FlagError } from "./flags.ts";
import type { Logger } from "./logger.ts";
import type { ServerOptions } from "./options.ts";

/** The authorizer of a mode of this server itself. @throws Error where it was not there when the server started */
export type LocalAuthorizer = (mode: string) => Authorizer;

/** Who else is asked about users, and in which order. */
export interface Access {
  /** Behind this server's own tokens. */
  readonly tokens: readonly Authenticator[];
  /** Stands last; undefined where nobody may be anonymous. */
  readonly anonymous: Authenticator | undefined;
  /** What authorizers are there from the start. */
  readonly modes: readonly string[];
  readonly authorizer: (local: LocalAuthorizer) => Authorizer;
  /** What admission webhooks are shown; undefined: nothing. */
  readonly hookCredentials: HookCredentials | undefined;
}

/**
 * Reads the files that say who is asked. What asks others is loaded only where there are others.
 * @throws FlagError in kube-apiserver's words
 */
export async function loadAccess(options: ServerOptions, logger: Logger, stopping: AbortSignal): Promise<Access> {
  try {
    return {
      ...(await loadAuthentication(options, logger, stopping)),
      ...(await loadAuthorization(options, logger, stopping)),
      hookCredentials: await loadCredentials(options.admissionControlConfigFile),
    };
  } catch (error) {
    throw new FlagError((error as Error).message);
  }
}

async function loadCredentials(path: string): Promise<HookCredentials | undefined> {
  if (path === "") return undefined;
  const { loadHookCredentials } = await import("./load-hook-credentials.ts");
  return loadHookCredentials(path);
}

async function loadAuthentication(options: ServerOptions, logger: Logger, stopping: AbortSignal): Promise<Pick<Access, "tokens" | "anonymous">> {
  const { oidcIssuerUrl, authenticationConfig, authenticationTokenWebhookConfigFile, anonymousAuth } = options;
  const usual = anonymousAuth ? createAnonymousAuthenticator() : undefined;
  if (oidcIssuerUrl === "" && authenticationConfig === "" && authenticationTokenWebhookConfigFile === "") return { tokens: [], anonymous: usual };
  const { loadRemoteTokens } = await import("./load-remote-tokens.ts");
  const { tokens, anonymous } = loadRemoteTokens(options, logger, stopping);
  if (anonymous === undefined) return { tokens, anonymous: usual };
  const paths = (anonymous.conditions ?? []).map(({ path = "" }) => path);
  return { tokens, anonymous: anonymous.enabled === true ? createAnonymousAuthenticator(paths) : undefined };
}

async function loadAuthorization(options: ServerOptions, logger: Logger, stopping: AbortSignal): Promise<Pick<Access, "modes" | "authorizer">> {
  const { authorizationModes: modes, authorizationConfig } = options;
  if (authorizationConfig === "" && !modes.includes("Webhook"))
    return { modes, authorizer: (local) => createUnionAuthorizer([privilegedGroup, ...modes.map(local)]) };
  const { loadAuthorizers } = await import("./load-authorizers.ts");
  const { modes: all, authorizer } = loadAuthorizers(options, logger, stopping);
  return {
    modes: all,
    authorizer: (local) => {
      try {
        return authorizer(local);
      } catch (error) {
        throw new FlagError(`invalid authorization config: ${(error as Error).message}`);
      }
    },
  };
}
