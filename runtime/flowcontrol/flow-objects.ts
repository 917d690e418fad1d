import type { KubeObject, ObjectMeta } from "../meta/object.ts";

/** flowcontrol.apiserver.k8s.io/v1 FlowSchema: which requests go to which priority level. */
export interface FlowSchema extends KubeObject {
  metadata: ObjectMeta & { name: string };
  spec: {
    readonly priorityLevelConfiguration: { readonly name: string };
    /** Schemas are asked in ascending order. */
    readonly matchingPrecedence?: number;
    readonly distinguisherMethod?: { readonly type: string };
    readonly rules?: readonly PolicyRulesWithSubjects[];
  };
  status?: { readonly conditions?: readonly FlowSchemaCondition[] };
}

export interface FlowSchemaCondition {
  readonly type: string;
  readonly status?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime?: string;
}

/** Matches a request of one of the subjects that one of the rules is about. */
export interface PolicyRulesWithSubjects {
  readonly subjects?: readonly FlowSubject[];
  readonly resourceRules?: readonly ResourcePolicyRule[];
  readonly nonResourceRules?: readonly NonResourcePolicyRule[];
}

export interface FlowSubject {
  readonly kind: string;
  readonly user?: { readonly name: string };
  readonly group?: { readonly name: string };
  readonly serviceAccount?: { readonly namespace: string; readonly name: string };
}

export interface ResourcePolicyRule {
  readonly verbs?: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly clusterScope?: boolean;
  readonly namespaces?: readonly string[];
}

export interface NonResourcePolicyRule {
  readonly verbs?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

/** flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration: how many requests of one importance run at once. */
export interface PriorityLevelConfiguration extends KubeObject {
  metadata: ObjectMeta & { name: string };
  spec: {
    readonly type: string;
    readonly limited?: {
      readonly nominalConcurrencyShares?: number;
      readonly lendablePercent?: number;
      readonly borrowingLimitPercent?: number;
      readonly limitResponse: { readonly type: string; readonly queuing?: Queuing };
    };
    readonly exempt?: { readonly nominalConcurrencyShares?: number; readonly lendablePercent?: number };
  };
}

/** How the requests of a priority level wait. */
export interface Queuing {
  readonly queues: number;
  /** So many queues of them are one flow's; its requests wait in the shortest. */
  readonly handSize: number;
  readonly queueLengthLimit: number;
}

export const flowSchemaPrefix = "/registry/flowschemas/";
export const priorityLevelPrefix = "/registry/prioritylevelconfigurations/";
