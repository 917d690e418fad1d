import { isIP } from "node:net";
import { invalid as invalidObject } from "../../../errors/status-error.ts";
import { duplicate, type FieldError, invalid, notSupported, required } from "../../../validation/field-error.ts";
import { type AddressRange, familyOf } from "./ip-address.ts";
import { headless, type IpFamily, isHeadless, needsClusterIP, type Service, sameList } from "./service.ts";

const policies = ["PreferDualStack", "RequireDualStack", "SingleStack"];
const families: readonly string[] = ["IPv4", "IPv6"];

/**
 * Decides which address families a service has and whether one or two, from what it says, what it was and what the
 * cluster offers. Source: Kubernetes documentation, "IPv4/IPv6 dual-stack", KEP-563.
 * @throws StatusError 422
 */
export function setIpFamilies(service: Service, old: Service | undefined, ranges: readonly AddressRange[]): void {
  const { spec } = service;
  if (!needsClusterIP(service) || keepsPreference(service, old)) return;
  const selectorless = spec.clusterIP === headless && Object.keys(spec.selector ?? {}).length === 0;
  spec.ipFamilyPolicy ??= old?.spec.ipFamilyPolicy ?? (selectorless ? "RequireDualStack" : "SingleStack");
  refuse(service, addressErrors(service));

  if (old !== undefined && spec.ipFamilyPolicy === "SingleStack") {
    if (sameAddresses(service, old)) spec.clusterIPs = spec.clusterIPs?.slice(0, 1) ?? [];
    if (sameList(spec.ipFamilies, old.spec.ipFamilies)) spec.ipFamilies = spec.ipFamilies?.slice(0, 1) ?? [];
  }
  refuse(service, [...(old === undefined ? [] : reductionErrors(service, old)), ...multipleErrors(service), ...inferFamilies(service, ranges)]);

  if (selectorless) {
    // Nothing is allocated, so such a service may name families that the cluster does not have.
    if (!spec.ipFamilies?.length) spec.ipFamilies = [defaultFamily(ranges)];
    if (spec.ipFamilyPolicy !== "SingleStack") addOther(spec.ipFamilies);
    return;
  }
  refuse(service, configurationErrors(service, ranges));
  if (!spec.ipFamilies?.length) spec.ipFamilies = [defaultFamily(ranges)];
  if (spec.ipFamilyPolicy !== "SingleStack" && ranges.length === 2) addOther(spec.ipFamilies);
}

/** `clusterIP` and the first of `clusterIPs` say the same; clients that know only the one are understood. */
export function alignClusterIPs(service: Service, old: Service | undefined): void {
  const { spec } = service;
  const one = spec.clusterIP ?? "";
  if (old === undefined) {
    if (one !== "" && (spec.clusterIPs?.length ?? 0) === 0) spec.clusterIPs = [one];
    return;
  }
  const before = old.spec.clusterIP ?? "";
  if (one === before) {
    if ((spec.clusterIPs?.length ?? 0) === 0 && old.spec.clusterIPs !== undefined) spec.clusterIPs = [...old.spec.clusterIPs];
    return;
  }
  // A change of the one that leaves the list as it was means the list as well.
  if (!sameList(spec.clusterIPs, old.spec.clusterIPs)) return;
  if (one === "") delete spec.clusterIPs;
  else spec.clusterIPs = [one];
}

export function sameAddresses(a: Service, b: Service): boolean {
  return (a.spec.clusterIP ?? "") === (b.spec.clusterIP ?? "") && sameList(a.spec.clusterIPs, b.spec.clusterIPs);
}

/** A service that merely prefers two families keeps what it has when the cluster changes. */
function keepsPreference(service: Service, old: Service | undefined): boolean {
  if (old === undefined || service.spec.ipFamilyPolicy !== "PreferDualStack" || service.spec.type !== old.spec.type) return false;
  if (old.spec.ipFamilyPolicy !== undefined && old.spec.ipFamilyPolicy !== "PreferDualStack") return false;
  return sameAddresses(service, old) && sameList(service.spec.ipFamilies, old.spec.ipFamilies);
}

function refuse(service: Service, errors: readonly FieldError[]): void {
  if (errors.length > 0) throw invalidObject({ group: "", kind: "Service" }, service.metadata.name ?? "", errors);
}

