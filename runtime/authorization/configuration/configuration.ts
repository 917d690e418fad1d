/** apiserver.config.k8s.io AuthorizationConfiguration, as files have it; members that are left out may be absent. */
export interface AuthorizationConfiguration {
  readonly authorizers?: readonly ConfiguredAuthorizer[];
}

export interface ConfiguredAuthorizer {
  readonly type?: string;
  readonly name?: string;
  readonly webhook?: WebhookConfiguration | null;
}

/** Times are durations of Go: "5m0s". */
export interface WebhookConfiguration {
  readonly authorizedTTL?: string;
  readonly cacheAuthorizedRequests?: boolean;
  readonly unauthorizedTTL?: string;
  readonly cacheUnauthorizedRequests?: boolean;
  readonly timeout?: string;
  readonly subjectAccessReviewVersion?: string;
  readonly matchConditionSubjectAccessReviewVersion?: string;
  readonly failurePolicy?: string;
  readonly connectionInfo?: { readonly type?: string; readonly kubeConfigFile?: string | null };
  readonly matchConditions?: readonly { readonly expression?: string }[];
}
