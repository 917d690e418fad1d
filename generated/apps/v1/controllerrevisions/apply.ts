// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ControllerRevision
// Hash: 346b63f1449d
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ControllerRevision } from "../types/controller-revision.ts";

/** The fields of a ControllerRevision that one manager wants to own. */
export type ControllerRevisionApply = ApplyConfiguration<ControllerRevision, "apps/v1", "ControllerRevision">;
