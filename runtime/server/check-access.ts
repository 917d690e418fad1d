import { defaultAccessOptions } from "./access-options.ts";
import { FlagError, type OptionsDraft } from "./flag-kinds.ts";
import type { ServerOptions } from "./options.ts";

const authorizationFlags: readonly (keyof ServerOptions)[] = [
  "authorizationModes",
  "authorizationWebhookConfigFile",
  "authorizationWebhookVersion",
  "authorizationWebhookCacheAuthorizedTtlSeconds",
  "authorizationWebhookCacheUnauthorizedTtlSeconds",
];

/** What must hold between flags that were given, whatever their values. @throws FlagError in kube-apiserver's words */
export function checkAccessFlags(given: OptionsDraft): void {
  const isSet = (name: keyof ServerOptions): boolean => given[name] !== undefined;
  if (isSet("authorizationConfig") && authorizationFlags.some(isSet))
    throw new FlagError("--authorization-config can not be specified when --authorization-mode or --authorization-webhook-* flags are defined");
  checkOidc(
    given,
    Object.keys(given).some((name) => name.startsWith("oidc")),
  );
}

/** What must hold between options, however they were given. @throws FlagError in kube-apiserver's words */
export function checkAccessOptions(options: ServerOptions): void {
  const oidc = (Object.keys(defaultAccessOptions) as (keyof typeof defaultAccessOptions)[]).filter((name) => name.startsWith("oidc"));
  checkOidc(
    options,
    oidc.some((name) => String(options[name]) !== String(defaultAccessOptions[name])),
  );
  const { authorizationModes: modes, authorizationConfig, authorizationWebhookConfigFile } = options;
  if (authorizationConfig !== "") return;
  if (modes.length === 0) throw new FlagError("at least one authorization-mode must be passed");
  if (modes.includes("Webhook") && authorizationWebhookConfigFile === "")
    throw new FlagError("authorization-mode Webhook's authorization config file not passed");
  if (authorizationWebhookConfigFile !== "" && !modes.includes("Webhook"))
    throw new FlagError("cannot specify --authorization-webhook-config-file without mode Webhook");
  if (new Set(modes).size !== modes.length) {
    const all = modes.map((mode) => JSON.stringify(mode)).join(" ");
    throw new FlagError(`authorization-mode [${all}] has mode specified more than once`);
  }
}

function checkOidc({ authenticationConfig = "", oidcIssuerUrl = "", oidcClientId = "" }: OptionsDraft, anyOidc: boolean): void {
  if (!anyOidc) return;
  if (authenticationConfig !== "") throw new FlagError("authentication-config file and oidc-* flags are mutually exclusive");
  if (oidcIssuerUrl === "" || oidcClientId === "")
    throw new FlagError("oidc-issuer-url and oidc-client-id must be specified together when any oidc-* flags are set");
}
