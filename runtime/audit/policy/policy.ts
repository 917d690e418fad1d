/** audit.k8s.io/v1 Policy, as its file says it. Source: Kubernetes documentation, "Auditing". */
export interface Policy {
  readonly apiVersion?: string;
  readonly kind?: string;
  /** The first that a request matches says what is recorded of it; where none does, nothing is. */
  readonly rules?: readonly PolicyRule[] | null;
  readonly omitStages?: readonly string[] | null;
  readonly omitManagedFields?: boolean;
}

/** What a rule does not name, it is about all of. */
export interface PolicyRule {
  readonly level?: string;
  readonly users?: readonly string[] | null;
  readonly userGroups?: readonly string[] | null;
  readonly verbs?: readonly string[] | null;
  readonly resources?: readonly GroupResources[] | null;
  /** "" is where objects are that have no namespace. */
  readonly namespaces?: readonly string[] | null;
  /** Paths, or what paths begin with, followed by "*". */
  readonly nonResourceURLs?: readonly string[] | null;
  readonly omitStages?: readonly string[] | null;
  /** Overrides the policy's. */
  readonly omitManagedFields?: boolean | null;
}

export interface GroupResources {
  /** "*": every group. */
  readonly group?: string;
  /** "pods", "pods/log", "pods/*", "*\/scale", "*"; none: all, and their subresources. */
  readonly resources?: readonly string[] | null;
  readonly resourceNames?: readonly string[] | null;
}
