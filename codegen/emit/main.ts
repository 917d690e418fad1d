import type { GeneratedFile } from "../print/generated-file.ts";
import type { TypeScriptFile } from "../print/typescript-file.ts";

const serveBody = `
/** What a server may be started with; the generated kinds and the objects of a fresh server are given. */
export interface TypeplaneOptions extends Omit<StartOptions, "groups" | "schemas" | "prepare"> {
  /** Served besides the generated kinds: CustomResourceDefinitions as objects, or paths of YAML files. */
  readonly crds?: readonly CrdSource[];
  /** The generated kinds of a project of its own; a group whose name is there already takes its place. */
  readonly groups?: readonly ApiGroup[];
  /** Conversions that are written in TypeScript: see \`defineConversion\`. */
  readonly conversions?: readonly VersionConversion[];
}

/**
 * Starts a server of all generated kinds: in memory, on a free port of the loopback, unless told otherwise.
 * @throws InvalidCrdError for a CRD of which nothing can be served.
 */
export async function serve({ crds = [], groups = [], conversions = [], ...options }: TypeplaneOptions = {}): Promise<TypeplaneServer> {
  useProtobufCodec(createProtobufCodec(typeOfKind));
  let resolveService: ResolveService | undefined;
  const inPlace = servedGroups(apiGroups, groups, import.meta.url);
  const generated = withConversions(
    withWebhooks(inPlace, (service) => {
      if (resolveService === undefined) throw new Error("the server has not started");
      return resolveService(service);
    }),
    conversions,
  );
  const kinds = trackStoredVersions(crds.length === 0 ? generated : await withCustomKinds(generated, crds));
  return startServer({
    ...options,
    groups: kinds.groups,
    schemas: { get: schemaOf },
    prepare: async (context) => {
      resolveService = createResolveService(context);
      await kinds.open(context);
      await createBootstrapObjects(context, readBootstrapObjects());
      await serveLiveCrds(context, { typeOf });
    },
  });
}

/** The compiler of CRDs is loaded when there are any. */
async function withCustomKinds(groups: readonly ApiGroup[], crds: readonly CrdSource[]): Promise<ApiGroup[]> {
  const { addCustomKinds } = await import("../runtime/extensions/add-custom-kinds.ts");
  return addCustomKinds(groups, crds, { typeOf });
}

/** What a fresh server holds. */
function readBootstrapObjects(): KubeObject[] {
  return JSON.parse(readFileSync(new URL("./bootstrap-objects.json", import.meta.url), "utf8")) as KubeObject[];
}
`;

/** serve.ts: the composition root, where the generated kinds meet the runtime. Without the clients, which a plain server has no use for. */
export function emitServe(): TypeScriptFile {
  return {
    path: "serve.ts",
    source: { file: "schemas", pointer: "" },
    basis: serveBody,
    imports: [
      { from: "node:fs", name: "readFileSync" },
      { from: "runtime/extensions/define-conversion.ts", name: "VersionConversion", type: true },
      { from: "runtime/extensions/define-conversion.ts", name: "withConversions" },
      { from: "runtime/extensions/serve-live-crds.ts", name: "serveLiveCrds" },
      { from: "runtime/extensions/post-to-webhook.ts", name: "ResolveService", type: true },
      { from: "runtime/extensions/read-crds.ts", name: "CrdSource", type: true },
      { from: "runtime/extensions/resolve-service.ts", name: "createResolveService" },
      { from: "runtime/extensions/stored-versions.ts", name: "trackStoredVersions" },
      { from: "runtime/extensions/with-webhooks.ts", name: "withWebhooks" },
      { from: "runtime/meta/object.ts", name: "KubeObject", type: true },
      { from: "runtime/scheme/resource-definition.ts", name: "ApiGroup", type: true },
      { from: "runtime/server/bootstrap-objects.ts", name: "createBootstrapObjects" },
      { from: "runtime/server/served-groups.ts", name: "servedGroups" },
      { from: "runtime/server/start-server.ts", name: "StartOptions", type: true },
      { from: "runtime/server/start-server.ts", name: "TypeplaneServer", type: true },
      { from: "runtime/server/start-server.ts", name: "startServer" },
      { from: "runtime/serialization/create-protobuf-codec.ts", name: "createProtobufCodec" },
      { from: "runtime/serialization/protobuf-codec.ts", name: "useProtobufCodec" },
      { from: "schema-library.ts", name: "schemaOf" },
      { from: "schema-library.ts", name: "typeOf" },
      { from: "schema-library.ts", name: "typeOfKind" },
      { from: "groups.ts", name: "apiGroups" },
    ],
    body: serveBody,
  };
}

const mainBody = `
export type { TypeplaneOptions };

/** A running server with a typed client of every generated kind, as an admin. */
export interface Typeplane extends TypeplaneServer {
  readonly client: Client;
}

/**
 * Starts a server of all generated kinds, with a client: in memory, on a free port of the loopback, unless told otherwise.
 * @throws InvalidCrdError for a CRD of which nothing can be served.
 */
export async function startServer(options: TypeplaneOptions = {}): Promise<Typeplane> {
  const server = await serve(options);
  const { cert, key } = server.adminCertificate;
  const rest = createRestClient({ server: server.url, ca: server.certificateAuthority, cert, key });
  return {
    ...server,
    client: createClient(rest),
    close: async () => {
      rest.close();
      await server.close();
    },
  };
}
`;

/** main.ts: a server as a library starts it. */
export function emitMain(): TypeScriptFile {
  return {
    path: "main.ts",
    source: { file: "schemas", pointer: "" },
    basis: mainBody,
    imports: [
      { from: "runtime/client/rest-client.ts", name: "createRestClient" },
      { from: "runtime/server/start-server.ts", name: "TypeplaneServer", type: true },
      { from: "client.ts", name: "Client", type: true },
      { from: "client.ts", name: "createClient" },
      { from: "serve.ts", name: "TypeplaneOptions", type: true },
      { from: "serve.ts", name: "serve" },
    ],
    body: mainBody,
  };
}

/** index.ts: the door of the package. */
export function emitDoor(): GeneratedFile {
  const lines = [
    "// The door of the package: a server of every generated kind, and what a project gives it.",
    'export { defineAdmission } from "../runtime/admission/define-admission.ts";',
    'export { defineConversion } from "../runtime/extensions/define-conversion.ts";',
    'export { type Client, createClient } from "./client.ts";',
    'export { apiGroups } from "./groups.ts";',
    'export { startServer, type Typeplane, type TypeplaneOptions } from "./main.ts";',
    'export { schemaOf, typeOf } from "./schema-library.ts";',
  ];
  return { path: "index.ts", text: `${lines.join("\n")}\n` };
}
