// Source: schemas#
// Hash: 4fdd1d4c2caf
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { ingressClasses } from "./ingressclasses/resource.ts";
import { ingresses } from "./ingresses/resource.ts";
import { ipAddresses } from "./ipaddresses/resource.ts";
import { networkPolicies } from "./networkpolicies/resource.ts";
import { serviceCidrs } from "./servicecidrs/resource.ts";

/** networking.k8s.io v1. */
export const networkingK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    ingressClasses,
    ingresses,
    ipAddresses,
    networkPolicies,
    serviceCidrs,
  ],
  schemas: () => readSchemas("networking.k8s.io/v1"),
};
