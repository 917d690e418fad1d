// Source: schemas#
// Hash: 359d109ac01c
import { readFileSync } from "node:fs";
import { type VersionConversion, withConversions } from "../runtime/extensions/define-conversion.ts";
import type { ResolveService } from "../runtime/extensions/post-to-webhook.ts";
import type { CrdSource } from "../runtime/extensions/read-crds.ts";
import { createResolveService } from "../runtime/extensions/resolve-service.ts";
import { serveLiveCrds } from "../runtime/extensions/serve-live-crds.ts";
import { trackStoredVersions } from "../runtime/extensions/stored-versions.ts";
import { withWebhooks } from "../runtime/extensions/with-webhooks.ts";
import type { KubeObject } from "../runtime/meta/object.ts";
import type { ApiGroup } from "../runtime/scheme/resource-definition.ts";
import { createProtobufCodec } from "../runtime/serialization/create-protobuf-codec.ts";
import { useProtobufCodec } from "../runtime/serialization/protobuf-codec.ts";
import { createBootstrapObjects } from "../runtime/server/bootstrap-objects.ts";
import { servedGroups } from "../runtime/server/served-groups.ts";
import { type StartOptions, startServer, type TypeplaneServer } from "../runtime/server/start-server.ts";
import { apiGroups } from "./groups.ts";
import { schemaOf, typeOf, typeOfKind } from "./schema-library.ts";

/** What a server may be started with; the generated kinds and the objects of a fresh server are given. */
export interface TypeplaneOptions extends Omit<StartOptions, "groups" | "schemas" | "prepare"> {
  /** Served besides the generated kinds: CustomResourceDefinitions as objects, or paths of YAML files. */
  readonly crds?: readonly CrdSource[];
  /** The generated kinds of a project of its own; a group whose name is there already takes its place. */
  readonly groups?: readonly ApiGroup[];
  /** Conversions that are written in TypeScript: see `defineConversion`. */
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