/** What is wrong with the addresses by themselves. */
export function addressErrors(service: Service): FieldError[] {
  const { clusterIP = "", clusterIPs = [], ipFamilies = [], ipFamilyPolicy } = service.spec;
  const errors: FieldError[] = [];
  if (clusterIP !== "" && clusterIPs.length === 0) errors.push(required("spec.clusterIPs"));
  else if (clusterIP !== "" && clusterIPs[0] !== clusterIP) errors.push(invalid("spec.clusterIPs", clusterIPs, "first value must match `clusterIP`"));
  else if (clusterIP === "" && clusterIPs.length > 0) {
    errors.push(invalid("spec.clusterIPs", clusterIPs, "must be empty when `clusterIP` is not specified"));
  }
  ipFamilies.forEach((family, index) => {
    if (!families.includes(family)) errors.push(notSupported(`spec.ipFamilies[${index}]`, family, families));
    if (ipFamilies.indexOf(family) < index) errors.push(duplicate(`spec.ipFamilies[${index}]`, family));
  });
  if (ipFamilyPolicy !== undefined && !policies.includes(ipFamilyPolicy)) errors.push(notSupported("spec.ipFamilyPolicy", ipFamilyPolicy, policies));

  const faults: FieldError[] = [];
  clusterIPs.forEach((address, index) => {
    if (index === 0 && address === headless) {
      if (clusterIPs.length > 1) faults.push(invalid("spec.clusterIPs", clusterIPs, "'None' must be the first and only value"));
    } else if (/^[\d.]+$/.test(address) && /(^|\.)0\d/.test(address))
      faults.push(invalid(`spec.clusterIPs[${index}]`, address, "must not have leading 0s"));
    else if (isIP(address) === 0) {
      faults.push(invalid(`spec.clusterIPs[${index}]`, address, "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"));
    }
  });
  errors.push(...faults);
  if (clusterIPs.length > 2) errors.push(invalid("spec.clusterIPs", clusterIPs, "may only hold up to 2 values"));
  if (faults.length > 0) return errors;
  if (clusterIPs.length > 1 && new Set(clusterIPs.map(familyOf)).size !== clusterIPs.length) {
    errors.push(invalid("spec.clusterIPs", clusterIPs, "may specify no more than one IP for each IP family"));
  }
  if (isHeadless(service)) return errors;
  clusterIPs.forEach((address, index) => {
    const family = ipFamilies[index];
    if (family !== undefined && families.includes(family) && family !== familyOf(address)) {
      errors.push(invalid(`spec.clusterIPs[${index}]`, address, `expected an ${family} value as indicated by \`ipFamilies[${index}]\``));
    }
  });
  return errors;
}

function reductionErrors({ spec }: Service, old: Service): FieldError[] {
  if (spec.ipFamilyPolicy === "SingleStack") return [];
  const errors: FieldError[] = [];
  if (old.spec.clusterIPs?.length === 2 && spec.clusterIPs?.length === 1) {
    errors.push(invalid("spec.ipFamilyPolicy", spec.ipFamilyPolicy, "must be 'SingleStack' to release the secondary cluster IP"));
  }
  if (old.spec.ipFamilies?.length === 2 && spec.ipFamilies?.length === 1) {
    errors.push(invalid("spec.ipFamilyPolicy", spec.ipFamilyPolicy, "must be 'SingleStack' to release the secondary IP family"));
  }
  return errors;
}

function multipleErrors({ spec }: Service): FieldError[] {
  if (spec.ipFamilyPolicy !== "SingleStack") return [];
  const must = "must be 'RequireDualStack' or 'PreferDualStack' when multiple";
  const errors: FieldError[] = [];
  if (spec.clusterIPs?.length === 2) errors.push(invalid("spec.ipFamilyPolicy", spec.ipFamilyPolicy, `${must} cluster IPs are specified`));
  if (spec.ipFamilies?.length === 2) errors.push(invalid("spec.ipFamilyPolicy", spec.ipFamilyPolicy, `${must} IP families are specified`));
  return errors;
}

/** Addresses that are given tell families that are not. */
function inferFamilies({ spec }: Service, ranges: readonly AddressRange[]): FieldError[] {
  const errors: FieldError[] = [];
  const known = [...(spec.ipFamilies ?? [])];
  for (const [index, address] of (spec.clusterIPs ?? []).entries()) {
    if (address === headless) break;
    if (index < known.length) continue;
    const family = familyOf(address);
    if (ranges.some((range) => range.family === family)) known.push(family);
    else errors.push(invalid(`spec.clusterIPs[${index}]`, spec.clusterIPs, `${family} is not configured on this cluster`));
  }
  if (known.length > 0) spec.ipFamilies = known;
  return errors;
}

function configurationErrors({ spec }: Service, ranges: readonly AddressRange[]): FieldError[] {
  const errors: FieldError[] = [];
  if (spec.ipFamilyPolicy === "RequireDualStack" && ranges.length < 2) {
    errors.push(invalid("spec.ipFamilyPolicy", spec.ipFamilyPolicy, "this cluster is not configured for dual-stack services"));
  }
  (spec.ipFamilies ?? []).forEach((family, index) => {
    if (!ranges.some((range) => range.family === family)) errors.push(invalid(`spec.ipFamilies[${index}]`, family, "not configured on this cluster"));
  });
  return errors;
}

function addOther(list: IpFamily[]): void {
  if (list.length === 1) list.push(list[0] === "IPv4" ? "IPv6" : "IPv4");
}

function defaultFamily(ranges: readonly AddressRange[]): IpFamily {
  return ranges[0]?.family ?? "IPv4";
}
