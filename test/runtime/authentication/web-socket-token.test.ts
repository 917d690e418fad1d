import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startServer } from "../../../generated/main.ts";
import { bearerToken } from "../../../runtime/authentication/bearer-token.ts";
import { webSocketToken } from "../../../runtime/authentication/web-socket-token.ts";
import type { IncomingRequest } from "../../../runtime/http/incoming-request.ts";
import { httpsRequest } from "../../support/https-request.ts";

const encode = (token: string): string => `base64url.bearer.authorization.k8s.io.${Buffer.from(token).toString("base64url")}`;

describe("a token among the subprotocols of a WebSocket", () => {
  test("is the bearer's, and goes no further", () => {
    const headers = { upgrade: "websocket", "sec-websocket-protocol": `v5.channel.k8s.io, ${encode("secret")},v4.channel.k8s.io` };
    const request = { headers } as unknown as IncomingRequest;
    expect([bearerToken(request), bearerToken(request)]).toEqual(["secret", "secret"]);
    expect(headers["sec-websocket-protocol"]).toBe("v5.channel.k8s.io, v4.channel.k8s.io");
  });

  test.each([
    ["two of them", `v5, ${encode("a")}, ${encode("b")}`, ""],
    ["nothing beside it", encode("a"), ""],
    ["no base64url", "v5, base64url.bearer.authorization.k8s.io.a+b=", ""],
    ["no UTF-8", `v5, base64url.bearer.authorization.k8s.io.${Buffer.from([0xff]).toString("base64url")}`, ""],
    ["none", "v5", undefined],
  ])("%s", (_, protocols, token) => expect(webSocketToken({ upgrade: "websocket", "sec-websocket-protocol": protocols })).toBe(token));

  test("counts for WebSockets alone, and behind a header", () => {
    expect(webSocketToken({ "sec-websocket-protocol": `v5, ${encode("a")}` })).toBeUndefined();
    const headers = { authorization: "Bearer first", upgrade: "websocket", "sec-websocket-protocol": `v5, ${encode("a")}` };
    expect(bearerToken({ headers } as unknown as IncomingRequest)).toBe("first");
  });
});

test("it opens a stream where a header would", async () => {
  const folder = mkdtempSync(join(tmpdir(), "typeplane-web-socket-token-"));
  const tokenAuthFile = join(folder, "tokens.csv");
  writeFileSync(tokenAuthFile, 'good,boss,1,"system:masters"\n');
  const server = await startServer({ tokenAuthFile });
  const open = async (token: string): Promise<number> => {
    const headers = {
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
      "sec-websocket-protocol": `v5.channel.k8s.io, ${encode(token)}`,
    };
    const path = "/api/v1/namespaces/default/pods/none/exec?command=ls&stdout=true";
    return (await httpsRequest(server, path, { cert: undefined, key: undefined, headers })).status;
  };
  expect([await open("good"), await open("bad")]).toEqual([404, 401]);
  await server.close();
  rmSync(folder, { recursive: true });
});
