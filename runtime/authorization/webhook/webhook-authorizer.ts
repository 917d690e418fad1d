import type { AccessExpression } from "../../../codegen/compiler/cel/index.ts";
import { structType, switchField, textField } from "../../../codegen/compiler/decode/struct-type.ts";
import type { RestConfig } from "../../client/rest-config.ts";
import type { JsonObject } from "../../meta/json.ts";
import { createReviewClient } from "../../webhook/review-client.ts";
import type { Authorization, AuthorizationAttributes, Authorizer, UserRules } from "../authorizer.ts";
import { accessReviewSpec, atV1beta1 } from "./access-review.ts";
import { AnswerCache } from "./answer-cache.ts";
import { meetsAccessConditions } from "./match-conditions.ts";

/** How a webhook is asked. Times in seconds. */
export interface WebhookAuthorizerOptions {
  readonly name: string;
  /** Of SubjectAccessReviews: "v1" or "v1beta1". */
  readonly version: string;
  readonly timeout: number;
  /** For how long answers hold that allow, and others; 0: not at all. */
  readonly authorizedTtl: number;
  readonly unauthorizedTtl: number;
  /** What is decided where it gives no answer. */
  readonly decisionOnError: "NoOpinion" | "Deny";
  readonly conditions: readonly AccessExpression[];
}

/** authorization.k8s.io SubjectAccessReviewStatus. */
interface AccessReviewStatus {
  readonly allowed?: boolean;
  readonly denied?: boolean;
  readonly reason?: string;
}

const statusType = structType("SubjectAccessReviewStatus", {
  allowed: switchField,
  denied: switchField,
  reason: textField,
  evaluationError: textField,
});

const rememberedAnswers = 8192;
/** Questions longer than this, in bytes of what requests choose themselves, are not remembered. */
const longest = 10_000;
const noRules: UserRules = {
  resourceRules: [],
  nonResourceRules: [],
  incomplete: true,
  error: "webhook authorizer does not support user rule resolution",
};
const bothWays = "webhook subject access review returned both allow and deny response";

/**
 * A webhook that decides what users may do, where its conditions hold.
 * Source: Kubernetes documentation, "Webhook Mode"; KEP-3221, "Structured Authorization Configuration".
 */
export function createWebhookAuthorizer(config: RestConfig, options: WebhookAuthorizerOptions, now: () => number = Date.now): Authorizer {
  const { version, conditions, decisionOnError, authorizedTtl, unauthorizedTtl } = options;
  if (version !== "v1" && version !== "v1beta1")
    throw new Error(`unsupported webhook authorizer version ${JSON.stringify(version)}, supported versions are "v1", "v1beta1"`);
  const kind = { kind: "SubjectAccessReview", group: "authorization.k8s.io", version, status: statusType };
  const ask = createReviewClient(config, kind, options.timeout);
  const known = new AnswerCache<AccessReviewStatus>(rememberedAnswers, now);
  const call = async (attributes: AuthorizationAttributes, spec: JsonObject, key: string): Promise<Authorization> => {
    let status: AccessReviewStatus;
    try {
      status = await ask(version === "v1" ? spec : atV1beta1(spec), { allowed: false });
    } catch (error) {
      return { decision: decisionOnError, reason: "", error: (error as Error).message };
    }
    if (sizeOf(attributes) < longest) known.add(key, status, 1000 * (status.allowed === true ? authorizedTtl : unauthorizedTtl));
    return decided(status);
  };
  return {
    name: options.name,
    authorize: (attributes) => {
      const spec = accessReviewSpec(attributes);
      const meets = meetsAccessConditions(conditions, spec);
      if (typeof meets !== "boolean") return { decision: decisionOnError, reason: "", error: meets.error };
      if (!meets) return { decision: "NoOpinion", reason: "" };
      const key = JSON.stringify(spec);
      const before = known.get(key);
      return before === undefined ? call(attributes, spec, key) : decided(before);
    },
    rulesFor: () => noRules,
  };
}

function decided({ allowed = false, denied = false, reason = "" }: AccessReviewStatus): Authorization {
  if (denied && allowed) return { decision: "Deny", reason, error: bothWays };
  return { decision: denied ? "Deny" : allowed ? "Allow" : "NoOpinion", reason };
}

function sizeOf({ namespace, verb, group, version, resource, subresource, name, path }: AuthorizationAttributes): number {
  return [namespace, verb, group, version, resource, subresource, name, path].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
