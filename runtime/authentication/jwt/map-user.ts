import type { CelValue } from "../../../codegen/compiler/cel/index.ts";
import type { JsonObject, JsonValue } from "../../meta/json.ts";
import type { UserInfo } from "../user-info.ts";
import { claimsValue, userValue } from "./claim-values.ts";
import type { JwtConfiguration } from "./configuration.ts";
import { checkRules, evaluate, textsOf } from "./evaluate.ts";
import { claimText, claimTexts, isVerifiedEmail } from "./read-claim.ts";
import type { CompiledJwt } from "./validate-configuration.ts";

/** The user that claims name, if they are what they should be. @throws Error in kube-apiserver's words */
export function mapUser(claims: JsonObject, { claimMappings = {}, claimValidationRules }: JwtConfiguration, compiled: CompiledJwt): UserInfo {
  let seen: CelValue | undefined;
  const value = (): CelValue => {
    seen ??= claimsValue(claims);
    return seen;
  };
  const username = usernameOf(claims, claimMappings.username, compiled, value);
  const groups = groupsOf(claims, claimMappings.groups, compiled, value);
  const uid = uidOf(claims, claimMappings.uid, compiled, value);
  const extra = extraOf(claims, compiled, value);
  const user = { username, groups, ...(uid === "" ? {} : { uid }), ...(Object.keys(extra).length === 0 ? {} : { extra }) };
  for (const { claim = "", requiredValue = "" } of claimValidationRules ?? []) if (claim !== "") requireClaim(claims, claim, requiredValue);
  within("error evaluating claim validation expression", () => {
    if (compiled.claimRules.length > 0) checkRules(compiled.claimRules, "claims", value());
  });
  within("error evaluating user info validation rule", () => {
    if (compiled.userRules.length > 0) checkRules(compiled.userRules, "user", userValue(user));
  });
  return user;
}

type Mapping = NonNullable<JwtConfiguration["claimMappings"]>["username"];

function usernameOf(claims: JsonObject, mapping: Mapping, { mappings }: CompiledJwt, value: () => CelValue): string {
  const { username: expression } = mappings;
  if (expression !== undefined) {
    const name = within("error evaluating username claim expression", () => requireText(evaluate(expression, "claims", value()), "username"));
    if (name === "") throw new Error("oidc: empty username via CEL expression is not allowed");
    return name;
  }
  const { claim = "", prefix } = mapping ?? {};
  const name = within(`parse username claims ${JSON.stringify(claim)}`, () => claimText(claims, claim));
  if (claim === "email" && !isVerifiedEmail(claims)) throw new Error("oidc: email not verified");
  return `${prefix ?? ""}${name}`;
}

function groupsOf(claims: JsonObject, mapping: Mapping, { mappings }: CompiledJwt, value: () => CelValue): string[] {
  const { claim = "", prefix } = mapping ?? {};
  if (claim !== "" && claims[claim] !== undefined)
    return within(`parse groups claim ${JSON.stringify(claim)}`, () => claimTexts(claims[claim] as JsonValue)).map(
      (group) => `${prefix ?? ""}${group}`,
    );
  const { groups: expression } = mappings;
  if (expression === undefined) return [];
  return within("error evaluating group claim expression", () => textsOf(evaluate(expression, "claims", value())));
}

function uidOf(claims: JsonObject, mapping: Mapping, { mappings }: CompiledJwt, value: () => CelValue): string {
  const { claim = "" } = mapping ?? {};
  if (claim !== "") return within(`parse uid claim ${JSON.stringify(claim)}`, () => claimText(claims, claim));
  const { uid: expression } = mappings;
  return expression === undefined
    ? ""
    : within("error evaluating uid claim expression", () => requireText(evaluate(expression, "claims", value()), "uid"));
}

function extraOf(claims: JsonObject, { mappings }: CompiledJwt, value: () => CelValue): Record<string, string[]> {
  const extra: Record<string, string[]> = {};
  const { jti } = claims;
  if (typeof jti === "string" && jti !== "") extra["authentication.kubernetes.io/credential-id"] = [`JTI=${jti}`];
  const results = mappings.extra.map(({ expression }) => evaluate(expression, "claims", value()));
  for (const [index, { key, expression }] of mappings.extra.entries()) {
    const texts = within(`error evaluating extra claim expression: ${expression.source}`, () => textsOf(results[index] as CelValue));
    if (texts.length > 0) extra[key] = texts;
  }
  return extra;
}

function requireClaim(claims: JsonObject, claim: string, wanted: string): void {
  if (claims[claim] === undefined) throw new Error(`oidc: required claim ${claim} not present in ID token`);
  const found = within(`parse claim ${claim}`, () => claimText(claims, claim));
  if (found !== wanted) throw new Error(`oidc: required claim ${claim} value does not match. Got = ${found}, want = ${wanted}`);
}

function requireText(value: CelValue, what: string): string {
  if (typeof value !== "string") throw new Error(`${what} claim expression must return a string`);
  return value;
}

/** Says where an error came up. */
function within<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`oidc: ${where}: ${(error as Error).message}`);
  }
}
