import { badRequest } from "../../errors/status-error.ts";
import { getAt } from "../../meta/dotted-path.ts";
import { reviewHandler } from "./review.ts";

/** What may I do here? Source: Kubernetes documentation, "Authorization Overview". */
export const createSelfSubjectRulesReview = reviewHandler(async (object, { user, server }) => {
  const namespace = getAt(object, "spec.namespace");
  if (typeof namespace !== "string" || namespace === "") throw badRequest("no namespace on request");
  const rules = await server.authorizer.rulesFor?.(user, namespace);
  const { apiVersion, kind } = object;
  return {
    apiVersion,
    kind,
    metadata: {},
    spec: {},
    status: {
      resourceRules: rules?.resourceRules ?? [],
      nonResourceRules: rules?.nonResourceRules ?? [],
      incomplete: rules === undefined || rules.incomplete,
      ...(rules === undefined || rules.error === "" ? {} : { evaluationError: rules.error }),
    },
  };
});
