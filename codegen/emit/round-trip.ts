import type { GroupModel, ResourceModel } from "../model/model.ts";
import type { TypeScriptFile } from "../print/typescript-file.ts";

/** round-trip.ts of a project: what its tests fuzz its conversions with. */
export function emitRoundTrip(groups: readonly GroupModel[]): TypeScriptFile {
  const resources = groups.flatMap(({ versions }) => versions.flatMap((version) => version.resources));
  const lines = resources.filter(({ conversion }) => conversion !== undefined).map((resource) => `  ${convertedVersion(resource)},`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join("\n")}\n]`;
  const body = `
/** The versions that convert to and from the hub of their kind, and what they are declared to lose. */
const converted: readonly ConvertedVersion[] = ${list};

/**
 * What the conversions between this project's versions lose on the way there and back, found with objects made up by their
 * schemas; empty when nothing is lost. Conversions in TypeScript are passed as they are to \`startServer\`.
 */
export function lostFields(conversions: readonly VersionConversion[] = []): Promise<string[]> {
  return findLostFields(apiGroups, converted, conversions);
}
`;
  return {
    path: "round-trip.ts",
    source: { file: "schemas", pointer: "" },
    basis: body,
    imports: [
      { from: "runtime/extensions/define-conversion.ts", name: "VersionConversion", type: true },
      { from: "runtime/testing/lost-fields.ts", name: "ConvertedVersion", type: true },
      { from: "runtime/testing/lost-fields.ts", name: "lostFields", as: "findLostFields" },
      { from: "groups.ts", name: "apiGroups" },
    ],
    body,
  };
}

function convertedVersion({ group, version, kind, conversion = [] }: ResourceModel): string {
  const lossy = conversion.flatMap((step) => (step.kind === "lossy" ? [step.path] : []));
  const members = Object.entries({ group, version, kind, lossy });
  return `{ ${members.map(([name, value]) => `${name}: ${JSON.stringify(value).replaceAll(",", ", ")}`).join(", ")} }`;
}
