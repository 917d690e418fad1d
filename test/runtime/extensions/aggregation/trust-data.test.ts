import { expect, test } from "vitest";
import { type AuthenticationTrust, sameData, trustData } from "../../../../runtime/extensions/aggregation/trust-data.ts";
import { createAuthority } from "../../../../runtime/server/certificate-authority.ts";

const [clients, frontProxies, others] = [createAuthority("clients").cert, createAuthority("front-proxies").cert, createAuthority("others").cert];
const trust: AuthenticationTrust = {
  clientCa: clients,
  requestheaderClientCa: frontProxies,
  allowedNames: ["front-proxy-client"],
  usernameHeaders: ["X-Remote-User"],
  uidHeaders: [],
  groupHeaders: ["X-Remote-Group"],
  extraHeaderPrefixes: ["X-Remote-Extra-"],
};

test("a server says whom it believes", () => {
  expect(trustData({}, trust, Date.now())).toEqual({
    "client-ca-file": clients,
    "requestheader-client-ca-file": frontProxies,
    "requestheader-allowed-names": '["front-proxy-client"]',
    "requestheader-username-headers": '["X-Remote-User"]',
    "requestheader-group-headers": '["X-Remote-Group"]',
    "requestheader-extra-headers-prefix": '["X-Remote-Extra-"]',
  });
  expect(trustData({}, { ...trust, requestheaderClientCa: "" }, Date.now())).toEqual({ "client-ca-file": clients });
});

test("what another replica has said stays, each once, and nonsense does not", () => {
  const known = {
    "client-ca-file": `${others}${clients}`,
    "requestheader-client-ca-file": `rubbish\n${others}`,
    "requestheader-allowed-names": '["aggregator"]',
    "requestheader-username-headers": "{",
    "requestheader-uid-headers": '["X-Remote-Uid"]',
    other: "gone",
  };
  const data = trustData(known, trust, Date.now());
  expect(data).toMatchObject({
    "client-ca-file": others + clients,
    "requestheader-client-ca-file": others + frontProxies,
    "requestheader-allowed-names": '["aggregator","front-proxy-client"]',
    "requestheader-username-headers": '["X-Remote-User"]',
    "requestheader-uid-headers": '["X-Remote-Uid"]',
  });
  expect(Object.keys(data)).not.toContain("other");
  expect(sameData(data, trustData(data, trust, Date.now()))).toBe(true);
});

test("authorities that have expired are left out", () => {
  const inTwentyYears = Date.now() + 20 * 365 * 24 * 3600 * 1000;
  expect(trustData({}, trust, inTwentyYears)).toEqual({});
});
