import { duration, type Flag, FlagError, formatList, list, text } from "./flag-kinds.ts";

const authentication = "Authentication";
const authorization = "Authorization";

/** Flags that name whom this server believes and asks about users. */
export const accessFlags: readonly Flag[] = [
  text("oidc-issuer-url", "oidcIssuerUrl", authentication, "The URL of an OpenID issuer whose tokens (JWT) name users; https only."),
  text("oidc-client-id", "oidcClientId", authentication, "The audience that those tokens must be for."),
  text(
    "oidc-ca-file",
    "oidcCaFile",
    authentication,
    "PEM file of the authorities that the issuer's certificate is checked against; by default the system's.",
  ),
  text("oidc-username-claim", "oidcUsernameClaim", authentication, "The claim that is the user's name."),
  text(
    "oidc-username-prefix",
    "oidcUsernamePrefix",
    authentication,
    "What stands before names; by default the issuer's URL and #, but before claim email nothing; - for nothing.",
  ),
  text("oidc-groups-claim", "oidcGroupsClaim", authentication, "The claim with the user's groups, a text or a list of them."),
  text("oidc-groups-prefix", "oidcGroupsPrefix", authentication, "What stands before groups."),
  {
    name: "oidc-required-claim",
    group: authentication,
    value: "claim=value",
    help: "A claim that tokens must have, and its value; may be repeated.",
    get: (options) => formatList(options.oidcRequiredClaims),
    set: (options, given) => {
      if (!given.includes("=")) throw new FlagError("malformed pair, expect string=string");
      options.oidcRequiredClaims = [...(options.oidcRequiredClaims ?? []), given];
    },
  },
  list(
    "oidc-signing-algs",
    "oidcSigningAlgs",
    authentication,
    "Algorithms that those tokens may be signed with: RS256, RS384, RS512, ES256, ES384, ES512, PS256, PS384, PS512.",
  ),
  text(
    "authentication-config",
    "authenticationConfig",
    authentication,
    "File with an AuthenticationConfiguration: issuers of tokens, how their claims name users, and who may be anonymous where. Read again when it changes.",
  ),
  text(
    "authentication-token-webhook-config-file",
    "authenticationTokenWebhookConfigFile",
    authentication,
    "Kubeconfig file of a webhook that says whose bearer tokens are.",
  ),
  duration(
    "authentication-token-webhook-cache-ttl",
    "authenticationTokenWebhookCacheTtlSeconds",
    authentication,
    "How long the answers of that webhook hold.",
    true,
  ),
  text(
    "authentication-token-webhook-version",
    "authenticationTokenWebhookVersion",
    authentication,
    "The version of its TokenReviews, v1 or v1beta1.",
  ),
  text(
    "authorization-config",
    "authorizationConfig",
    authorization,
    "File with an AuthorizationConfiguration: who decides what users may do, in order. In place of the other flags of authorization. Read again when it changes.",
  ),
  text(
    "authorization-webhook-config-file",
    "authorizationWebhookConfigFile",
    authorization,
    "Kubeconfig file of a webhook that decides, for --authorization-mode=Webhook.",
  ),
  text("authorization-webhook-version", "authorizationWebhookVersion", authorization, "The version of its SubjectAccessReviews, v1 or v1beta1."),
  duration(
    "authorization-webhook-cache-authorized-ttl",
    "authorizationWebhookCacheAuthorizedTtlSeconds",
    authorization,
    "How long hold answers of that webhook that allow.",
    true,
  ),
  duration(
    "authorization-webhook-cache-unauthorized-ttl",
    "authorizationWebhookCacheUnauthorizedTtlSeconds",
    authorization,
    "How long hold its other answers.",
    true,
  ),
  text(
    "admission-control-config-file",
    "admissionControlConfigFile",
    "Admission",
    "File with an AdmissionConfiguration: the kubeconfigs with what admission webhooks are shown.",
  ),
];
