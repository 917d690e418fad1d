import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { AnonymousConfiguration, AuthenticationConfiguration, JwtConfiguration } from "../authentication/jwt/configuration.ts";
import { createJwtAuthenticators, type JwtAuthenticators, type JwtSurroundings } from "../authentication/jwt/jwt-authenticator.ts";
import { jwtOfFlags } from "../authentication/jwt/of-flags.ts";
import { readAuthenticationConfiguration } from "../authentication/jwt/read-configuration.ts";
import { type CompiledJwt, checkAuthenticationConfiguration, compileJwt } from "../authentication/jwt/validate-configuration.ts";
import { signingAlgorithms } from "../authentication/jwt/verify-signature.ts";
import type { TokenAuthenticator } from "../authentication/token-authenticator.ts";
import { fileFault } from "../meta/file-fault.ts";
import { aggregateErrors } from "../validation/aggregate-errors.ts";
import type { ServerOptions } from "./options.ts";
import { ReadAgain, watchFile } from "./watch-file.ts";

/** Milliseconds that new issuers have to answer before they count, and that old ones go on for. */
const readyTime = 60_000;
const graceTime = 60_000;

type Surroundings = Omit<JwtSurroundings, "algorithms">;

/** The issuers that --authentication-config or --oidc-* flags name. @throws Error in kube-apiserver's words */
export function loadIssuers(
  options: ServerOptions,
  given: Surroundings,
): { readonly tokens: TokenAuthenticator | undefined; readonly anonymous: AnonymousConfiguration | undefined } {
  const path = options.authenticationConfig;
  const disallowed = [options.serviceAccountIssuer];
  if (path === "") {
    if (options.oidcIssuerUrl === "") return { tokens: undefined, anonymous: undefined };
    const jwt = [jwtOfFlags(options)];
    const unknown = options.oidcSigningAlgs.find((alg) => !signingAlgorithms.includes(alg));
    const compiled = check({ jwt }, disallowed);
    if (unknown !== undefined) throw new Error(`oidc: unsupported signing alg: ${JSON.stringify(unknown)}`);
    return { tokens: createJwtAuthenticators(jwt, compiled, { ...given, algorithms: options.oidcSigningAlgs }), anonymous: undefined };
  }
  const { text, configuration } = readFile(path);
  const anonymous = configuration.anonymous ?? undefined;
  if (anonymous !== undefined && !options.anonymousAuth)
    throw new Error(
      "anonymous: Forbidden: --anonymous-auth flag cannot be set when anonymous field is configured in authentication configuration file",
    );
  const first = check(configuration, disallowed);
  const { logger, stopping } = given;
  let current = openIssuers(configuration.jwt ?? [], first, given);
  watchFile(path, text, {
    onChange: async (changed) => {
      const next = readAuthenticationConfiguration(changed);
      const compiled = checkAuthenticationConfiguration(next, disallowed, { anonymous });
      const opened = openIssuers(next.jwt ?? [], compiled, given);
      if (!(await isReady(opened.tokens))) {
        opened.close();
        throw new ReadAgain("not all issuers have answered");
      }
      const before = current;
      current = opened;
      void setTimeout(graceTime, undefined, { ref: false }).then(() => before.close());
      logger.info({ path }, "reloaded authentication config");
    },
    onError: (error) => logger.error({ err: error, path }, "failed to load authentication config"),
    stopping,
  });
  return { tokens: { authenticate: (token, audiences) => current.tokens.authenticate(token, audiences) }, anonymous };
}

interface OpenIssuers {
  readonly tokens: JwtAuthenticators;
  readonly close: () => void;
}

/** Issuers that may be given up before the server stops. */
function openIssuers(jwt: readonly JwtConfiguration[], compiled: readonly CompiledJwt[], given: Surroundings): OpenIssuers {
  const closing = new AbortController();
  const stopping = AbortSignal.any([given.stopping, closing.signal]);
  return { tokens: createJwtAuthenticators(jwt, compiled, { ...given, stopping, algorithms: signingAlgorithms }), close: () => closing.abort() };
}

async function isReady({ ready }: JwtAuthenticators): Promise<boolean> {
  return Promise.race([ready.then(() => true), setTimeout(readyTime, false, { ref: false })]);
}

function readFile(path: string): { readonly text: string; readonly configuration: AuthenticationConfiguration } {
  try {
    const text = readFileSync(path, "utf8");
    return { text, configuration: readAuthenticationConfiguration(text) };
  } catch (error) {
    throw new Error(`failed to load authentication configuration from file ${JSON.stringify(path)}: ${fileFault(error)}`);
  }
}

/** As kube-apiserver checks at its start: the issuers of its own tokens come last. */
function check(configuration: AuthenticationConfiguration, disallowed: readonly string[]): readonly CompiledJwt[] {
  let compiled: readonly CompiledJwt[];
  try {
    compiled = checkAuthenticationConfiguration(configuration, []);
  } catch (error) {
    throw new Error(`invalid authentication configuration: ${(error as Error).message}`);
  }
  for (const jwt of configuration.jwt ?? []) {
    const fault = aggregateErrors(compileJwt(jwt, disallowed, "").errors);
    if (fault !== undefined) throw new Error(fault.replaceAll(/(^|[[ ])\.issuer/g, "$1issuer"));
  }
  return compiled;
}
