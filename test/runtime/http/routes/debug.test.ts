import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get as httpsGet } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type Typeplane } from "../../../../generated/main.ts";
import { encodePprof } from "../../../../runtime/http/routes/debug/encode-pprof.ts";
import { httpsRequest } from "../../../support/https-request.ts";

let server: Typeplane;

beforeAll(async () => {
  server = await startServer({ requestTimeoutSeconds: 0.5 });
});

afterAll(() => server.close());

/** The bytes of an answer. */
function download(path: string): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    httpsGet({ host: "127.0.0.1", port: server.port, path, ca: server.certificateAuthority, ...server.adminCertificate }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }));
    }).on("error", reject);
  });
}

const frame = (functionName: string, lineNumber: number) => ({ functionName, url: "file:///server.js", lineNumber, columnNumber: 0, scriptId: "1" });

/** main calls work, which was on top twice, for 30 ms; nothing ran for a second. */
const recorded = {
  nodes: [
    { id: 1, callFrame: { ...frame("(root)", -1), url: "" }, children: [2, 4] },
    { id: 2, callFrame: frame("main", 9), children: [3] },
    { id: 3, callFrame: frame("work", 19) },
    { id: 4, callFrame: { ...frame("(idle)", -1), url: "" } },
  ],
  startTime: 0,
  endTime: 1_040_000,
  samples: [3, 3, 4, 2],
  timeDeltas: [0, 10_000, 20_000, 1_000_000],
};

describe("/debug/pprof", () => {
  it("is an index, at its slash", async () => {
    const moved = await httpsRequest(server, "/debug/pprof");
    expect([moved.status, moved.headers["location"], moved.text]).toEqual([302, "/debug/pprof/", '<a href="/debug/pprof/">Found</a>.\n\n']);
    const index = await httpsRequest(server, "/debug/pprof/");
    expect([index.status, index.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(index.text).toContain("href='profile'");
    expect((await httpsRequest(server, "/debug/pprof/cmdline")).text.split("\0")[0]).toBe(process.execPath);
  });

  it("profiles the processor for longer than other requests may take, once at a time", async () => {
    const under = download("/debug/pprof/profile?seconds=1");
    await new Promise((resolve) => setTimeout(resolve, 200));
    const second = await httpsRequest(server, "/debug/pprof/profile?seconds=1");
    expect([second.status, second.headers["x-go-pprof"], second.text]).toEqual([
      500,
      "1",
      "Could not enable CPU profiling: cpu profiling already in use\n",
    ]);
    const until = Date.now() + 400;
    while (Date.now() < until) JSON.stringify(Array.from({ length: 100 }, (_, at) => ({ at })));
    const { status, headers, body } = await under;
    expect([status, headers["content-type"], headers["content-disposition"]]).toEqual([
      200,
      "application/octet-stream",
      'attachment; filename="profile"',
    ]);
    expect(gunzipSync(body).toString("latin1")).toContain("nanoseconds");
  });

  it("has none of the profiles that only Go can give", async () => {
    for (const name of ["heap", "goroutine", "trace", "mutex", "nope"]) {
      const answer = await httpsRequest(server, `/debug/pprof/${name}`);
      expect([name, answer.status, answer.text]).toEqual([name, 404, "Unknown profile\n"]);
    }
  });
});

const hasGo = spawnSync("go", ["version"]).status === 0;

describe("a profile", () => {
  it.skipIf(!hasGo)("says to go tool pprof who has worked for how long", () => {
    const folder = mkdtempSync(join(tmpdir(), "pprof-"));
    try {
      const file = join(folder, "profile");
      writeFileSync(file, encodePprof(recorded, 10_000, 0));
      const { stdout, stderr } = spawnSync("go", ["tool", "pprof", "-top", file], { encoding: "utf8" });
      expect(stderr).not.toContain("unrecognized");
      expect(stdout).toMatch(/Type: cpu/);
      expect(stdout).toMatch(/Total samples = 30ms/);
      expect(stdout).toMatch(/ 30ms +100% +100% +30ms +100% +work\n/);
      expect(stdout).toMatch(/ 0 +0% +100% +30ms +100% +main\n/);
      expect(stdout).not.toContain("(idle)");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
