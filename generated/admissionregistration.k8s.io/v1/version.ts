// Source: schemas#
// Hash: d024f15f28ea
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { mutatingAdmissionPolicies } from "./mutatingadmissionpolicies/resource.ts";
import { mutatingAdmissionPolicyBindings } from "./mutatingadmissionpolicybindings/resource.ts";
import { mutatingWebhookConfigurations } from "./mutatingwebhookconfigurations/resource.ts";
import { validatingAdmissionPolicies } from "./validatingadmissionpolicies/resource.ts";
import { validatingAdmissionPolicyBindings } from "./validatingadmissionpolicybindings/resource.ts";
import { validatingWebhookConfigurations } from "./validatingwebhookconfigurations/resource.ts";

/** admissionregistration.k8s.io v1. */
export const admissionregistrationK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    mutatingAdmissionPolicies,
    mutatingAdmissionPolicyBindings,
    mutatingWebhookConfigurations,
    validatingAdmissionPolicies,
    validatingAdmissionPolicyBindings,
    validatingWebhookConfigurations,
  ],
  schemas: () => readSchemas("admissionregistration.k8s.io/v1"),
};
