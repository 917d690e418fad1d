/** Who is believed about users, and who is asked what they may do, beyond this server itself: a part of ServerOptions. */
export interface AccessOptions {
  readonly oidcIssuerUrl: string;
  readonly oidcClientId: string;
  readonly oidcCaFile: string;
  readonly oidcUsernameClaim: string;
  /** "": the issuer before all claims but "email"; "-": none. */
  readonly oidcUsernamePrefix: string;
  readonly oidcGroupsClaim: string;
  readonly oidcGroupsPrefix: string;
  /** "claim=value" */
  readonly oidcRequiredClaims: readonly string[];
  readonly oidcSigningAlgs: readonly string[];
  /** A file with an AuthenticationConfiguration. */
  readonly authenticationConfig: string;

  /** A kubeconfig. */
  readonly authenticationTokenWebhookConfigFile: string;
  readonly authenticationTokenWebhookVersion: string;
  readonly authenticationTokenWebhookCacheTtlSeconds: number;

  /** A file with an AdmissionConfiguration: what webhooks are shown. */
  readonly admissionControlConfigFile: string;

  /** A file with an AuthorizationConfiguration. */
  readonly authorizationConfig: string;
  /** A kubeconfig. */
  readonly authorizationWebhookConfigFile: string;
  readonly authorizationWebhookVersion: string;
  readonly authorizationWebhookCacheAuthorizedTtlSeconds: number;
  readonly authorizationWebhookCacheUnauthorizedTtlSeconds: number;
}

export const defaultAccessOptions: AccessOptions = {
  oidcIssuerUrl: "",
  oidcClientId: "",
  oidcCaFile: "",
  oidcUsernameClaim: "sub",
  oidcUsernamePrefix: "",
  oidcGroupsClaim: "",
  oidcGroupsPrefix: "",
  oidcRequiredClaims: [],
  oidcSigningAlgs: ["RS256"],
  authenticationConfig: "",
  authenticationTokenWebhookConfigFile: "",
  authenticationTokenWebhookVersion: "v1beta1",
  authenticationTokenWebhookCacheTtlSeconds: 120,
  admissionControlConfigFile: "",
  authorizationConfig: "",
  authorizationWebhookConfigFile: "",
  authorizationWebhookVersion: "v1beta1",
  authorizationWebhookCacheAuthorizedTtlSeconds: 300,
  authorizationWebhookCacheUnauthorizedTtlSeconds: 30,
};
