import { canonicalAddress } from "../ip-bits.ts";
import { cidrProblems } from "./cidr.ts";

/** `format: canonicalCidr`: a network as RFC 5952 writes it. */
export function canonicalCidrProblems(value: string): readonly string[] {
  const problems = cidrProblems(value);
  if (problems.length > 0) return problems;
  const [address = "", length = ""] = value.split("/");
  const canonical = `${canonicalAddress(address)}/${length}`;
  return canonical === value ? [] : [`must be in canonical form (${JSON.stringify(canonical)})`];
}
