// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ComponentStatus
// Hash: fef4e2cf41fb
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ComponentStatus } from "../types/component-status.ts";

/** The fields of a ComponentStatus that one manager wants to own. */
export type ComponentStatusApply = ApplyConfiguration<ComponentStatus>;
