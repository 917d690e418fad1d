// Source: schemas#
// Hash: 31f94b0f1777
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { podDisruptionBudgets } from "./poddisruptionbudgets/resource.ts";

/** policy v1. */
export const policyV1: ApiVersion = {
  version: "v1",
  resources: [
    podDisruptionBudgets,
  ],
  schemas: () => readSchemas("policy/v1"),
};
