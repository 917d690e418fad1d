import { expect, test } from "vitest";
import { rewriteLocation } from "../../../../runtime/handlers/subresources/rewrite-location.ts";

const prefix = "/api/v1/namespaces/default/pods/web/proxy";
const hosts = { target: "192.0.2.2:8080", asked: "127.0.0.1:6443" };

// As kube-apiserver v1.36.3 answers.
test.each([
  ["/there", `${prefix}/there`],
  ["/there/", `${prefix}/there/`],
  ["/", `${prefix}/`],
  ["there", "there"],
  ["?q=1", "?q=1"],
  ["http://192.0.2.2:8080/abs", `${prefix}/abs`],
  ["http://192.0.2.2:8080/abs/?q=1#f", `${prefix}/abs/?q=1#f`],
  ["//192.0.2.2:8080/x", `${prefix}/x`],
  ["https://127.0.0.1:6443/api", `https://127.0.0.1:6443${prefix}/api`],
  ["http://else.where/x", "http://else.where/x"],
  [`${prefix}/already`, `${prefix}/already`],
  ["/a//b/../c", `${prefix}/a/c`],
  ["/a%2Fb?x=%2F", `${prefix}/a/b?x=%2F`],
])("%s becomes %s", (location, rewritten) => {
  expect(rewriteLocation(location, hosts, prefix)).toBe(rewritten);
});

test("what is no URL is refused", () => {
  expect(() => rewriteLocation("/%zz", hosts, prefix)).toThrow(
    'Internal error occurred: error trying to parse Location header: parse "/%zz": invalid URL escape "%zz"',
  );
});
