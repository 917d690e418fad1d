import { formatDuration, parseDuration } from "../meta/go-duration.ts";
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
  /** The value that options have, as kube-apiserver writes it at /flagz. */
  readonly get: (options: ServerOptions) => string;
}

type NamesOf<T> = {
  [name in keyof ServerOptions]-?: ServerOptions[name] extends T ? (T extends ServerOptions[name] ? name : never) : never;
}[keyof ServerOptions];

export function text(name: string, option: NamesOf<string>, group: string, help: string, check?: (text: string) => void): Flag {
  return {
    name,
    group,
    value: "string",
    help,
    get: (options) => options[option],
    set: (options, given) => {
      check?.(given);
      options[option] = given;
    },
  };
}

export function list(name: string, option: NamesOf<readonly string[]>, group: string, help: string): Flag {
  return {
    name,
    group,
    value: "strings",
    help,
    get: (options) => formatList(options[option]),
    set: (options, given) => {
      options[option] = [...(options[option] ?? []), ...split(given)];
    },
  };
}

export function integer(name: string, option: NamesOf<number>, group: string, help: string, range: { from: number; to?: number }): Flag {
  return {
    name,
    group,
    value: "int",
    help,
    get: (options) => String(options[option]),
    set: (options, given) => {
      const number = Number(given);
      if (given.trim() === "" || !Number.isInteger(number)) throw new FlagError("must be a whole number");
      if (number < range.from || number > (range.to ?? Number.MAX_SAFE_INTEGER)) {
        throw new FlagError(range.to === undefined ? `must be ${range.from} or more` : `must be between ${range.from} and ${range.to}, inclusive`);
      }
      options[option] = number;
    },
  };
}

export function duration(name: string, option: NamesOf<number>, group: string, help: string, mayBeZero = false): Flag {
  return {
    name,
    group,
    value: "duration",
    help,
    get: (options) => formatDuration(BigInt(Math.round(options[option] * 1e9))),
    set: (options, given) => {
      let seconds: number;
      try {
        seconds = Number(parseDuration(given)) / 1e9;
      } catch (error) {
        throw new FlagError((error as Error).message);
      }
      if (mayBeZero && seconds < 0) throw new FlagError("must not be negative");
      if (!mayBeZero && seconds <= 0) throw new FlagError("must be above zero");
      options[option] = seconds;
    },
  };
}

export function toggle(name: string, option: NamesOf<boolean>, group: string, help: string): Flag {
  return {
    name,
    group,
    value: "",
    help,
    get: (options) => String(options[option]),
    set: (options, given) => {
      if (/^(true|t|1)$/i.test(given)) options[option] = true;
      else if (/^(false|f|0)$/i.test(given)) options[option] = false;
      else throw new FlagError("must be true or false");
    },
  };
}

export function oneOf<Name extends keyof ServerOptions>(
  name: string,
  option: Name,
  choices: readonly (ServerOptions[Name] & string)[],
  group: string,
  help: string,
): Flag {
  return {
    name,
    group,
    value: choices.join("|"),
    help,
    get: (options) => String(options[option]),
    set: (options, given) => {
      const chosen = choices.find((choice) => choice === given);
      if (chosen === undefined) throw new FlagError(`must be one of ${choices.join(", ")}`);
      options[option] = chosen;
    },
  };
}

/** Texts of a list, as Go writes them. */
export function formatList(texts: readonly string[]): string {
  return `[${texts.join(",")}]`;
}

/** What stands between commas. */
export function split(given: string): string[] {
  return given
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
