import type { ServerOptions } from "./options.ts";

/** Options while flags are read into them. */
export type OptionsDraft = { -readonly [name in keyof ServerOptions]?: ServerOptions[name] };

/** A flag that cannot be used as given; the message says why. */
export class FlagError extends Error {}

/** One flag of `typeplane serve`. */
export interface Flag {
  readonly name: string;
  /** A group of kube-apiserver's --help. */
  readonly group: string;
  /** What the value is, for --help; "" for switches, whose value may be left out. */
  readonly value: string;
  readonly help: string;
  /** @throws FlagError */
  readonly set: (options: OptionsDraft, text: string) => void;
}
