import { readFileSync } from "node:fs";
import { fileFault } from "../../meta/file-fault.ts";
import type { AccessOptions } from "../../server/access-options.ts";
import type { JwtConfiguration } from "./configuration.ts";

/** The one issuer that --oidc-* flags name. @throws Error when the file of its authorities cannot be read */
export function jwtOfFlags(options: AccessOptions): JwtConfiguration {
  const { oidcIssuerUrl: url, oidcUsernameClaim: claim, oidcUsernamePrefix: given, oidcGroupsClaim: groups } = options;
  const usual = claim === "email" ? "" : `${url}#`;
  const required = new Map(options.oidcRequiredClaims.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
  return {
    issuer: {
      url,
      audiences: [options.oidcClientId],
      ...(options.oidcCaFile === "" ? {} : { certificateAuthority: readAuthority(options.oidcCaFile) }),
    },
    claimMappings: {
      username: { claim, prefix: given === "" ? usual : given === "-" ? "" : given },
      ...(groups === "" ? {} : { groups: { claim: groups, prefix: options.oidcGroupsPrefix } }),
    },
    claimValidationRules: [...required].map(([name, requiredValue]) => ({ claim: name, requiredValue })),
  };
}

function readAuthority(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Error(fileFault(error));
  }
}
