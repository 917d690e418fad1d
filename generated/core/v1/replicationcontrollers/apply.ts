// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationController
// Hash: bf2510beed84
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ReplicationController } from "../types/replication-controller.ts";

/** The fields of a ReplicationController that one manager wants to own. */
export type ReplicationControllerApply = ApplyConfiguration<ReplicationController, "v1", "ReplicationController">;
