import { listOf, structType, switchField, textField, textsField } from "../../../codegen/compiler/decode/struct-type.ts";
import type { ObjectType } from "../../../codegen/compiler/type-schema.ts";
import { readConfiguration } from "../../serialization/read-configuration.ts";
import type { AuthenticationConfiguration } from "./configuration.ts";

function typeAt(version: string): ObjectType {
  const named = (type: ObjectType) => [type, `${version}.${type.name}`] as const;
  const several = (type: ObjectType) => [listOf(type), `[]${version}.${type.name}`] as const;
  const issuer = structType("Issuer", {
    url: textField,
    discoveryURL: textField,
    certificateAuthority: textField,
    audiences: textsField,
    audienceMatchPolicy: textField,
    egressSelectorType: textField,
  });
  const rule = structType("ClaimValidationRule", { claim: textField, requiredValue: textField, expression: textField, message: textField });
  const prefixed = structType("PrefixedClaimOrExpression", { claim: textField, prefix: textField, expression: textField });
  const plain = structType("ClaimOrExpression", { claim: textField, expression: textField });
  const extra = structType("ExtraMapping", { key: textField, valueExpression: textField });
  const mappings = structType("ClaimMappings", { username: named(prefixed), groups: named(prefixed), uid: named(plain), extra: several(extra) });
  const userRule = structType("UserValidationRule", { expression: textField, message: textField });
  const jwt = structType("JWTAuthenticator", {
    issuer: named(issuer),
    claimValidationRules: several(rule),
    claimMappings: named(mappings),
    userValidationRules: several(userRule),
  });
  const condition = structType("AnonymousAuthCondition", { path: textField });
  const anonymous = structType("AnonymousAuthConfig", { enabled: switchField, conditions: several(condition) });
  return structType("AuthenticationConfiguration", { jwt: several(jwt), anonymous: named(anonymous) });
}

/** The text of a file. @throws Error in kube-apiserver's words */
export function readAuthenticationConfiguration(text: string): AuthenticationConfiguration {
  if (text === "") throw new Error("empty config data");
  return readConfiguration(text, { kind: "AuthenticationConfiguration", typeAt, versions: ["v1", "v1beta1", "v1alpha1"] });
}
