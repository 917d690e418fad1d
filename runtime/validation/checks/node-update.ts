import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden, formatBadValue } from "../field-error.ts";
import { isFields, isList, itemsOf } from "../fields.ts";

/** What changes no more once a node has it: its pods' networks and its name at its provider. */
export function checkNodeUpdate(node: unknown, _path: string, errors: FieldError[], { old }: CheckScope): void {
  if (!isFields(node) || old === undefined) return;
  const spec = isFields(node.spec) ? node.spec : {};
  const before = isFields(old.spec) ? old.spec : {};
  errors.push(...addressErrors(isFields(node.status) ? node.status.addresses : undefined));
  const networks = isList(spec.podCIDRs) ? spec.podCIDRs : [];
  const kept = isList(before.podCIDRs) ? before.podCIDRs : [];
  const moved = kept.length !== networks.length ? Math.min(kept.length, 1) : kept.filter((network, index) => network !== networks[index]).length;
  for (let left = moved; left > 0; left--) errors.push(forbidden("spec.podCIDRs", 'node updates may not change podCIDR except from "" to valid'));
  const provider = before.providerID ?? "";
  if (provider !== "" && provider !== (spec.providerID ?? ""))
    errors.push(forbidden("spec.providerID", 'node updates may not change providerID except from "" to valid'));
}

/** Addresses are said once. */
function addressErrors(addresses: unknown): FieldError[] {
  const seen = new Set<string>();
  return itemsOf(addresses).flatMap(({ type = "", address = "" }, index) => {
    const printed = formatBadValue({ Type: type, Address: address });
    if (seen.has(printed)) return [{ reason: "FieldValueDuplicate", field: `status.addresses[${index}]`, message: `Duplicate value: ${printed}` }];
    seen.add(printed);
    return [];
  });
}
