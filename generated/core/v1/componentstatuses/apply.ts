// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ComponentStatus
// Hash: 5052d4e288f5
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ComponentStatus } from "../types/component-status.ts";

/** The fields of a ComponentStatus that one manager wants to own. */
export type ComponentStatusApply = ApplyConfiguration<ComponentStatus, "v1", "ComponentStatus">;
