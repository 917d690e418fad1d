/**
 * How the file at `path` (below generated/) says the module that an emitter calls `target`: a path below generated/, or
 * "runtime/…" from the project's root, or "node:…".
 */
export type ModuleSpecifier = (path: string, target: string) => string;

/** For Typeplane's own generated/, which stands beside runtime/. */
export const besideRuntime: ModuleSpecifier = (path, target) => {
  if (target.startsWith("node:")) return target;
  if (target.startsWith("runtime/")) return `${"../".repeat(path.split("/").length)}${target}`;
  return relativeModule(path, target);
};

/** For a client package, which has the modules of the runtime that it needs in a folder of its own. */
export const besidePackage: ModuleSpecifier = (path, target) => (target.startsWith("node:") ? target : relativeModule(path, target));

/** The doors of the package, by the start of the modules that are behind them: the first that fits. */
const doors: readonly (readonly [start: string, door: string])[] = [
  ["runtime/client/", "typeplane/client"],
  ["runtime/handlers/", "typeplane/handlers"],
  ["runtime/extensions/define-conversion.ts", "typeplane/runtime"],
  ["runtime/extensions/", "typeplane/extensions"],
  ["runtime/testing/", "typeplane/testing"],
  ["runtime/", "typeplane/runtime"],
  ["schema-library.ts", "typeplane"],
];

/** For the project of a user: what is of Typeplane comes from the package, only the project's own groups are beside the file. */
export function fromPackage(isOwn: (path: string) => boolean): ModuleSpecifier {
  return (path, target) => {
    if (target.startsWith("node:") || target.startsWith("typeplane")) return target;
    if (isOwn(target)) return relativeModule(path, target);
    // Which modules a rule needs is the rule's matter: each can be imported by itself.
    const [, check] = /^runtime\/validation\/(.+)\.ts$/.exec(target) ?? [];
    if (check !== undefined) return `typeplane/validation/${check}`;
    const [, folder] = /^(.+)\/types\/[^/]+$/.exec(target) ?? [];
    if (folder !== undefined) return `typeplane/types/${folder}`;
    const door = doors.find(([start]) => target.startsWith(start))?.[1];
    if (door === undefined) throw new Error(`${path} needs ${target}, which is behind no door of the package`);
    return door;
  };
}

/** The way from one file to another, both below the same folder. */
export function relativeModule(path: string, target: string): string {
  const up = path.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < up.length && shared < to.length - 1 && up[shared] === to[shared]) shared++;
  const steps = "../".repeat(up.length - shared);
  return `${steps === "" ? "./" : steps}${to.slice(shared).join("/")}`;
}
