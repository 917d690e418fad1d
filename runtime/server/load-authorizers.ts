import { readFileSync } from "node:fs";
import type { AuthorizationAttributes, Authorizer } from "../authorization/authorizer.ts";
import { buildAuthorizer } from "../authorization/configuration/build-authorizer.ts";
import type { AuthorizationConfiguration } from "../authorization/configuration/configuration.ts";
import { readAuthorizationConfiguration } from "../authorization/configuration/read-configuration.ts";
import { checkAuthorizationConfiguration } from "../authorization/configuration/validate-configuration.ts";
import { fileFault } from "../meta/file-fault.ts";
import type { Access } from "./load-access.ts";
import type { Logger } from "./logger.ts";
import type { ServerOptions } from "./options.ts";
import { watchFile } from "./watch-file.ts";

/** What --authorization-config says, or the flags of the webhook. @throws Error in kube-apiserver's words */
export function loadAuthorizers(options: ServerOptions, logger: Logger, stopping: AbortSignal): Pick<Access, "modes" | "authorizer"> {
  const path = options.authorizationConfig;
  if (path === "") {
    const configuration = ofFlags(options);
    return { modes: options.authorizationModes, authorizer: (local) => buildAuthorizer(configuration, local) };
  }
  const text = readText(path);
  const configuration = readAuthorizationConfiguration(text);
  checkAuthorizationConfiguration(configuration);
  const modes = (configuration.authorizers ?? []).map(({ type = "" }) => type);
  const needed = modes.filter((mode) => mode !== "Webhook");
  return {
    modes,
    authorizer: (local) => {
      let current = buildAuthorizer(configuration, local);
      watchFile(path, text, {
        onChange: async (changed) => {
          const next = readAuthorizationConfiguration(changed);
          checkAuthorizationConfiguration(next, needed);
          current = buildAuthorizer(next, local);
          logger.info({ path }, "reloaded authz config");
        },
        onError: (error) => logger.error({ err: error, path }, "reloading authorization config"),
        stopping,
      });
      return following(() => current);
    },
  };
}

/** An authorizer that is another one from time to time. */
function following(current: () => Authorizer): Authorizer {
  const { rulesOfRole } = current();
  return {
    get name() {
      return current().name;
    },
    authorize: (attributes: AuthorizationAttributes) => current().authorize(attributes),
    rulesFor: (user, namespace) => current().rulesFor?.(user, namespace) ?? { resourceRules: [], nonResourceRules: [], incomplete: true, error: "" },
    // Roles are the server's own, and stay what they are.
    ...(rulesOfRole === undefined ? {} : { rulesOfRole }),
  };
}

function ofFlags(options: ServerOptions): AuthorizationConfiguration {
  const authorizedTtl = options.authorizationWebhookCacheAuthorizedTtlSeconds;
  const unauthorizedTtl = options.authorizationWebhookCacheUnauthorizedTtlSeconds;
  return {
    authorizers: options.authorizationModes.map((type) =>
      type === "Webhook"
        ? {
            type,
            name: "default",
            webhook: {
              authorizedTTL: `${authorizedTtl}s`,
              cacheAuthorizedRequests: authorizedTtl > 0,
              unauthorizedTTL: `${unauthorizedTtl}s`,
              cacheUnauthorizedRequests: unauthorizedTtl > 0,
              timeout: "30s",
              failurePolicy: "NoOpinion",
              subjectAccessReviewVersion: options.authorizationWebhookVersion,
              connectionInfo: { type: "KubeConfigFile", kubeConfigFile: options.authorizationWebhookConfigFile },
            },
          }
        : { type, name: type.toLowerCase() },
    ),
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Error(fileFault(error));
  }
}
