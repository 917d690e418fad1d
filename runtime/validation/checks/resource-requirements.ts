import { compareQuantities, parseQuantity, type Quantity, QuantityError, scaledQuantity } from "../../meta/quantity.ts";
import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, forbidden, invalid, notSupported, required } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { dnsLabelProblems } from "../formats/dns-label.ts";
import { containerResourceNameFaults, isHugePages, isIntegerResource, isOvercommitAllowed } from "../functions/resource-names.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";

/**
 * Requests, limits and claims of a container, or of a pod as a whole with `with: pod`. The pod's claims are the parent's.
 */
export function checkResourceRequirements(resources: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  if (!isFields(resources)) return;
  const ofPod = scope.with === "pod";
  const limits = amounts(resources.limits);
  const requests = amounts(resources.requests);
  for (const [name, [text, amount]] of limits) {
    const at = `${path}.limits[${name}]`;
    checkName(name, at, errors, ofPod);
    checkAmount(name, text, amount, at, errors);
    checkHugePages(name, text, amount, at, errors);
  }
  for (const [name, [text, amount]] of requests) {
    const at = `${path}.requests[${name}]`;
    checkName(name, at, errors, ofPod);
    checkAmount(name, text, amount, at, errors);
    const limit = limits.get(name);
    if (limit !== undefined) {
      const order = compareQuantities(amount, limit[1]);
      if (order !== 0 && !isOvercommitAllowed(name)) errors.push(invalid(`${path}.requests`, text, `must be equal to ${name} limit of ${limit[0]}`));
      else if (order > 0) errors.push(invalid(`${path}.requests`, text, `must be less than or equal to ${name} limit of ${limit[0]}`));
    } else if (!isOvercommitAllowed(name)) {
      errors.push(required(`${path}.limits`, "Limit must be set for non overcommitable resources"));
    }
    checkHugePages(name, text, amount, at, errors);
  }
  const names = [...limits.keys(), ...requests.keys()];
  if (names.some(isHugePages) && !names.includes("cpu") && !names.includes("memory")) errors.push(forbidden(path, "HugePages require cpu or memory"));
  checkClaims(resources.claims, `${path}.claims`, errors, ofPod ? scope.self.resourceClaims : scope.parent.resourceClaims);
}

type Amounts = ReadonlyMap<string, readonly [text: string, amount: Quantity]>;

function amounts(list: unknown): Amounts {
  const found = new Map<string, readonly [string, Quantity]>();
  for (const [name, value] of Object.entries(isFields(list) ? list : {})) {
    try {
      found.set(name, [String(value), parseQuantity(String(value))]);
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error;
    }
  }
  return found;
}

function checkName(name: string, at: string, errors: FieldError[], ofPod: boolean): void {
  if (!ofPod) {
    for (const fault of containerResourceNameFaults(name)) errors.push(invalid(at, name, fault));
    return;
  }
  const faults = qualifiedNameFaults(name);
  for (const fault of faults) errors.push(invalid(at, name, fault));
  if (faults.length === 0 && name !== "cpu" && name !== "memory" && !isHugePages(name)) {
    errors.push(notSupported(at, name, ["cpu", "hugepages-", "memory"]));
  }
}

function checkAmount(name: string, text: string, amount: Quantity, at: string, errors: FieldError[]): void {
  if (amount.unscaled < 0n) errors.push(invalid(at, text, "must be greater than or equal to 0"));
  if (isIntegerResource(name) && scaledQuantity(amount, -3) % 1000n !== 0n) errors.push(invalid(at, text, "must be an integer"));
}

function checkHugePages(name: string, text: string, amount: Quantity, at: string, errors: FieldError[]): void {
  if (!isHugePages(name)) return;
  const page = pageSize(name);
  const size = scaledQuantity(amount, 0);
  if (page === undefined || size < 0n || size % page !== 0n) errors.push(invalid(at, text, `${text} is not positive integer multiple of ${name}`));
}

/** In bytes. */
function pageSize(name: string): bigint | undefined {
  try {
    const size = scaledQuantity(parseQuantity(name.slice("hugepages-".length)), 0);
    return size > 0n ? size : undefined;
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}

function checkClaims(claims: unknown, path: string, errors: FieldError[], podClaims: unknown): void {
  const known = (isList(podClaims) ? podClaims : []).map((claim) => (isFields(claim) ? String(claim.name) : "")).sort();
  const seen = new Set<string>();
  for (const [index, claim] of (isList(claims) ? claims : []).entries()) {
    const name = isFields(claim) && typeof claim.name === "string" ? claim.name : "";
    const request = isFields(claim) && typeof claim.request === "string" ? claim.request : "";
    const at = `${path}[${index}]`;
    if (name === "") {
      errors.push(required(at));
      continue;
    }
    if (seen.has(name)) errors.push(duplicate(at, name));
    else {
      if (request !== "") for (const problem of dnsLabelProblems(request)) errors.push(invalid(`${at}.request`, request, problem));
      const key = request === "" ? name : `${name}/${request}`;
      if (seen.has(key)) errors.push(duplicate(at, key));
      else if (request === "" && [...seen].some((other) => other.startsWith(`${name}/`))) errors.push(duplicate(at, name));
      seen.add(key);
    }
    if (known.includes(name)) continue;
    const where = known.length === 0 ? " which is empty" : `: ${known.join(", ")}`;
    errors.push({
      reason: "FieldValueNotFound",
      field: at,
      message: `Not found: ${JSON.stringify(name)}: must be one of the names in pod.spec.resourceClaims${where}`,
    });
  }
}
