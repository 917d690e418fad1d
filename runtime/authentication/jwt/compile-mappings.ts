import { type AccessExpression, compileAccessExpression } from "../../../codegen/compiler/cel/index.ts";
import { dnsSubdomainFaults } from "../../validation/dns-name.ts";
import { duplicate, type FieldError, invalid, required } from "../../validation/field-error.ts";
import { domainPrefixedPathProblems } from "../../validation/formats/domain-prefixed-path.ts";
import { type Checked, usesClaim } from "./compile-rules.ts";
import type { ClaimMapping, ClaimMappings, ExtraMapping } from "./configuration.ts";

/** The mappings that are expressions. */
export interface CompiledMappings {
  readonly username: AccessExpression | undefined;
  readonly groups: AccessExpression | undefined;
  readonly uid: AccessExpression | undefined;
  readonly extra: readonly { readonly key: string; readonly expression: AccessExpression }[];
}

const unverifiedEmail =
  "claims.email_verified must be used in claimMappings.username.expression or claimMappings.extra[*].valueExpression or claimValidationRules[*].expression when claims.email is used in claimMappings.username.expression";

/** `verifiesEmail`: whether a rule looks at the claim that says so. */
export function compileMappings(
  { username = {}, groups = {}, uid = {}, extra }: ClaimMappings,
  at: string,
  verifiesEmail: boolean,
): Checked<CompiledMappings> {
  const name = compileMapping(username, `${at}.username`, true);
  const group = compileMapping(groups, `${at}.groups`, false);
  const id = compileUid(uid, `${at}.uid`);
  const more = compileExtra(extra ?? [], `${at}.extra`);
  const errors = [...name.errors, ...group.errors, ...id.errors, ...more.errors];
  const isVerified =
    verifiesEmail ||
    [name.compiled, ...more.compiled.map(({ expression }) => expression)].some((one) => one !== undefined && usesClaim(one, "email_verified"));
  if (name.errors.length === 0 && name.compiled !== undefined && usesClaim(name.compiled, "email") && !isVerified)
    errors.push(invalid(`${at}.username.expression`, username.expression, unverifiedEmail));
  return { compiled: { username: name.compiled, groups: group.compiled, uid: id.compiled, extra: more.compiled }, errors };
}

function compileMapping(
  { claim = "", prefix, expression = "" }: ClaimMapping,
  at: string,
  isRequired: boolean,
): Checked<AccessExpression | undefined> {
  const hasPrefix = prefix !== undefined && prefix !== null;
  if (claim !== "" && expression !== "") return refused(invalid(at, "", "claim and expression can't both be set"));
  if (expression !== "") {
    const found = compileClaims(expression, `${at}.expression`);
    const errors = hasPrefix ? [invalid(`${at}.prefix`, prefix, "may not be specified when expression is set")] : [];
    return { compiled: found.compiled, errors: [...errors, ...found.errors] };
  }
  if (claim === "") return isRequired ? refused(required(at, "claim or expression is required")) : nothing;
  if (hasPrefix) return nothing;
  return refused(required(`${at}.prefix`, "prefix is required when claim is set. It can be set to an empty string to disable prefixing"));
}

function compileUid({ claim = "", expression = "" }: ClaimMapping, at: string): Checked<AccessExpression | undefined> {
  if (claim !== "" && expression !== "") return refused(invalid(at, "", "claim and expression can't both be set"));
  return expression === "" ? nothing : compileClaims(expression, `${at}.expression`);
}

function compileExtra(mappings: readonly ExtraMapping[], at: string): Checked<CompiledMappings["extra"]> {
  const compiled: { key: string; expression: AccessExpression }[] = [];
  const seen = new Set<string>();
  const errors = mappings.flatMap(({ key = "", valueExpression = "" }, index) => {
    const field = `${at}[${index}]`;
    const found = keyErrors(key, `${field}.key`);
    if (seen.has(key)) return [...found, duplicate(`${field}.key`, key)];
    seen.add(key);
    if (valueExpression === "") return [...found, required(`${field}.valueExpression`)];
    const { compiled: expression, errors: faults } = compileClaims(valueExpression, `${field}.valueExpression`);
    if (expression !== undefined) compiled.push({ key, expression });
    return [...found, ...faults];
  });
  return { compiled, errors };
}

/** A key is prefixed with a domain that is not Kubernetes' own. */
function keyErrors(key: string, field: string): FieldError[] {
  const slash = key.indexOf("/");
  const [domain, path] = [key.slice(0, Math.max(slash, 0)), key.slice(slash + 1)];
  const errors: FieldError[] = [];
  if (key === "") errors.push(required(field));
  else if (slash <= 0 || path === "") errors.push(...domainPrefixedPathProblems(key).map((fault) => invalid(field, key, fault)));
  else {
    errors.push(...dnsSubdomainFaults(domain).map((fault) => invalid(field, domain, fault)));
    errors.push(...domainPrefixedPathProblems(`a/${path}`).map((fault) => invalid(field, path, fault)));
  }
  if (key !== key.toLowerCase()) errors.push(invalid(field, key, "must be lowercase"));
  if (/(^|\.)(kubernetes|k8s)\.io$/.test(domain))
    errors.push(invalid(field, key, "k8s.io, kubernetes.io and their subdomains are reserved for Kubernetes use"));
  return errors;
}

function compileClaims(expression: string, field: string): Checked<AccessExpression | undefined> {
  const compiled = compileAccessExpression(expression, "claims", "any");
  return typeof compiled === "string" ? refused(invalid(field, expression, compiled)) : { compiled, errors: [] };
}

const nothing: Checked<undefined> = { compiled: undefined, errors: [] };

function refused(error: FieldError): Checked<undefined> {
  return { compiled: undefined, errors: [error] };
}
