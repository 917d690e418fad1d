import { jsonKind } from "../../../codegen/compiler/decode/json-kind.ts";
import type { JsonObject, JsonValue } from "../../meta/json.ts";

function mismatch(value: JsonValue, type: string): Error {
  return new Error(`json: cannot unmarshal ${jsonKind(value)} into Go value of type ${type}`);
}

/** A claim that is a text; null is an empty one. @throws Error in Go's words */
export function claimText(claims: JsonObject, claim: string): string {
  const value = claims[claim];
  if (value === undefined) throw new Error("claim not present");
  if (value === null) return "";
  if (typeof value !== "string") throw mismatch(value, "string");
  return value;
}

/** A list of texts, or one. @throws Error in Go's words */
export function claimTexts(value: JsonValue): string[] {
  if (value === null) return [];
  if (typeof value === "string") return [value];
  if (Array.isArray(value) && value.every((one) => one === null || typeof one === "string")) return value.map((one) => (one as string | null) ?? "");
  throw mismatch(value, "string");
}

/** False where the issuer says that the email is not the user's. @throws Error in Go's words */
export function isVerifiedEmail({ email_verified: verified }: JsonObject): boolean {
  if (verified === undefined) return true;
  if (verified === null) return false;
  if (typeof verified !== "boolean") throw new Error(`oidc: parse 'email_verified' claim: ${mismatch(verified, "bool").message}`);
  return verified;
}
