import { describe, expect, it } from "vitest";
import { parseRequestInfo, type RequestInfo } from "../../../runtime/http/request-info.ts";

function parse(method: string, url: string): RequestInfo {
  const [path = "", query] = url.split("?");
  return parseRequestInfo(method, path, query === undefined ? undefined : () => new URLSearchParams(query));
}

/** verb prefix group version namespace resource subresource name parts */
type Row = [method: string, url: string, ...expected: [string, string, string, string, string, string, string, string, string]];

const resources: Row[] = [
  ["GET", "/api/v1/namespaces", "list", "api", "", "v1", "", "namespaces", "", "", "namespaces"],
  ["GET", "/api/v1/namespaces/other", "get", "api", "", "v1", "other", "namespaces", "", "other", "namespaces,other"],
  ["GET", "/api/v1/namespaces/other/pods", "list", "api", "", "v1", "other", "pods", "", "", "pods"],
  ["GET", "/api/v1/namespaces/other/pods/foo", "get", "api", "", "v1", "other", "pods", "", "foo", "pods,foo"],
  ["HEAD", "/api/v1/namespaces/other/pods/foo", "get", "api", "", "v1", "other", "pods", "", "foo", "pods,foo"],
  ["GET", "/api/v1/pods", "list", "api", "", "v1", "", "pods", "", "", "pods"],
  ["GET", "/api/v1/pods/", "list", "api", "", "v1", "", "pods", "", "", "pods"],
  ["HEAD", "/api/v1/pods", "list", "api", "", "v1", "", "pods", "", "", "pods"],
  ["GET", "/api/v1/namespaces/other/pods/foo/status", "get", "api", "", "v1", "other", "pods", "status", "foo", "pods,foo,status"],
  ["GET", "/api/v1/namespaces/other/pods/foo/proxy/a/b", "get", "api", "", "v1", "other", "pods", "proxy", "foo", "pods,foo,proxy,a,b"],
  ["PUT", "/api/v1/namespaces/other/finalize", "update", "api", "", "v1", "other", "namespaces", "finalize", "other", "namespaces,other,finalize"],
  ["GET", "/api/v1/namespaces/other/status", "get", "api", "", "v1", "other", "namespaces", "status", "other", "namespaces,other,status"],
  ["GET", "/api/v1/watch/pods", "watch", "api", "", "v1", "", "pods", "", "", "pods"],
  ["GET", "/api/v1/watch/namespaces", "watch", "api", "", "v1", "", "namespaces", "", "", "namespaces"],
  ["GET", "/api/v1/watch/namespaces/other/pods", "watch", "api", "", "v1", "other", "pods", "", "", "pods"],
  ["GET", "/api/v1/watch/namespaces/other/pods/foo", "watch", "api", "", "v1", "other", "pods", "", "foo", "pods,foo"],
  ["GET", "/api/v1/proxy/namespaces/other/pods/foo/x", "proxy", "api", "", "v1", "other", "pods", "", "foo", "pods,foo,x"],
  ["GET", "/api/v1/pods?watch=1", "watch", "api", "", "v1", "", "pods", "", "", "pods"],
  ["GET", "/api/v1/pods?watch", "watch", "api", "", "v1", "", "pods", "", "", "pods"],
  ["GET", "/api/v1/pods?watch=False", "list", "api", "", "v1", "", "pods", "", "", "pods"],
  ["GET", "/api/v1/pods?watch=0", "list", "api", "", "v1", "", "pods", "", "", "pods"],
  ["GET", "/api/v1/pods/foo?watch=1", "get", "api", "", "v1", "", "pods", "", "foo", "pods,foo"],
  ["POST", "/api/v1/namespaces/other/pods?watch=1", "create", "api", "", "v1", "other", "pods", "", "", "pods"],
  ["PATCH", "/apis/apps/v1/namespaces/other/deployments/d", "patch", "apis", "apps", "v1", "other", "deployments", "", "d", "deployments,d"],
  ["DELETE", "/apis/apps/v1/namespaces/other/deployments/d", "delete", "apis", "apps", "v1", "other", "deployments", "", "d", "deployments,d"],
  ["DELETE", "/apis/apps/v1/namespaces/other/deployments", "deletecollection", "apis", "apps", "v1", "other", "deployments", "", "", "deployments"],
  ["OPTIONS", "/api/v1/nodes", "", "api", "", "v1", "", "nodes", "", "", "nodes"],
  ["GET", "//api/v1/pods", "list", "api", "", "v1", "", "pods", "", "", "pods"],
  ["GET", "/api/v1//x", "get", "api", "", "v1", "", "", "", "x", ",x"],
];

