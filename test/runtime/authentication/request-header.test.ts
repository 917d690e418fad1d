import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../generated/main.ts";
import { createAuthority, issueCertificate } from "../../../runtime/server/certificate-authority.ts";
import { FlagError } from "../../../runtime/server/flags.ts";
import { parseFlags } from "../../../runtime/server/parse-flags.ts";
import { httpsRequest } from "../../support/https-request.ts";

const frontProxies = createAuthority("front-proxies");
const strangers = createAuthority("strangers");
const proxy = issueCertificate(frontProxies, { commonName: "proxy", organizations: ["system:masters"] });
let folder: string;
let server: Typeplane;

const jane = {
  "x-remote-user": "jané",
  "x-remote-uid": "u-1",
  "x-remote-group": ["developers", "ops"],
  "x-remote-extra-acme.com%2fscopes": ["a", "b"],
};

/** Who the server takes a client for: its user, or the status of the refusal. */
async function whoAmI(credentials: { cert?: string; key?: string }, headers: Record<string, string | string[]>): Promise<unknown> {
  // Node writes the headers of a request with a text in the encoding of that.
  const body = Buffer.from('{"apiVersion":"authentication.k8s.io/v1","kind":"SelfSubjectReview"}');
  const utf8 = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().map((one) => Buffer.from(one).toString("latin1"))]),
  );
  const answer = await httpsRequest(server, "/apis/authentication.k8s.io/v1/selfsubjectreviews", {
    method: "POST",
    cert: undefined,
    key: undefined,
    ...credentials,
    headers: { "content-type": "application/json", ...utf8 },
    body,
  });
  return answer.status === 201 ? (JSON.parse(answer.text) as { status: { userInfo: unknown } }).status.userInfo : answer.status;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "typeplane-request-header-"));
  const requestheaderClientCaFile = join(folder, "front-proxy-ca.crt");
  writeFileSync(requestheaderClientCaFile, frontProxies.cert);
  server = await startServer({
    requestheaderClientCaFile,
    requestheaderAllowedNames: ["proxy"],
    requestheaderUsernameHeaders: ["X-Remote-User"],
    requestheaderUidHeaders: ["X-Remote-Uid"],
    requestheaderGroupHeaders: ["X-Remote-Group"],
    requestheaderExtraHeadersPrefix: ["X-Remote-Extra-"],
    authorizationModes: ["AlwaysAllow"],
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test("a front proxy says who asks", async () => {
  expect(await whoAmI(proxy, jane)).toEqual({
    username: "jané",
    uid: "u-1",
    groups: ["developers", "ops", "system:authenticated"],
    extra: { "acme.com/scopes": ["a", "b"] },
  });
});

test("the certificate of a front proxy is nobody's own", async () => {
  expect(await whoAmI(proxy, {})).toBe(401);
  expect(await whoAmI(proxy, { "x-remote-group": ["system:masters"] })).toBe(401);
});

test("headers of others say nothing", async () => {
  expect(await whoAmI({}, jane)).toMatchObject({ username: "system:anonymous" });
  expect(await whoAmI(issueCertificate(frontProxies, { commonName: "another" }), jane)).toBe(401);
  expect(await whoAmI(issueCertificate(strangers, { commonName: "proxy" }), jane)).toBe(401);
  expect(await whoAmI(server.adminCertificate, jane)).toMatchObject({ username: "kubernetes-admin" });
});

test("an authority for everyone must say which of its certificates are front proxies", () => {
  const file = join(folder, "both.crt");
  writeFileSync(file, frontProxies.cert);
  const flags = [`--client-ca-file=${file}`, `--requestheader-client-ca-file=${file}`];
  expect(() => parseFlags(flags)).toThrow(FlagError);
  expect(() => parseFlags(flags)).toThrow("contain overlapping certificates");
  expect(parseFlags([...flags, "--requestheader-allowed-names=proxy"]).requestheaderAllowedNames).toEqual(["proxy"]);
});
