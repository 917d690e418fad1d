// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IPAddress
// Hash: 098448ee5f70
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { IPAddress } from "../types/ip-address.ts";
import type { IPAddressApply } from "./apply.ts";

/** Reads and writes IPAddress objects. */
export function ipAddresses(rest: RestClient): ResourceClient<IPAddress, IPAddressApply> {
  return createResourceClient<IPAddress, IPAddressApply>(rest, { group: "networking.k8s.io", version: "v1", resource: "ipaddresses", kind: "IPAddress", namespaced: false });
}
