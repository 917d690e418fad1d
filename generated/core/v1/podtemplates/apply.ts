// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplate
// Hash: 857b054363e7
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { PodTemplate } from "../types/pod-template.ts";

/** The fields of a PodTemplate that one manager wants to own. */
export type PodTemplateApply = ApplyConfiguration<PodTemplate, "v1", "PodTemplate">;
