import { goQuote } from "../../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import type { CheckScope } from "../check-scope.ts";
import { dnsLabelFaults, dnsSubdomainFaults } from "../dns-name.ts";
import { type FieldError, invalid, tooLong } from "../field-error.ts";

/** Bytes of a domain. */
const domainLimit = 253;
/** Bytes of a domain, a slash, and a path in which a label and a subdomain have room. */
const limit = domainLimit + 1 + 253 + 63 + 1;

/** The name of a signer: "example.com/signer-name". */
export function checkSignerName(name: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const text = String(name);
  const [domain = "", signer, ...more] = text.split("/");
  if (signer === undefined || more.length > 0) {
    errors.push(invalid(path, text, "must be a fully qualified domain and path of the form 'example.com/signer-name'"));
    return;
  }
  if (Buffer.byteLength(domain) > domainLimit) errors.push(tooLong(path, domainLimit));
  const labels = domain.split(".");
  errors.push(...firstFaults(labels, dnsLabelFaults, domain, path));
  if (labels.length < 2) errors.push(invalid(path, domain, "should be a domain with at least two segments separated by dots"));
  errors.push(...firstFaults(signer.split("."), (label) => dnsSubdomainFaults(label), signer, path));
  if (Buffer.byteLength(text) > limit) errors.push(tooLong(path, limit));
}

/** The faults of the first label that has any. */
function firstFaults(labels: readonly string[], faultsOf: (label: string) => readonly string[], whole: string, path: string): FieldError[] {
  for (const label of labels) {
    const faults = faultsOf(label);
    if (faults.length > 0) return faults.map((fault) => invalid(path, whole, `validating label ${goQuote(label)}: ${fault}`));
  }
  return [];
}
