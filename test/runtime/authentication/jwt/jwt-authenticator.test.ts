import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TokenVerdict } from "../../../../runtime/authentication/authenticator.ts";
import type { JwtConfiguration } from "../../../../runtime/authentication/jwt/configuration.ts";
import { createJwtAuthenticators, type JwtAuthenticators } from "../../../../runtime/authentication/jwt/jwt-authenticator.ts";
import { checkAuthenticationConfiguration } from "../../../../runtime/authentication/jwt/validate-configuration.ts";
import { signingAlgorithms } from "../../../../runtime/authentication/jwt/verify-signature.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import { silentLogger } from "../../../../runtime/server/silent-logger.ts";
import { createIssuerKey, type IssuerKey, type OidcIssuer, startOidcIssuer } from "../../../support/oidc-issuer.ts";

const api = "https://kubernetes.default.svc";
const stop = new AbortController();
let issuer: OidcIssuer;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(async () => {
  stop.abort();
  await issuer?.close();
});

async function open(
  jwt: Omit<JwtConfiguration, "issuer"> & { issuer?: object },
  algorithms: readonly string[] = ["RS256"],
): Promise<JwtAuthenticators> {
  const all = [{ ...jwt, issuer: { url: issuer.url, certificateAuthority: issuer.ca, audiences: ["k8s"], ...jwt.issuer } }];
  const compiled = checkAuthenticationConfiguration({ jwt: all }, []);
  const given = { algorithms, apiAudiences: [api], logger: silentLogger, stopping: stop.signal, now: Date.now };
  const opened = createJwtAuthenticators(all, compiled, given);
  await opened.ready;
  return opened;
}

/** A user, or what is wrong; undefined where the token is for another. */
async function ask(authenticator: JwtAuthenticators, token: string): Promise<unknown> {
  const verdict: TokenVerdict | undefined = await authenticator.authenticate(token, [api]);
  return verdict === undefined ? undefined : "error" in verdict ? verdict.error : verdict.user;
}

const now = Math.floor(Date.now() / 1000);
const good: JsonObject = { sub: "jane", aud: "k8s", hd: "x", groups: ["a", "b"], jti: "J1" };
const jane = { username: "p:jane", groups: ["g:a", "g:b"], extra: { "authentication.kubernetes.io/credential-id": ["JTI=J1"] } };

