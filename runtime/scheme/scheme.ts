import { formatGroupResource } from "../meta/group-version.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { Store } from "../registry/store.ts";
import type { ApiGroup, ApiVersion, ResourceDefinition, ResourceFunctions } from "./resource-definition.ts";

/**
 * The kinds a server knows. Groups are added at the start, and may come and go while it runs (CRDs);
 * each lookup is a table look-up, and nothing is compiled before its first request.
 */
export class Scheme {
  readonly #groups = new Map<string, ApiGroup>();
  readonly #definitions = new Map<string, ResourceDefinition>();
  readonly #functions = new Map<ResourceDefinition, Promise<ResourceFunctions>>();
  readonly #scopes = new Map<ResourceDefinition, RequestScope | Promise<RequestScope>>();
  readonly #createStore: (hub: ResourceDefinition) => Store;
  readonly #retired = new Map<ResourceDefinition, Set<() => void>>();
  readonly #given: ReadonlySet<string>;
  #generation = 0;

  constructor(groups: readonly ApiGroup[], createStore: (hub: ResourceDefinition) => Store) {
    this.#createStore = createStore;
    for (const group of groups) this.setGroup(group);
    this.#given = new Set(groups.flatMap(({ group, versions }) => versions.map(({ version }) => `${group}/${version}`)));
  }

  /** Whether a version belongs to the server's program, rather than to its data. */
  isGiven(group: string, version: string): boolean {
    return this.#given.has(`${group}/${version}`);
  }

  /** Grows with every change to the groups: what discovery and OpenAPI are cached by. */
  get generation(): number {
    return this.#generation;
  }

  /** In the order they were added. */
  get groups(): readonly ApiGroup[] {
    return [...this.#groups.values()];
  }

  group(name: string): ApiGroup | undefined {
    return this.#groups.get(name);
  }

  version(group: string, version: string): ApiVersion | undefined {
    return this.#groups.get(group)?.versions.find((one) => one.version === version);
  }

  /** Adds a group, or replaces the group of that name in its place; definitions that stay keep what was compiled for them. */
  setGroup(group: ApiGroup): void {
    const kept = new Set(group.versions.flatMap((version) => version.resources));
    this.#forget(this.#groups.get(group.group), kept);
    this.#groups.set(group.group, group);
    for (const definition of kept) this.#definitions.set(tableKey(definition.group, definition.version, definition.resource), definition);
    this.#generation++;
  }

  removeGroup(name: string): void {
    const known = this.#groups.get(name);
    if (known === undefined) return;
    this.#groups.delete(name);
    this.#forget(known, new Set());
    this.#generation++;
  }

  #forget(group: ApiGroup | undefined, kept: ReadonlySet<ResourceDefinition>): void {
    for (const version of group?.versions ?? []) {
      for (const definition of version.resources) {
        if (kept.has(definition)) continue;
        this.#definitions.delete(tableKey(definition.group, definition.version, definition.resource));
        this.#functions.delete(definition);
        this.#scopes.delete(definition);
        const listeners = this.#retired.get(definition);
        this.#retired.delete(definition);
        for (const listener of listeners ?? []) listener();
      }
    }
  }

  /** Calls the listener when the definition is served no longer, or another takes its place. Returns the unsubscribe function. */
  onRetired(definition: ResourceDefinition, listener: () => void): () => void {
    const listeners = this.#retired.get(definition) ?? new Set();
    this.#retired.set(definition, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#retired.get(definition) === listeners) this.#retired.delete(definition);
    };
  }

  definition(group: string, version: string, resource: string): ResourceDefinition | undefined {
    return this.#definitions.get(tableKey(group, version, resource));
  }

  /** The definition of the hub version of `definition`'s resource. */
  hub(definition: ResourceDefinition): ResourceDefinition {
    const hub = this.definition(definition.hubGroup ?? definition.group, definition.hubVersion, definition.resource);
    if (hub === undefined) {
      throw new Error(`hub version ${definition.hubVersion} of ${formatGroupResource(definition.group, definition.resource)} is not known`);
    }
    return hub;
  }

  /** The compiled functions; the same promise every time. */
  functions(definition: ResourceDefinition): Promise<ResourceFunctions> {
    let functions = this.#functions.get(definition);
    if (functions === undefined) {
      functions = definition.load();
      this.#functions.set(definition, functions);
    }
    return functions;
  }

  /** What serves a definition: a promise the first time, plain afterwards. */
  scope(definition: ResourceDefinition): RequestScope | Promise<RequestScope> {
    let scope = this.#scopes.get(definition);
    if (scope === undefined) {
      scope = this.#createScope(definition);
      this.#scopes.set(definition, scope);
    }
    return scope;
  }

  async #createScope(definition: ResourceDefinition): Promise<RequestScope> {
    const hubDefinition = this.hub(definition);
    const [functions, hubFunctions] = await Promise.all([this.functions(definition), this.functions(hubDefinition)]);
    const store = definition === hubDefinition ? freshStore(this.#createStore(definition), functions) : (await this.scope(hubDefinition)).store;
    const scope: RequestScope = { definition, functions, hub: { definition: hubDefinition, functions: hubFunctions }, store };
    this.#scopes.set(definition, scope);
    return scope;
  }
}

/** Whoever parses what is stored sees it as the schema is now. */
function freshStore(store: Store, { freshen }: ResourceFunctions): Store {
  return freshen === undefined ? store : { ...store, parse: (value) => freshen(store.parse(value)) };
}

function tableKey(group: string, version: string, resource: string): string {
  return `${group}/${version}/${resource}`;
}