describe("parseRequestInfo", () => {
  it.each(resources)("%s %s", (method, url, verb, apiPrefix, group, version, namespace, resource, subresource, name, parts) => {
    const info = parse(method, url);
    expect(info).toMatchObject({ isResourceRequest: true, verb, apiPrefix, group, version, namespace, resource, subresource, name });
    expect(info.parts.join(",")).toBe(parts);
  });

  it.each([
    "/",
    "/api",
    "/api/",
    "/api/v1",
    "/apis",
    "/apis/apps",
    "/apis/apps/v1",
    "/apis/apps/v1/",
    "/healthz",
    "/openapi/v3/apis/apps/v1",
    "/API/v1/pods",
  ])("GET %s asks for no resource", (path) => {
    expect(parse("GET", path)).toMatchObject({ isResourceRequest: false, path, verb: "get", resource: "" });
  });

  it("refuses an old watch path that ends too early", () => {
    expect(() => parse("GET", "/api/v1/watch")).toThrow("unable to determine kind and namespace from url");
  });

  it.each([
    ["fieldSelector=metadata.name%3Dfoo", "foo"],
    ["fieldSelector=metadata.name%3D%3Dfoo", "foo"],
    ["fieldSelector=spec.nodeName%3Da,metadata.name%3Dfoo&watch=1", "foo"],
    ["fieldSelector=metadata.name!%3Dfoo", ""],
    ["fieldSelector=metadata.namespace%3Dfoo", ""],
    ["fieldSelector=metadata.name%3Da%2Fb", ""],
    ["fieldSelector=metadata.name%3D..", ""],
    ["fieldSelector=metadata.name", ""],
    ["fieldSelector=metadata.name%3Da,", "a"],
    ["fieldSelector=metadata.name%3Da%5C%2Cb", "a,b"],
    ["fieldSelector=metadata.name%3Da%5Cb", ""],
    ["fieldSelector=metadata.name%3Dfoo&limit=x", ""],
    ["fieldSelector=metadata.name%3Dfoo&timeoutSeconds=x", ""],
    ["fieldSelector=metadata.name%3Dfoo&limit=5", "foo"],
  ])("?%s names %j", (query, name) => {
    expect(parse("GET", `/api/v1/namespaces/n/pods?${query}`).name).toBe(name);
  });

  it("keeps selectors of lists, watches and collection deletes only", () => {
    const query = "fieldSelector=metadata.name%3Dfoo&labelSelector=a%3Db";
    expect(parse("GET", `/api/v1/pods?${query}`)).toMatchObject({ fieldSelector: "metadata.name=foo", labelSelector: "a=b" });
    expect(parse("DELETE", `/api/v1/namespaces/n/pods?${query}`)).toMatchObject({ verb: "deletecollection", name: "", labelSelector: "a=b" });
    expect(parse("GET", `/api/v1/watch/pods?${query}`)).toMatchObject({ verb: "watch", fieldSelector: "", labelSelector: "" });
    expect(parse("GET", `/api/v1/pods/x?${query}`)).toMatchObject({ verb: "get", fieldSelector: "", labelSelector: "" });
  });

  it("does not read a query it has no use for", () => {
    const unread = (): never => {
      throw new Error("read");
    };
    expect(parseRequestInfo("GET", "/api/v1/namespaces/n/pods/p", unread).verb).toBe("get");
    expect(parseRequestInfo("PUT", "/api/v1/namespaces/n/pods/p", unread).verb).toBe("update");
  });
});
