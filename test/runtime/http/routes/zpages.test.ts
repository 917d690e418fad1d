import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type Typeplane } from "../../../../generated/main.ts";
import { httpsRequest } from "../../../support/https-request.ts";
import { parseMetrics, valuesOf } from "../../../support/parse-metrics.ts";

let server: Typeplane;

beforeAll(async () => {
  server = await startServer({
    shutdownDelaySeconds: 0,
    serviceAccountKeyFiles: [],
    authorizationModes: ["Node", "RBAC"],
    requestTimeoutSeconds: 90,
  });
});

afterAll(() => server.close());

const get = (path: string, accept?: string) => httpsRequest(server, path, accept === undefined ? {} : { headers: { accept } });
const heading = (name: string) =>
  `\napiserver ${name}\nWarning: This endpoint is not meant to be machine parseable, has no formatting compatibility guarantees and is for debugging purposes only.\n`;

describe("/statusz", () => {
  it("tells people since when the server runs, and which release it is", async () => {
    for (const accept of [undefined, "", "*/*", "text/plain", "text/*", "text/html,text/plain;q=0.1"]) {
      const answer = await get("/statusz", accept);
      expect([accept, answer.status, answer.headers["content-type"]]).toEqual([accept, 200, "text/plain; charset=utf-8"]);
      expect(answer.text.startsWith(`${heading("statusz")}\nStarted`)).toBe(true);
      expect(answer.text).toMatch(/\nStarted(:|: |=| ) [A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d UTC \d{4}\nUp\1 0 hr 00 min \d\d sec\n/);
      expect(answer.text).toMatch(/\nBinary version(:|: |=| ) 1\.36\.3\nEmulation version\1 1\.36\nPaths\1 \/flagz \/healthz \/livez \/metrics /);
    }
  });

  it("tells programs the same", async () => {
    const answer = await get("/statusz", "application/json;v=v1beta1;g=config.k8s.io;as=Statusz,text/plain");
    expect(answer.headers["content-type"]).toBe("application/json;g=config.k8s.io;v=v1beta1;as=Statusz");
    expect(answer.headers["warning"]).toBeUndefined();
    const body = JSON.parse(answer.text) as { startTime: string; uptimeSeconds: number };
    expect(body).toMatchObject({ kind: "Statusz", apiVersion: "config.k8s.io/v1beta1", metadata: { name: "apiserver" }, binaryVersion: "1.36.3" });
    expect(Date.parse(body.startTime)).toBeGreaterThan(Date.now() - 600_000);
    expect(body.uptimeSeconds).toBeLessThan(600);
    const yaml = await get("/statusz", "application/yaml;v=v1beta1;g=config.k8s.io;as=Statusz");
    expect(yaml.headers["content-type"]).toBe("application/yaml;g=config.k8s.io;v=v1beta1;as=Statusz");
    expect(yaml.text).toContain("kind: Statusz\n");
  });

  it("warns of the old version, and counts it", async () => {
    const answer = await get("/statusz", "application/json;v=v1alpha1;g=config.k8s.io;as=Statusz");
    expect(answer.headers["warning"]).toBe('299 - "This version of the statusz endpoint is deprecated. Please use a newer version."');
    const families = parseMetrics((await get("/metrics")).text);
    const labels = { group: "config.k8s.io", version: "v1alpha1", resource: "statusz" };
    expect(valuesOf(families, "apiserver_requested_deprecated_apis", labels)).toEqual([1]);
    expect(valuesOf(families, "apiserver_request_total", { ...labels, verb: "GET", code: "200" })).toEqual([1]);
  });

  it("refuses what it cannot say", async () => {
    for (const accept of [
      "application/json",
      "application/json;v=v1beta1;g=config.k8s.io;as=Flagz",
      "application/json;v=v1beta1;g=config.k8s.io",
      "application/vnd.kubernetes.protobuf;v=v1beta1;g=config.k8s.io;as=Statusz",
      "text/html",
    ]) {
      const answer = await get("/statusz", accept);
      expect([accept, answer.status]).toEqual([accept, 406]);
      expect(JSON.parse(answer.text).message).toBe("only the following media types are accepted: application/json, application/yaml, text/plain");
    }
    expect((await get("/statusz/")).status).toBe(404);
  });
});

describe("/flagz", () => {
  it("tells the value of each flag, as Go writes it", async () => {
    const { text } = await get("/flagz");
    expect(text.startsWith(heading("flagz"))).toBe(true);
    const answer = await get("/flagz", "application/json;v=v1beta1;g=config.k8s.io;as=Flagz");
    const { kind, flags } = JSON.parse(answer.text) as { kind: string; flags: Record<string, string> };
    expect(kind).toBe("Flagz");
    expect(flags).toMatchObject({
      "authorization-mode": "[Node,RBAC]",
      "event-ttl": "1h0m0s",
      "request-timeout": "1m30s",
      "shutdown-delay-duration": "0s",
      "anonymous-auth": "true",
      "max-requests-inflight": "400",
      "etcd-servers": "[]",
      "tls-cert-file": "",
      storage: "memory",
      v: "0",
    });
    expect(Object.keys(flags)).toEqual(Object.keys(flags).sort());
    for (const [name, value] of Object.entries(flags))
      expect(text).toMatch(new RegExp(`\\n${name}(:|: |=| )${value.replace(/[[\].*+?^$/\\]/g, "\\$&")}\\n`));
  });
});

describe("/debug/flags", () => {
  const put = (body: string) => httpsRequest(server, "/debug/flags/v", { method: "PUT", body });

  it("sets how much is logged", async () => {
    const lines: object[] = [];
    const { logger } = server.context;
    const before = logger.info;
    Object.assign(logger, { info: (fields: object) => lines.push(fields) });
    try {
      const answer = await put("3");
      expect([answer.status, answer.headers["content-type"], answer.text]).toEqual([
        200,
        "text/plain",
        "successfully set klog.logging.verbosity to 3\n",
      ]);
      lines.length = 0;
      await get("/api/v1/namespaces/default");
      expect(lines).toEqual([expect.objectContaining({ verb: "get", URI: "/api/v1/namespaces/default", resp: 200 })]);
      const flagz = await get("/flagz", "application/json;v=v1beta1;g=config.k8s.io;as=Flagz");
      expect(JSON.parse(flagz.text).flags.v).toBe("3");
      expect((await put("0")).status).toBe(200);
      lines.length = 0;
      await get("/api/v1/namespaces/default");
      expect(lines).toEqual([]);
    } finally {
      Object.assign(logger, { info: before });
    }
  });

  it("refuses what is no level, and other methods", async () => {
    for (const [body, text] of [
      ["", 'strconv.ParseUint: parsing "": invalid syntax\n'],
      ["abc", 'strconv.ParseUint: parsing "abc": invalid syntax\n'],
      ["-1", 'strconv.ParseUint: parsing "-1": invalid syntax\n'],
      ["4294967296", 'strconv.ParseUint: parsing "4294967296": value out of range\n'],
    ] as const) {
      const answer = await put(body);
      expect([body, answer.status, answer.text]).toEqual([body, 400, text]);
    }
    const answer = await get("/debug/flags/v");
    expect([answer.status, answer.text]).toEqual([406, "unsupported http method\n"]);
    expect((await get("/debug/flags")).text).toContain("<tr>v<br>");
    expect((await get("/debug")).status).toBe(404);
  });

  it("is not there where --profiling is off", async () => {
    const { options } = server.context;
    Object.assign(server.context, { options: { ...options, profiling: false } });
    try {
      expect((await put("3")).status).toBe(404);
      expect((await get("/debug/pprof/")).status).toBe(404);
    } finally {
      Object.assign(server.context, { options });
    }
  });

  it("is for those alone who may do everything", async () => {
    const headers = { "impersonate-user": "prometheus", "impersonate-group": "system:monitoring" };
    for (const [path, status] of [
      ["/debug/flags/v", 403],
      ["/debug/pprof/profile", 403],
      ["/statusz", 200],
      ["/flagz", 200],
      ["/metrics/slis", 200],
    ] as const)
      expect([path, (await httpsRequest(server, path, { headers })).status]).toEqual([path, status]);
    expect((await httpsRequest(server, "/statusz", { key: undefined, cert: undefined })).status).toBe(403);
  });
});
