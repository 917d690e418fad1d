import type { JsonObject } from "../../meta/json.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { webhookConditionErrors } from "./expression-errors.ts";
import { reservedNameWarnings } from "./reserved-names.ts";

/** Validating webhooks: their match conditions compile. Source: Kubernetes documentation, "Dynamic Admission Control". */
export const strategy: Strategy = {
  validate: (object) => webhookConditionErrors(object as unknown as JsonObject, undefined),
  validateUpdate: (object, old) => webhookConditionErrors(object as unknown as JsonObject, old as unknown as JsonObject),
  warnings: reservedNameWarnings,
};
