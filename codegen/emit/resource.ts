import type { ResourceModel } from "../model/model.ts";
import { printLiteral } from "../print/literal.ts";
import { template } from "../print/template.ts";
import type { TypeScriptFile } from "../print/typescript-file.ts";
import { resourceNames } from "./resource-names.ts";

const body = template<{ title: string; name: string; members: string }>(`
/** {{title}} */
export const {{name}}: ResourceDefinition = {
{{members}}
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
`);

/** resource.ts: the ResourceDefinition. */
export function emitResource(resource: ResourceModel): TypeScriptFile {
  const names = resourceNames(resource);
  const { source: _, strategy: __, conversion: ___, ...data } = resource;
  const members = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([member, value]) => `  ${member}: ${printLiteral(value, "  ", member.length + 2)},`)
    .join("\n");
  return {
    path: `${names.directory}/resource.ts`,
    source: resource.source,
    basis: resource,
    imports: [
      { from: "runtime/scheme/resource-definition.ts", name: "ResourceDefinition", type: true },
      { from: `${names.directory}/handlers.ts`, name: "handlers" },
    ],
    body: body({ title: names.title, name: names.definition, members }),
  };
}
