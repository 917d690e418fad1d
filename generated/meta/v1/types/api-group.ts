// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.APIGroup
// Hash: 4191475ed95b
import type { GroupVersionForDiscovery } from "./group-version-for-discovery.ts";
import type { ServerAddressByClientCIDR } from "./server-address-by-client-cidr.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.APIGroup */
export interface APIGroup {
  apiVersion?: string;
  kind?: string;
  /** @default "" */
  name: string;
  /** @default {} */
  preferredVersion?: GroupVersionForDiscovery;
  serverAddressByClientCIDRs?: ServerAddressByClientCIDR[];
  versions: GroupVersionForDiscovery[];
}
