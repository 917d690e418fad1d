// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRange
// Hash: 33274ca3193a
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { LimitRange } from "../types/limit-range.ts";

/** The fields of a LimitRange that one manager wants to own. */
export type LimitRangeApply = ApplyConfiguration<LimitRange, "v1", "LimitRange">;
