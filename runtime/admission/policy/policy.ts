import type { KubeObject } from "../../meta/object.ts";
import type { ObjectSelector } from "../../selectors/object-selector.ts";
import type { Rule } from "../match/rule.ts";
import type { SelectorSource } from "../match/selectors.ts";

/** admissionregistration.k8s.io/v1 MatchResources. */
export interface MatchResources extends SelectorSource {
  readonly resourceRules?: readonly Rule[] | null;
  readonly excludeResourceRules?: readonly Rule[] | null;
  readonly matchPolicy?: string;
}

export interface ParamKind {
  readonly apiVersion?: string;
  readonly kind?: string;
}

/** Which objects of the paramKind a binding binds to. */
export interface ParamRef {
  readonly name?: string;
  readonly namespace?: string;
  readonly selector?: ObjectSelector | null;
  readonly parameterNotFoundAction?: string;
}

export interface MatchCondition {
  readonly name: string;
  readonly expression: string;
}

/** What policies that validate and policies that mutate have in common. */
export interface PolicySpec {
  readonly paramKind?: ParamKind | null;
  readonly matchConstraints?: MatchResources | null;
  readonly matchConditions?: readonly MatchCondition[] | null;
  readonly variables?: readonly { readonly name: string; readonly expression: string }[] | null;
  /** "Fail" or "Ignore". */
  readonly failurePolicy?: string;
}

export interface Validation {
  readonly expression: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly reason?: string;
}

export interface AuditAnnotation {
  readonly key: string;
  readonly valueExpression: string;
}

export interface ValidatingSpec extends PolicySpec {
  readonly validations?: readonly Validation[] | null;
  readonly auditAnnotations?: readonly AuditAnnotation[] | null;
}

export interface Mutation {
  readonly patchType?: string;
  readonly applyConfiguration?: { readonly expression?: string } | null;
  readonly jsonPatch?: { readonly expression?: string } | null;
}

export interface MutatingSpec extends PolicySpec {
  readonly mutations?: readonly Mutation[] | null;
  /** "Never" or "IfNeeded". */
  readonly reinvocationPolicy?: string;
}

export interface Policy<Spec extends PolicySpec = PolicySpec> extends KubeObject {
  spec: Spec;
}

export interface Binding extends KubeObject {
  spec: {
    readonly policyName?: string;
    readonly paramRef?: ParamRef | null;
    readonly matchResources?: MatchResources | null;
    /** Of policies that validate: "Deny", "Warn", "Audit". */
    readonly validationActions?: readonly string[];
  };
}
