import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type Typeplane } from "../../../../generated/main.ts";
import { httpsRequest } from "../../../support/https-request.ts";

let server: Typeplane;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.close());

const get = (path: string) => httpsRequest(server, path);

/** The names of checks in an answer to ?verbose. */
function namesIn(report: string): string[] {
  return [...report.matchAll(/^\[[+-]\](\S+) /gm)].map(([, name]) => name ?? "");
}

const hooks = [
  "generic-apiserver-start-informers",
  "start-apiextensions-informers",
  "start-apiextensions-controllers",
  "crd-informer-synced",
  "start-system-namespaces-controller",
  "start-cluster-authentication-info-controller",
  "storage-readiness",
  "rbac/bootstrap-roles",
  "scheduling/bootstrap-system-priority-classes",
  "priority-and-fairness-config-producer",
  "bootstrap-controller",
  "start-kubernetes-service-cidr-controller",
  "start-kube-aggregator-informers",
  "apiservice-status-local-available-controller",
  "apiservice-status-remote-available-controller",
  "apiservice-registration-controller",
  "apiservice-discovery-controller",
  "kube-apiserver-autoregistration",
].map((name) => `poststarthook/${name}`);
const after = ["autoregister-completion", "poststarthook/apiservice-openapi-controller", "poststarthook/apiservice-openapiv3-controller"];

describe("health paths", () => {
  it("list the checks that stand for work here, in kube-apiserver's order", async () => {
    const live = await get("/livez?verbose");
    expect(live.status).toBe(200);
    expect(live.text).toMatch(/livez check passed\n$/);
    expect(namesIn(live.text)).toEqual(["ping", "log", "etcd", ...hooks, ...after]);
    expect(namesIn((await get("/healthz?verbose")).text)).toEqual(namesIn(live.text));
    expect(namesIn((await get("/readyz?verbose")).text)).toEqual([
      "ping",
      "log",
      "etcd",
      "etcd-readiness",
      "informer-sync",
      ...hooks,
      ...after,
      "shutdown",
    ]);
  });

  it("answer for one check, with slashes in its name or without", async () => {
    for (const path of ["/livez/etcd", "/readyz/shutdown", "/healthz/poststarthook/rbac/bootstrap-roles", "/livez/autoregister-completion"]) {
      const answer = await get(path);
      expect([path, answer.status, answer.text]).toEqual([path, 200, "ok"]);
      expect(answer.headers["x-content-type-options"]).toBeUndefined();
    }
  });

  it("know nothing of other checks", async () => {
    for (const path of ["/livez/nope", "/livez/", "/livez/etcd/", "/livez/shutdown", "/livez/poststarthook", "/healthz/poststarthook/rbac/"]) {
      const answer = await get(path);
      expect([path, answer.status, answer.text]).toEqual([path, 404, "404 page not found\n"]);
    }
  });

  it("leave checks out, and warn of those that are none", async () => {
    const answer = await get("/livez?exclude=etcd&exclude=zz&exclude=aa&verbose");
    expect(answer.text).toContain("[+]etcd excluded: ok\n");
    expect(answer.text).toContain('warn: some health checks cannot be excluded: no matches for "aa","zz"\nlivez check passed\n');
    expect((await get("/livez?exclude=nope")).text).toBe("ok");
    expect((await get("/livez?exclude=etcd,ping&verbose")).text).toContain('no matches for "etcd,ping"\n');
  });

  it("are listed at /", async () => {
    const { paths } = JSON.parse((await get("/")).text) as { paths: string[] };
    expect(paths).toEqual(expect.arrayContaining(["/livez", "/livez/etcd", "/readyz/etcd-readiness", "/healthz/poststarthook/rbac/bootstrap-roles"]));
    expect(paths).not.toContain("/livez/etcd-readiness");
  });

  it("fail with the store, without telling why to everybody", async () => {
    const broken = { ...server.context.storage, failure: () => new Error("no space left on device") };
    const { storage } = server.context;
    Object.assign(server.context, { storage: broken });
    try {
      const all = await get("/livez");
      expect(all.status).toBe(500);
      expect(all.text).toContain("[-]etcd failed: reason withheld\n");
      expect(all.text).toMatch(/livez check failed\n$/);
      expect((await get("/livez?exclude=etcd")).text).toBe("ok");
      expect((await get("/livez/etcd")).text).toBe("internal server error: no space left on device\n");
    } finally {
      Object.assign(server.context, { storage });
    }
  });

  it("fail where the log is not taken", async () => {
    Object.assign(server.context.logger, { isBlocked: () => true });
    try {
      expect((await get("/livez/log")).text).toBe("internal server error: logging blocked\n");
      expect((await get("/livez")).status).toBe(500);
    } finally {
      Object.assign(server.context.logger, { isBlocked: undefined });
    }
  });

  it("fail where the store does not answer in time", async () => {
    const { storage, options } = server.context;
    Object.assign(server.context, {
      storage: { ...storage, barrier: () => new Promise(() => {}) },
      options: { ...options, etcdHealthcheckTimeoutSeconds: 0.02 },
    });
    try {
      expect((await get("/livez/etcd")).text).toBe("internal server error: error getting data from etcd: context deadline exceeded\n");
    } finally {
      Object.assign(server.context, { storage, options });
    }
  });

  it("tell of work of the start that is not done, /livez only after its grace", async () => {
    let finish = (): void => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const hook = server.context.hooks.run(["apiservice-discovery-controller"], () => work);
    const { options } = server.context;
    try {
      expect((await get("/readyz/poststarthook/apiservice-discovery-controller")).text).toBe("internal server error: not finished\n");
      expect((await get("/livez")).status).toBe(500);
      Object.assign(server.context, { options: { ...options, livezGraceSeconds: 600 } });
      expect((await get("/livez")).status).toBe(200);
      expect((await get("/readyz")).status).toBe(500);
    } finally {
      Object.assign(server.context, { options });
      finish();
      await hook;
    }
    expect((await get("/readyz")).text).toBe("ok");
  });

  it("are open to everybody but for single checks, which system:monitoring may see", async () => {
    const anonymous = { key: undefined, cert: undefined };
    expect((await httpsRequest(server, "/livez?verbose", anonymous)).status).toBe(200);
    expect((await httpsRequest(server, "/livez/etcd", anonymous)).status).toBe(403);
    for (const path of ["/livez/etcd", "/readyz/poststarthook/rbac/bootstrap-roles", "/metrics", "/metrics/slis", "/statusz", "/flagz"]) {
      const asMonitor = { headers: { "impersonate-user": "prometheus", "impersonate-group": "system:monitoring" } };
      expect([path, (await httpsRequest(server, path, asMonitor)).status]).not.toEqual([path, 403]);
    }
  });
});
