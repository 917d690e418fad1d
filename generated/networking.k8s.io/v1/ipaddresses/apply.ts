// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IPAddress
// Hash: 4b17aee58bde
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { IPAddress } from "../types/ip-address.ts";

/** The fields of a IPAddress that one manager wants to own. */
export type IPAddressApply = ApplyConfiguration<IPAddress, "networking.k8s.io/v1", "IPAddress">;