describe("tokens of an issuer", () => {
  let authenticator: JwtAuthenticators;
  beforeAll(async () => {
    authenticator = await open({
      claimMappings: { username: { claim: "sub", prefix: "p:" }, groups: { claim: "groups", prefix: "g:" } },
      claimValidationRules: [{ claim: "hd", requiredValue: "x" }],
    });
  });

  const cases: readonly (readonly [what: string, claims: JsonObject, answer: unknown])[] = [
    ["all as it should be", {}, jane],
    ["several audiences", { aud: ["z", "k8s"] }, jane],
    ["another audience", { aud: ["z", "y"] }, 'oidc: verify token: oidc: expected audience "k8s" got ["z" "y"]'],
    ["no audience", { aud: undefined }, 'oidc: verify token: oidc: expected audience "k8s" got []'],
    [
      "an audience that is none",
      { aud: 4 },
      "oidc: verify token: oidc: failed to unmarshal claims: json: cannot unmarshal number into Go struct field idToken.aud of type []string",
    ],
    ["expired", { exp: 1_700_000_000 }, "oidc: verify token: oidc: token is expired (Token Expiry: 2023-11-14 22:13:20 +0000 UTC)"],
    ["no end", { exp: undefined }, "oidc: verify token: oidc: token is expired (Token Expiry: 0001-01-01 00:00:00 +0000 UTC)"],
    [
      "an end that is none",
      { exp: "x" },
      'oidc: verify token: oidc: failed to unmarshal claims: json: invalid number literal, trying to unmarshal "\\"x\\"" into Number',
    ],
    ["a fraction", { exp: now + 100.5 }, jane],
    ["good soon", { nbf: now + 30 }, jane],
    ["no required claim", { hd: undefined }, "oidc: required claim hd not present in ID token"],
    ["another value of it", { hd: "y" }, "oidc: required claim hd value does not match. Got = y, want = x"],
    ["another type of it", { hd: 4 }, "oidc: parse claim hd: json: cannot unmarshal number into Go value of type string"],
    ["null", { hd: null }, "oidc: required claim hd value does not match. Got = , want = x"],
    [
      "a subject that is none",
      { sub: 5 },
      "oidc: verify token: oidc: failed to unmarshal claims: json: cannot unmarshal number into Go struct field idToken.sub of type string",
    ],
    ["no subject", { sub: undefined }, 'oidc: parse username claims "sub": claim not present'],
    ["an empty subject", { sub: "" }, { ...jane, username: "p:" }],
    ["one group", { groups: "one" }, { ...jane, groups: ["g:one"] }],
    ["null groups", { groups: null }, { ...jane, groups: [] }],
    ["no groups", { groups: undefined }, { ...jane, groups: [] }],
    ["a number for groups", { groups: 4 }, 'oidc: parse groups claim "groups": json: cannot unmarshal number into Go value of type string'],
    ["a number among groups", { groups: ["a", 4] }, 'oidc: parse groups claim "groups": json: cannot unmarshal array into Go value of type string'],
    ["an id that is none", { jti: 4 }, { username: "p:jane", groups: ["g:a", "g:b"] }],
    ["another issuer", { iss: "https://other.example" }, undefined],
  ];
  test.each(cases)("%s", async (_, claims, answer) => {
    const given = Object.fromEntries(Object.entries({ ...good, ...claims }).filter(([, value]) => value !== undefined));
    expect(await ask(authenticator, issuer.token("exp" in claims && claims["exp"] === undefined ? { ...given, exp: undefined } : given))).toEqual(
      answer,
    );
  });

  test("good much later", async () => {
    expect(await ask(authenticator, issuer.token({ ...good, nbf: now + 300 }))).toMatch(
      /^oidc: verify token: oidc: current time .+ before the nbf \(not before\) time: /,
    );
  });

  test("are signed by it, with an algorithm that it may use", async () => {
    const unsigned = "oidc: verify token: failed to verify signature: failed to verify id token signature";
    const [own] = issuer.keys as [IssuerKey];
    expect(await ask(authenticator, issuer.token(good, { key: createIssuerKey("RS256", own.kid) }))).toBe(unsigned);
    expect(await ask(authenticator, issuer.token(good, { key: { ...own, kid: "other" } }))).toBe(unsigned);
    expect(await ask(authenticator, issuer.token(good, { header: { crit: ["x"], x: 1 } }))).toBe(unsigned);
    expect(await ask(authenticator, issuer.token(good, { header: { kid: undefined } }))).toEqual(jane);
    expect(await ask(authenticator, issuer.token(good, { key: createIssuerKey("ES256", own.kid) }))).toBe(
      'oidc: verify token: oidc: id token signed with unsupported algorithm, expected ["RS256"] got "ES256"',
    );
    const [head, body, signature] = issuer.token(good).split(".") as [string, string, string];
    const none = Buffer.from('{"alg":"none"}').toString("base64url");
    expect(await ask(authenticator, `${none}.${body}.`)).toBe(
      'oidc: verify token: oidc: id token signed with unsupported algorithm, expected ["RS256"] got "none"',
    );
    const confused = Buffer.from('{"alg":"HS256"}').toString("base64url");
    expect(await ask(authenticator, `${confused}.${body}.${signature}`)).toContain("unsupported algorithm");
    const other = Buffer.from(JSON.stringify({ ...good, iss: issuer.url, exp: now + 60, sub: "root" })).toString("base64url");
    expect(await ask(authenticator, `${head}.${other}.${signature}`)).toBe(unsigned);
    expect(await ask(authenticator, `!.${body}.${signature}`)).toBe("oidc: verify token: oidc: malformed jwt: illegal base64 data at input byte 0");
    expect(await ask(authenticator, `${head}.${body}=.${signature}`)).toBeUndefined();
    expect(await ask(authenticator, "a.b.c")).toBeUndefined();
  });

  test("are of this server's audiences", async () => {
    expect(await authenticator.authenticate(issuer.token(good), ["k8s"])).toBeUndefined();
    expect(await authenticator.authenticate(issuer.token(good), ["x", api])).toEqual({ user: jane, audiences: [api] });
  });

  test.each(signingAlgorithms)("may be signed with %s", async (alg) => {
    const any = await open({ claimMappings: { username: { claim: "sub", prefix: "" } } }, signingAlgorithms);
    const key = createIssuerKey(alg, alg);
    issuer.keys = [...issuer.keys, key];
    expect(await ask(any, issuer.token(good, { key }))).toMatchObject({ username: "jane" });
    issuer.keys = issuer.keys.filter((one) => one !== key);
  });
});

