import type { Strategy, StrategyContext } from "../../registry/strategy.ts";
import { allocateAddresses } from "./services/allocate-addresses.ts";
import { allocateNodePorts } from "./services/allocate-node-ports.ts";
import { serviceCompanions } from "./services/companions.ts";
import { dropInternalPolicy, dropUnusedFields } from "./services/drop-unused-fields.ts";
import { type AddressRange, parseRange } from "./services/ip-address.ts";
import { addressErrors, alignClusterIPs, setIpFamilies } from "./services/ip-families.ts";
import { keepAllocated } from "./services/keep-allocated.ts";
import { reservationsOf } from "./services/reservations.ts";
import { asService, needsClusterIP } from "./services/service.ts";
import { serviceUpdateErrors } from "./services/update-errors.ts";
import { serviceWarnings } from "./services/warnings.ts";

/** Services: cluster IPs and node ports are theirs while they live. Source: Kubernetes documentation, "Service". */
export const strategy: Strategy = {
  prepareForCreate: (object, context) => {
    const service = asService(object);
    service.status = { loadBalancer: {} };
    const ranges = rangesOf(context);
    dropInternalPolicy(service);
    alignClusterIPs(service, undefined);
    setIpFamilies(service, undefined, ranges);
    allocateAddresses(service, [], ranges, context);
    allocateNodePorts(service, undefined, context);
  },

  prepareForUpdate: (object, old, context) => {
    if (context.subresource !== "") return;
    const service = asService(object);
    // What the old object shares with the new one must not change under it.
    service.spec = { ...service.spec, ...(service.spec.ports === undefined ? {} : { ports: service.spec.ports.map((port) => ({ ...port })) }) };
    const before = asService(old);
    const ranges = rangesOf(context);
    dropInternalPolicy(service);
    keepAllocated(service, before);
    alignClusterIPs(service, before);
    setIpFamilies(service, before, ranges);
    if (needsClusterIP(service)) allocateAddresses(service, before.spec.clusterIPs ?? [], ranges, context);
    allocateNodePorts(service, before, context);
    dropUnusedFields(service, before);
  },

  validate: (object) => (needsClusterIP(asService(object)) ? addressErrors(asService(object)) : []),

  validateUpdate: (object, old, { subresource }) => (subresource === "" ? serviceUpdateErrors(asService(object), asService(old)) : []),

  warnings: serviceWarnings,

  companions: (object, old, context) =>
    serviceCompanions(object === undefined ? undefined : asService(object), old === undefined ? undefined : asService(old), context),

  settle: (object, { server }) => reservationsOf(server.storage).settle(object),
};

const parsed = new Map<string, readonly AddressRange[]>();

/** --service-cluster-ip-range: one range, or one of each family with the main one first. */
function rangesOf({ server }: StrategyContext): readonly AddressRange[] {
  const option = server.options.serviceClusterIpRange;
  let ranges = parsed.get(option);
  if (ranges === undefined) {
    ranges = option.split(",").map((cidr) => parseRange(cidr.trim()));
    parsed.set(option, ranges);
  }
  return ranges;
}
