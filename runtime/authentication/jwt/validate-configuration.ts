import { aggregateErrors } from "../../validation/aggregate-errors.ts";
import { duplicate, type FieldError, forbidden, invalid, tooMany } from "../../validation/field-error.ts";
import { type CompiledMappings, compileMappings } from "./compile-mappings.ts";
import { type Checked, type CompiledRule, compileClaimRules, compileUserRules, usesClaim } from "./compile-rules.ts";
import type { AnonymousConfiguration, AuthenticationConfiguration, JwtConfiguration } from "./configuration.ts";
import { validateIssuer } from "./validate-issuer.ts";

/** The expressions about one issuer's tokens. */
export interface CompiledJwt {
  readonly mappings: CompiledMappings;
  readonly claimRules: readonly CompiledRule[];
  readonly userRules: readonly CompiledRule[];
}

const mostIssuers = 64;

/**
 * Checks a configuration and compiles its expressions. `anonymous` is what an earlier one said of that, which may not change.
 * @throws Error in kube-apiserver's words
 */
export function checkAuthenticationConfiguration(
  { jwt, anonymous }: AuthenticationConfiguration,
  disallowed: readonly string[],
  earlier?: { readonly anonymous: AnonymousConfiguration | null | undefined },
): readonly CompiledJwt[] {
  const all = jwt ?? [];
  if (all.length > mostIssuers) throw new Error(aggregateErrors([tooMany("jwt", all.length, mostIssuers)]));
  const checked = all.map((one, index) => compileJwt(one, disallowed, `jwt[${index}]`));
  const errors = all.flatMap(({ issuer }, index) => [...(checked[index]?.errors ?? []), ...repeated(all, index, issuer ?? {})]);
  if (anonymous && anonymous.enabled !== true && (anonymous.conditions ?? []).length > 0) {
    const conditions = (anonymous.conditions ?? []).map(({ path = "" }) => ({ Path: path }));
    errors.push(invalid("anonymous.conditions", conditions, "enabled should be set to true when conditions are defined"));
  }
  if (earlier !== undefined && JSON.stringify(earlier.anonymous ?? null) !== JSON.stringify(anonymous ?? null))
    errors.push(forbidden("anonymous", "changed from initial configuration file"));
  const fault = aggregateErrors(errors);
  if (fault !== undefined) throw new Error(fault);
  return checked.map(({ compiled }) => compiled);
}

/** Two issuers with one URL could not be told apart. */
function repeated(
  all: readonly JwtConfiguration[],
  index: number,
  { url = "", discoveryURL }: NonNullable<JwtConfiguration["issuer"]>,
): FieldError[] {
  const before = all.slice(0, index).map(({ issuer }) => issuer ?? {});
  const at = `jwt[${index}].issuer`;
  return [
    ...(before.some((other) => (other.url ?? "") === url) ? [duplicate(`${at}.url`, url)] : []),
    ...(discoveryURL && before.some((other) => other.discoveryURL === discoveryURL) ? [duplicate(`${at}.discoveryURL`, discoveryURL)] : []),
  ];
}

/** `at` is "jwt[0]". */
export function compileJwt(jwt: JwtConfiguration, disallowed: readonly string[], at: string): Checked<CompiledJwt> {
  const { issuer = {}, claimValidationRules, claimMappings = {}, userValidationRules } = jwt;
  const claims = compileClaimRules(claimValidationRules ?? [], `${at}.claimValidationRules`);
  const verifiesEmail = claims.compiled.some(({ expression }) => usesClaim(expression, "email_verified"));
  const mappings = compileMappings(claimMappings, `${at}.claimMappings`, verifiesEmail);
  const users = compileUserRules(userValidationRules ?? [], `${at}.userValidationRules`);
  return {
    compiled: { mappings: mappings.compiled, claimRules: claims.compiled, userRules: users.compiled },
    errors: [...validateIssuer(issuer, disallowed, `${at}.issuer`), ...claims.errors, ...mappings.errors, ...users.errors],
  };
}
