import { formatApiVersion } from "../../runtime/meta/group-version.ts";
import type { GroupModel, Model, ResourceModel, VersionModel } from "../model/model.ts";
import { identifier } from "../print/names.ts";
import { template } from "../print/template.ts";
import type { Import, TypeScriptFile } from "../print/typescript-file.ts";
import { clientNames, resourceNames } from "./resource-names.ts";

const clientBody = template<{ kind: string; variable: string; namespaced: boolean; parameters: string; argument: string; resource: string }>(`
/** Reads and writes {{kind}} objects{{#if namespaced}} of \`namespace\`, or of all namespaces{{/if}}. */
export function {{variable}}({{parameters}}): ResourceClient<{{kind}}, {{kind}}Apply> {
  return createResourceClient<{{kind}}, {{kind}}Apply>(rest, {{resource}}{{argument}});
}
`);

/** client.ts: the typed client of a resource. */
export function emitClient(resource: ResourceModel, model: Model): TypeScriptFile {
  const names = resourceNames(resource);
  const type = model.types.get(resource.schemaName);
  if (type === undefined) throw new Error(`${resource.schemaName} is not in the model`);
  const { group, version, kind, namespaced } = resource;
  const members = Object.entries({ group, version, resource: resource.resource, kind, namespaced });
  const data = {
    kind: type.name,
    variable: names.variable,
    namespaced,
    parameters: namespaced ? "rest: RestClient, namespace?: string" : "rest: RestClient",
    argument: namespaced ? ", namespace" : "",
    resource: `{ ${members.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")} }`,
  };
  return {
    path: `${names.directory}/client.ts`,
    source: resource.source,
    basis: [members, type.name],
    imports: [
      { from: "runtime/client/create-resource-client.ts", name: "createResourceClient" },
      { from: "runtime/client/resource-client.ts", name: "ResourceClient", type: true },
      { from: "runtime/client/rest-client.ts", name: "RestClient", type: true },
      { from: `${type.directory}/types/${type.file}.ts`, name: type.name, type: true },
      { from: `${names.directory}/apply.ts`, name: `${type.name}Apply`, type: true },
    ],
    body: clientBody(data),
  };
}

/** apply.ts: what server-side apply may be sent. */
export function emitApply(resource: ResourceModel, model: Model): TypeScriptFile {
  const names = resourceNames(resource);
  const type = model.types.get(resource.schemaName);
  if (type === undefined) throw new Error(`${resource.schemaName} is not in the model`);
  const identity = `${JSON.stringify(formatApiVersion(resource))}, ${JSON.stringify(resource.kind)}`;
  return {
    path: `${names.directory}/apply.ts`,
    source: resource.source,
    basis: [type.name, identity],
    imports: [
      { from: "runtime/client/apply-configuration.ts", name: "ApplyConfiguration", type: true },
      { from: `${type.directory}/types/${type.file}.ts`, name: type.name, type: true },
    ],
    body: `/** The fields of a ${type.name} that one manager wants to own. */\nexport type ${type.name}Apply = ApplyConfiguration<${type.name}, ${identity}>;`,
  };
}

/** client.ts: every resource's client, by group and version. Groups that are `taken` keep their names in a client of both. */
export function emitClientSet(all: readonly GroupModel[], taken: readonly GroupModel[] = []): TypeScriptFile {
  const imports: Import[] = [{ from: "runtime/client/rest-client.ts", name: "RestClient", type: true }];
  const names = clientNames([...taken, ...all]);
  const groups = all.map(
    (group) => `    ${names.get(group.group)}: {\n${group.versions.map((version) => versionClients(version, imports)).join("\n")}\n    },`,
  );
  const body = `
/** The typed clients of every kind: \`client.apps.v1.deployments("default").get("web")\`. */
export function createClient(rest: RestClient) {
  return {
    rest,
${groups.join("\n")}
  };
}

export type Client = ReturnType<typeof createClient>;
`;
  return { path: "client.ts", source: { file: "schemas", pointer: "" }, basis: [body, imports], imports, body };
}

function versionClients(version: VersionModel, imports: Import[]): string {
  const lines = version.resources.filter(hasClient).map((resource) => {
    const names = resourceNames(resource);
    const alias = identifier(`${names.version}-${names.variable}`);
    imports.push({ from: `${names.directory}/client.ts`, name: names.variable, as: alias });
    const call = resource.namespaced ? `(namespace?: string) => ${alias}(rest, namespace)` : `() => ${alias}(rest)`;
    return `        ${names.variable}: ${call},`;
  });
  return `      ${memberName(version.version)}: {\n${lines.join("\n")}\n      },`;
}

/** Versions are DNS labels: v1, but also v1-beta. */
function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Kinds that are only created (reviews) have one too; what has no verbs has none. */
export function hasClient(resource: ResourceModel): boolean {
  return resource.verbs.length > 0;
}
