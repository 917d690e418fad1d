import { stringifyExactly } from "../meta/exact-json.ts";
import type { AdmissionAttributes } from "./plugin.ts";

/**
 * What a request remembers of its mutating admission: whether a policy or webhook has changed the object, in which case all
 * mutating plugins are asked once more. Source: Kubernetes documentation, "Dynamic Admission Control", Reinvocation policy.
 */
export class Reinvocation {
  /** True in the second round. */
  isSecond = false;
  /** Set by who changes the object for others to see. */
  isWanted = false;
  readonly #rounds = new Map<string, Round>();

  /** What one plugin remembers from the first round to the second, as its turn comes: what others have changed since is noted. */
  begin(plugin: string, attributes: AdmissionAttributes): Round {
    const round = this.#roundOf(plugin);
    if (this.isSecond && round.last !== objectText(attributes)) round.changed();
    return round;
  }

  #roundOf(plugin: string): Round {
    let round = this.#rounds.get(plugin);
    if (round === undefined) {
      round = new Round();
      this.#rounds.set(plugin, round);
    }
    return round;
  }
}

/** Whom a plugin has asked that want to be asked again when others change the object after them. */
export class Round {
  /** The object as the plugin has left it, as text. */
  last: string | undefined;
  #asked = new Set<string>();
  readonly #again = new Set<string>();

  /** Notes that somebody with `reinvocationPolicy: IfNeeded` was asked. */
  asked(key: string): void {
    this.#asked.add(key);
  }

  /** Everybody asked so far is to be asked again. */
  changed(): void {
    for (const key of this.#asked) this.#again.add(key);
    this.#asked = new Set();
  }

  wants(key: string): boolean {
    return this.#again.has(key);
  }
}

/** The object as text, to see whether it changes. */
export function objectText({ object }: AdmissionAttributes): string | undefined {
  return object === undefined ? undefined : stringifyExactly(object);
}

/** What a request remembers, begun with the first who asks. */
export function reinvocationOf(attributes: AdmissionAttributes): Reinvocation {
  attributes.reinvocation ??= new Reinvocation();
  return attributes.reinvocation;
}
