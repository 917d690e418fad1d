import { describe, expect, test } from "vitest";
import { canonicalCidrProblems } from "../../../runtime/validation/formats/canonical-cidr.ts";
import { cidrProblems } from "../../../runtime/validation/formats/cidr.ts";
import { configMapKeyProblems } from "../../../runtime/validation/formats/config-map-key.ts";
import { dnsNamePrefixProblems } from "../../../runtime/validation/formats/dns-name-prefix.ts";
import { domainPrefixedPathProblems } from "../../../runtime/validation/formats/domain-prefixed-path.ts";
import { endpointIpProblems } from "../../../runtime/validation/formats/endpoint-ip.ts";
import { envVarNameProblems } from "../../../runtime/validation/formats/env-var-name.ts";
import { filePathProblems } from "../../../runtime/validation/formats/file-path.ts";
import { httpHeaderNameProblems } from "../../../runtime/validation/formats/http-header-name.ts";
import { imageTag } from "../../../runtime/validation/formats/image-tag.ts";
import { ipProblems } from "../../../runtime/validation/formats/ip.ts";
import { iscsiNameProblems } from "../../../runtime/validation/formats/iscsi-name.ts";
import { percentProblems } from "../../../runtime/validation/formats/percent.ts";
import { portNameProblems } from "../../../runtime/validation/formats/port-name.ts";
import { searchDomainProblems } from "../../../runtime/validation/formats/search-domain.ts";

const digest = `sha256:${"a".repeat(64)}`;

describe("formats", () => {
  const cases: readonly (readonly [string, (value: string) => readonly string[], readonly string[], readonly string[]])[] = [
    ["port name", portNameProblems, ["http", "a-1"], ["", "a--b", "-a", "1", "sixteen-letters-", "A"]],
    ["environment variable", envVarNameProblems, ["A", "a b", "1"], ["", "a=b", "ä", "a\tb"]],
    ["config map key", configMapKeyProblems, ["a.b", "_"], ["", ".", "..", "..a", "a/b"]],
    ["file path", filePathProblems, ["a/b", "a..b"], ["/a", "a/../b", "..a"]],
    ["HTTP header", httpHeaderNameProblems, ["X-A"], ["", "a b", "a_b"]],
    ["percentage", percentProblems, ["0%", "120%"], ["", "%", "-1%", "1.5%"]],
    ["IP address", ipProblems, ["10.0.0.1", "::1", "2001:db8::1"], ["", "10.0.0.01", "10.0.0", "::ffff:1.2.3.4", "fe80::1%eth0", "1.2.3.4/8"]],
    [
      "network",
      cidrProblems,
      ["10.0.0.0/8", "::/0", "2001:db8::/64", "1.2.3.4/32"],
      ["", "10.0.0.0", "10.0.0.1/8", "10.0.0.0/33", "010.0.0.0/8", "2001:db8::1/64", "a/8"],
    ],
    ["network in canonical form", canonicalCidrProblems, ["10.0.0.0/8", "2001:db8::/64", "::/0"], ["2001:0db8::/64", "2001:DB8::/64", "10.0.0.1/8"]],
    ["domain-prefixed path", domainPrefixedPathProblems, ["acme.io/foo", "a/b/c"], ["acme.io", "/foo", "acme.io/", "Acme/foo", "acme.io/ä"]],
    [
      "endpoint's address",
      endpointIpProblems,
      ["10.0.0.1", "2001:db8::1"],
      ["", "0.0.0.0", "::", "127.0.0.9", "::1", "169.254.1.1", "fe81::1", "224.0.0.5", "ff02::1"],
    ],
    ["search domain", searchDomainProblems, [".", "a.b", "_tcp.a", "a."], ["", "-a", "a..b"]],
    ["iSCSI name", iscsiNameProblems, ["iqn.2001-04.com.example:storage", "eui.02004567A425678D"], ["abc", "iqn.x", "eui.1"]],
    ["name prefix", dnsNamePrefixProblems, ["a-", "a.b"], ["A-b", "-a"]],
  ];
  test.each(cases)("%s", (_name, problems, good, bad) => {
    for (const value of good) expect([value, problems(value)]).toEqual([value, []]);
    for (const value of bad) expect([value, problems(value).length > 0]).toEqual([value, true]);
  });

  test.each([
    ["nginx", "latest"],
    ["nginx:1.25", "1.25"],
    ["localhost:5000/a", "latest"],
    ["localhost:5000/a:b", "b"],
    [`nginx@${digest}`, ""],
    [`nginx:1@${digest}`, "1"],
    ["Nginx", ""],
    ["", ""],
    ["a".repeat(64), ""],
  ])("the tag of %s is %j", (image, tag) => {
    expect(imageTag(image)).toBe(tag);
  });
});
