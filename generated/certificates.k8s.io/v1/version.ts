// Source: schemas#
// Hash: fad883ddde3d
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { certificateSigningRequests } from "./certificatesigningrequests/resource.ts";

/** certificates.k8s.io v1. */
export const certificatesK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    certificateSigningRequests,
  ],
  schemas: () => readSchemas("certificates.k8s.io/v1"),
};