describe("an issuer's keys", () => {
  test("are got when a token needs them, once for many, and kept for as long as it says", async () => {
    const authenticator = await open({ claimMappings: { username: { claim: "sub", prefix: "" } } });
    issuer.taken();
    const tokens = [1, 2, 3].map((n) => issuer.token({ ...good, n }));
    await Promise.all(tokens.map((token) => ask(authenticator, token)));
    expect(issuer.taken()).toEqual(["/keys"]);
    const next = createIssuerKey("RS256", "next");
    issuer.keys = [next, ...issuer.keys];
    issuer.keyHeaders = { "cache-control": "max-age=3600" };
    expect(await ask(authenticator, issuer.token(good, { key: next }))).toMatchObject({ username: "jane" });
    expect(issuer.taken()).toEqual(["/keys"]);
    expect(await ask(authenticator, issuer.token(good, { key: createIssuerKey("RS256", "unknown") }))).toContain("failed to verify");
    expect(issuer.taken()).toEqual([]);
    issuer.keyHeaders = {};
  });

  test("are those of the document at its discovery URL, which must be the issuer's", async () => {
    issuer.answers.set("/elsewhere", () => ({ body: JSON.stringify({ issuer: issuer.url, jwks_uri: `${issuer.url}/keys` }) }));
    const mappings = { claimMappings: { username: { claim: "sub", prefix: "" } } };
    const authenticator = await open({ ...mappings, issuer: { discoveryURL: `${issuer.url}/elsewhere` } });
    expect(await ask(authenticator, issuer.token(good))).toMatchObject({ username: "jane" });
    issuer.named = "https://other.example";
    const all = [{ ...mappings, issuer: { url: issuer.url, certificateAuthority: issuer.ca, audiences: ["k8s"] } }];
    const told: unknown[] = [];
    const failing = new AbortController();
    const given = { algorithms: ["RS256"], apiAudiences: [api], stopping: failing.signal, now: Date.now };
    const refused = createJwtAuthenticators(all, checkAuthenticationConfiguration({ jwt: all }, []), {
      ...given,
      logger: { ...silentLogger, error: (fields) => told.push(fields) },
    });
    expect(await ask(refused, issuer.token(good))).toBe("oidc: authenticator not initialized");
    await expect.poll(() => told).toHaveLength(1);
    expect(told[0]).toMatchObject({ err: expect.stringContaining("issuer did not match the issuer returned by provider") });
    failing.abort();
    await refused.ready;
    issuer.named = issuer.url;
  });
});

