import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../../generated/main.ts";
import { convertSwagger } from "../../../../runtime/extensions/aggregation/convert-swagger.ts";
import type { Swagger } from "../../../../runtime/extensions/aggregation/merge-swagger.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import { type Api, createApi } from "../../../support/api.ts";
import {
  answerJson,
  type ExtensionServer,
  echoVersion,
  extensionApiService,
  extensionService,
  startExtensionServer,
} from "../../../support/extension-server.ts";

const apiServices = "/apis/apiregistration.k8s.io/v1/apiservices";
const things = `${echoVersion}/namespaces/{namespace}/things`;
const refers = (name: string, beside: JsonObject = {}): JsonObject => ({ $ref: `#/definitions/${name}`, ...beside });

/** All that differs between the two formats. */
const swagger: Swagger = {
  swagger: "2.0",
  info: { title: "Echo", version: "1" },
  paths: {
    [things]: {
      get: {
        description: "list",
        consumes: ["*/*"],
        produces: ["application/json", "application/yaml"],
        schemes: ["https"],
        operationId: "listThing",
        parameters: [{ uniqueItems: true, type: "boolean", name: "watch", in: "query" }, { $ref: "#/parameters/pretty" }],
        responses: { "200": { description: "OK", schema: refers("Thing") }, "401": { description: "Unauthorized" } },
        "x-kubernetes-action": "list",
      },
      post: {
        consumes: ["application/json"],
        produces: ["application/json"],
        parameters: [{ name: "body", in: "body", required: true, schema: refers("Thing") }],
        responses: { "201": { description: "Created", schema: refers("Thing") } },
      },
      parameters: [{ uniqueItems: true, type: "string", name: "namespace", in: "path", required: true }],
    },
    "/other/": { get: { responses: { "200": { description: "OK" } } } },
  },
  definitions: {
    Thing: {
      type: "object",
      properties: {
        spec: refers("Spec", { description: "what is wanted", default: {} }),
        plain: refers("Spec"),
        list: { type: "array", items: refers("Spec", { default: {} }) },
        map: { type: "object", additionalProperties: refers("Spec") },
      },
      "x-kubernetes-group-version-kind": [{ group: "echo.example.com", version: "v1", kind: "Thing" }],
    },
    Spec: { type: "object" },
  },
  parameters: { pretty: { uniqueItems: true, type: "string", name: "pretty", in: "query" } },
  securityDefinitions: { BearerToken: { type: "apiKey", name: "authorization", in: "header" } },
};

const schema = { $ref: "#/components/schemas/Thing" };
const converted = {
  openapi: "3.0.0",
  info: { title: "Echo", version: "1" },
  paths: {
    [things]: {
      get: {
        description: "list",
        operationId: "listThing",
        parameters: [{ name: "watch", in: "query", schema: { type: "boolean", uniqueItems: true } }, { $ref: "#/components/parameters/pretty" }],
        responses: {
          "200": { description: "OK", content: { "application/json": { schema }, "application/yaml": { schema } } },
          "401": { description: "Unauthorized" },
        },
        "x-kubernetes-action": "list",
      },
      post: {
        requestBody: { content: { "application/json": { schema } } },
        responses: { "201": { description: "Created", content: { "application/json": { schema } } } },
      },
      parameters: [{ name: "namespace", in: "path", required: true, schema: { type: "string", uniqueItems: true } }],
    },
    "/other/": { get: { responses: { "200": { description: "OK" } } } },
  },
  components: {
    schemas: {
      Thing: {
        type: "object",
        properties: {
          spec: { description: "what is wanted", default: {}, allOf: [{ $ref: "#/components/schemas/Spec" }] },
          plain: { $ref: "#/components/schemas/Spec" },
          list: { type: "array", items: { default: {}, allOf: [{ $ref: "#/components/schemas/Spec" }] } },
          map: { type: "object", additionalProperties: { $ref: "#/components/schemas/Spec" } },
        },
        "x-kubernetes-group-version-kind": [{ group: "echo.example.com", version: "v1", kind: "Thing" }],
      },
      Spec: { type: "object" },
    },
    parameters: { pretty: { name: "pretty", in: "query", schema: { type: "string", uniqueItems: true } } },
    securitySchemes: { BearerToken: { type: "apiKey", name: "authorization", in: "header" } },
  },
};

