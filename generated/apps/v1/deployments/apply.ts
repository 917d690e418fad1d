// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.Deployment
// Hash: 755000943e28
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Deployment } from "../types/deployment.ts";

/** The fields of a Deployment that one manager wants to own. */
export type DeploymentApply = ApplyConfiguration<Deployment, "apps/v1", "Deployment">;