describe("expressions", () => {
  test("make users of claims", async () => {
    const authenticator = await open({
      issuer: { audiences: ["a", "k8s"], audienceMatchPolicy: "MatchAny" },
      claimMappings: {
        username: { expression: "claims.sub + ':' + claims.realm__dot__name" },
        groups: { expression: "claims.roles.split(',') + claims.nested.more" },
        uid: { expression: "string(claims.number)" },
        extra: [
          { key: "acme.com/tier", valueExpression: "claims.tier" },
          { key: "acme.com/none", valueExpression: "has(claims.nothing) ? claims.nothing : ''" },
        ],
      },
      claimValidationRules: [{ expression: "claims.exp - claims.iat <= 3600", message: "too long" }],
      userValidationRules: [
        { expression: "!user.username.startsWith('system:')", message: "reserved" },
        { expression: "!has(user.extra.acme__dot__com__slash__tier) || user.extra['acme.com/tier'][0] == 'gold'", message: "not gold" },
      ],
    });
    const claims = { aud: "k8s", sub: "jane", "realm.name": "x", roles: "a,b", nested: { more: ["c", ""] }, number: 7, tier: "gold" };
    expect(await ask(authenticator, issuer.token(claims))).toEqual({
      username: "jane:x",
      groups: ["a", "b", "c"],
      uid: "7",
      extra: { "acme.com/tier": ["gold"] },
    });
    expect(await ask(authenticator, issuer.token({ ...claims, tier: "tin" }))).toBe(
      "oidc: error evaluating user info validation rule: validation expression '!has(user.extra.acme__dot__com__slash__tier) || user.extra['acme.com/tier'][0] == 'gold'' failed: not gold",
    );
    expect(await ask(authenticator, issuer.token({ ...claims, sub: "system" }))).toContain("failed: reserved");
    expect(await ask(authenticator, issuer.token({ ...claims, exp: now + 9999 }))).toBe(
      "oidc: error evaluating claim validation expression: validation expression 'claims.exp - claims.iat <= 3600' failed: too long",
    );
    expect(await ask(authenticator, issuer.token({ ...claims, roles: undefined }))).toBe(
      "oidc: error evaluating group claim expression: expression 'claims.roles.split(',') + claims.nested.more' resulted in error: no such key: roles",
    );
    expect(await ask(authenticator, issuer.token({ ...claims, tier: 4 }))).toBe(
      "oidc: error evaluating extra claim expression: claims.tier: expression must return a string or a list of strings",
    );
    expect(await ask(authenticator, issuer.token({ ...claims, aud: "z" }))).toBe(
      'oidc: verify token: oidc: expected audience in ["a" "k8s"] got ["z"]',
    );
  });

  test("must make a name", async () => {
    const authenticator = await open({ claimMappings: { username: { expression: "claims.name" } } });
    expect(await ask(authenticator, issuer.token({ aud: "k8s", name: "" }))).toBe("oidc: empty username via CEL expression is not allowed");
    expect(await ask(authenticator, issuer.token({ aud: "k8s", name: 1 }))).toBe(
      "oidc: error evaluating username claim expression: username claim expression must return a string",
    );
  });
});

test("an email must be verified where the issuer says whether it is", async () => {
  const authenticator = await open({ claimMappings: { username: { claim: "email", prefix: "" } } });
  const email = { aud: "k8s", email: "jane@acme.com" };
  expect(await ask(authenticator, issuer.token(email))).toMatchObject({ username: "jane@acme.com" });
  expect(await ask(authenticator, issuer.token({ ...email, email_verified: true }))).toMatchObject({ username: "jane@acme.com" });
  expect(await ask(authenticator, issuer.token({ ...email, email_verified: false }))).toBe("oidc: email not verified");
  expect(await ask(authenticator, issuer.token({ ...email, email_verified: "yes" }))).toBe(
    "oidc: parse 'email_verified' claim: json: cannot unmarshal string into Go value of type bool",
  );
});

test("groups may be elsewhere", async () => {
  const authenticator = await open({ claimMappings: { username: { claim: "sub", prefix: "" }, groups: { claim: "groups", prefix: "" } } });
  const { groups: _, ...rest } = good;
  const seen: (string | undefined)[] = [];
  issuer.answers.set("/groups", ({ headers }) => {
    seen.push(headers.authorization);
    return { body: issuer.token({ aud: "k8s", groups: ["far"] }) };
  });
  const sources = { src: { endpoint: `${issuer.url}/groups`, access_token: "secret" } };
  const token = issuer.token({ ...rest, _claim_names: { groups: "src" }, _claim_sources: sources });
  await expect.poll(() => ask(authenticator, token)).toMatchObject({ username: "jane", groups: ["far"] });
  expect(seen).toContain("Bearer secret");
  issuer.answers.set("/groups", () => ({ status: 404, body: "" }));
  expect(await ask(authenticator, token)).toBe(
    'oidc: could not expand distributed claims: while getting distributed claim "groups": error while getting distributed claim JWT: 404 Not Found',
  );
});