test("a v2 document says the same in the words of v3", () => {
  expect(convertSwagger(swagger)).toEqual(converted);
});

let server: Typeplane;
let api: Api;
let extension: ExtensionServer;
/** What the server behind has of v3. */
let index: JsonObject | undefined;

const paths = async (): Promise<Record<string, { serverRelativeURL: string }>> =>
  ((await api.get("/openapi/v3")).body as unknown as { paths: Record<string, { serverRelativeURL: string }> }).paths;

beforeAll(async () => {
  [server, extension] = await Promise.all([startServer(), startExtensionServer()]);
  api = createApi(server);
  extension.onHeaders = ({ url }, response) => {
    if (url === "/openapi/v2") answerJson(response, swagger);
    else if (url === "/openapi/v3" && index !== undefined) answerJson(response, { paths: index });
    else if (url?.startsWith("/openapi/v3/") === true) answerJson(response, { openapi: "3.0.0", from: url });
    else return false;
    return true;
  };
  await api.post("/api/v1/namespaces/default/services", extensionService);
  await api.post(apiServices, extensionApiService(extension));
});

afterAll(async () => {
  api.close();
  await Promise.all([server.close(), extension.stop()]);
});

test("a server without v3 has a document made of its v2", async () => {
  await expect.poll(async () => Object.keys(await paths())).toContain("apis/echo.example.com/v1");
  const { serverRelativeURL } = (await paths())["apis/echo.example.com/v1"] ?? { serverRelativeURL: "" };
  expect(serverRelativeURL).toMatch(/^\/openapi\/v3\/apis\/echo\.example\.com\/v1\?hash=[0-9A-F]{128}$/);
  const document = await api.get(serverRelativeURL);
  expect(document.body).toEqual(converted);
  expect((await api.get(serverRelativeURL, { "if-none-match": String(document.headers["etag"]) })).status).toBe(304);
});

test("its paths of that version are in the v2 document of all", async () => {
  const { headers, body } = await api.get("/openapi/v2");
  const all = body as unknown as { paths: JsonObject; definitions: JsonObject; parameters: JsonObject };
  expect([all.paths[things], all.paths["/other/"]]).toEqual([swagger.paths?.[things], undefined]);
  expect([all.definitions["Thing"], all.parameters]).toEqual([swagger.definitions?.["Thing"], swagger.parameters]);
  expect((await api.get("/openapi/v2", { "if-none-match": String(headers["etag"]) })).status).toBe(304);
});

test("documents of a server with v3 are its own, but for those that this server has itself", async () => {
  index = {
    "apis/echo.example.com/v1": { serverRelativeURL: "/openapi/v3/apis/echo.example.com/v1?hash=A" },
    version: { serverRelativeURL: "/openapi/v3/version?hash=B" },
    "apis/bad": { serverRelativeURL: "https://elsewhere.example.com/" },
  };
  const own = (await paths())["version"];
  await api.patch(`${apiServices}/v1.echo.example.com`, "merge", { spec: { versionPriority: 21 } });
  await expect
    .poll(async () => (await paths())["apis/echo.example.com/v1"])
    .toEqual({ serverRelativeURL: "/openapi/v3/apis/echo.example.com/v1?hash=A" });
  expect(await paths()).toMatchObject({ version: own });
  expect(Object.keys(await paths())).not.toContain("apis/bad");
  expect((await api.get("/openapi/v3/apis/echo.example.com/v1?hash=A")).body).toEqual({
    openapi: "3.0.0",
    from: "/openapi/v3/apis/echo.example.com/v1?hash=A",
  });
});

test("all of it goes with the APIService", async () => {
  await api.delete(`${apiServices}/v1.echo.example.com`);
  await expect.poll(async () => Object.keys(await paths())).not.toContain("apis/echo.example.com/v1");
  expect((await api.get("/openapi/v2")).text).not.toContain("echo.example.com");
  expect((await api.get("/openapi/v3/apis/echo.example.com/v1")).status).toBe(404);
});
