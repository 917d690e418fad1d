import { invalid } from "../validation/field-error.ts";
import { labelKeyProblems, labelValueProblems } from "./label-syntax.ts";
import { type LabelToken, labelTokens } from "./label-tokens.ts";

/** An object's labels. */
export type Labels = Readonly<Record<string, string>>;

export type LabelOperator = "in" | "notin" | "=" | "==" | "!=" | ">" | "<" | "exists" | "!";

/** One condition on one key. */
export interface LabelRequirement {
  readonly key: string;
  readonly operator: LabelOperator;
  /** Sorted, each once. */
  readonly values: readonly string[];
}

/** All of its requirements must hold; an empty one selects everything. */
export interface LabelSelector {
  readonly requirements: readonly LabelRequirement[];
  readonly matches: (labels: Labels) => boolean;
}

/** A selector that cannot be read. The message is what kube-apiserver answers. */
export class LabelSelectorError extends Error {}

/**
 * Reads "env in (a,b),tier!=x,!debug,count>3".
 * Source: Kubernetes documentation, "Labels and Selectors", API.
 * @throws LabelSelectorError
 */
export function parseLabelSelector(text: string): LabelSelector {
  const requirements = new Parser(labelTokens(text)).parse();
  requirements.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return labelSelector(requirements);
}

/** The selector of requirements that are known to be right. */
export function labelSelector(requirements: readonly LabelRequirement[]): LabelSelector {
  const tests = requirements.map(testOf);
  const [only] = tests;
  if (only === undefined) return { requirements, matches: () => true };
  if (tests.length === 1) return { requirements, matches: only };
  return { requirements, matches: (labels) => tests.every((test) => test(labels)) };
}

function testOf({ key, operator, values }: LabelRequirement): (labels: Labels) => boolean {
  const [value = ""] = values;
  const set: ReadonlySet<string> = new Set(values);
  switch (operator) {
    case "=":
    case "==":
      return (labels) => labels[key] === value && Object.hasOwn(labels, key);
    case "in":
      return (labels) => Object.hasOwn(labels, key) && set.has(labels[key] as string);
    case "!=":
    case "notin":
      return (labels) => !Object.hasOwn(labels, key) || !set.has(labels[key] as string);
    case "exists":
      return (labels) => Object.hasOwn(labels, key);
    case "!":
      return (labels) => !Object.hasOwn(labels, key);
    case ">":
    case "<": {
      const bound = BigInt(value);
      const above = operator === ">";
      return (labels) => {
        if (!Object.hasOwn(labels, key)) return false;
        const number = parseInt64(labels[key] as string);
        return number !== undefined && (above ? number > bound : number < bound);
      };
    }
  }
}

function parseInt64(text: string): bigint | undefined {
  if (!/^[-+]?\d+$/.test(text)) return undefined;
  const number = BigInt(text.startsWith("+") ? text.slice(1) : text);
  return BigInt.asIntN(64, number) === number ? number : undefined;
}

const binaryOperators = ["in", "notin", "=", "==", "!=", "gt", "lt"].join(", ");
const operatorSigns: ReadonlySet<string> = new Set(["=", "==", "!=", ">", "<"]);

class Parser {
  readonly #tokens: readonly LabelToken[];
  #at = 0;

  constructor(tokens: readonly LabelToken[]) {
    this.#tokens = tokens;
  }

  parse(): LabelRequirement[] {
    const requirements: LabelRequirement[] = [];
    for (;;) {
      const first = this.#peek();
      if (first.kind === "end") return requirements;
      if (!beginsRequirement(first)) throw new LabelSelectorError(`found '${first.text}', expected: !, identifier, or 'end of string'`);
      requirements.push(this.#requirement());
      const after = this.#next();
      if (after.kind === "end") return requirements;
      if (!isSign(after, ",")) throw new LabelSelectorError(`found '${after.text}', expected: ',' or 'end of string'`);
      const following = this.#peek();
      if (!beginsRequirement(following)) throw new LabelSelectorError(`found '${following.text}', expected: identifier after ','`);
    }
  }

  #requirement(): LabelRequirement {
    let token = this.#next();
    const absent = isSign(token, "!");
    if (absent) token = this.#next();
    if (!isWord(token)) throw failure(`found '${token.text}', expected: identifier`);
    const key = token.text;
    const problems = labelKeyProblems(key);
    if (problems.length > 0) throw failure(`<nil>: ${invalid("", key, problems.join("; ")).message}`);
    const after = this.#peek();
    if (absent) return { key, operator: "!", values: [] };
    if (after.kind === "end" || isSign(after, ",")) return { key, operator: "exists", values: [] };
    const operator = this.#operator();
    const values = operator === "in" || operator === "notin" ? this.#values() : [this.#exactValue()];
    return checked({ key, operator, values: [...new Set(values)].sort() });
  }

  #operator(): LabelOperator {
    const { kind, text } = this.#next();
    if (kind === "in" || kind === "notin") return kind;
    if (kind === "sign" && operatorSigns.has(text)) return text as LabelOperator;
    throw failure(`found '${text}', expected: ${binaryOperators}`);
  }

  #exactValue(): string {
    const token = this.#peek();
    if (token.kind === "end" || isSign(token, ",")) return "";
    this.#at++;
    if (!isWord(token)) throw failure(`found '${token.text}', expected: identifier`);
    return token.text;
  }

  #values(): string[] {
    const open = this.#next();
    if (!isSign(open, "(")) throw failure(`found '${open.text}' expected: '('`);
    const first = this.#peek();
    if (isSign(first, ")")) {
      this.#at++;
      return [""];
    }
    if (!isWord(first) && !isSign(first, ",")) throw failure(`found '${first.text}', expected: ',', ')' or identifier`);
    const values = this.#valueList();
    this.#at++;
    return values;
  }

  /** Up to the closing parenthesis; missing values are empty ones. */
  #valueList(): string[] {
    const values: string[] = [];
    for (;;) {
      const token = this.#next();
      const following = this.#peek();
      if (isWord(token)) {
        values.push(token.text);
        if (isSign(following, ")")) return values;
        if (!isSign(following, ",")) throw failure(`found '${following.text}', expected: ',' or ')'`);
      } else if (isSign(token, ",")) {
        if (values.length === 0 || isSign(following, ",")) values.push("");
        if (isSign(following, ")")) return [...values, ""];
      } else {
        throw failure(`found '${token.text}', expected: ',', or identifier`);
      }
    }
  }

  #peek(): LabelToken {
    return this.#tokens[this.#at] ?? { kind: "end", text: "" };
  }

  #next(): LabelToken {
    const token = this.#peek();
    this.#at++;
    return token;
  }
}

function isSign(token: LabelToken, text: string): boolean {
  return token.kind === "sign" && token.text === text;
}

/** "in" and "notin" are operators only between a key and its values. */
function isWord(token: LabelToken): boolean {
  return token.kind === "identifier" || token.kind === "in" || token.kind === "notin";
}

function beginsRequirement(token: LabelToken): boolean {
  return isWord(token) || isSign(token, "!");
}

function failure(message: string): LabelSelectorError {
  return new LabelSelectorError(`unable to parse requirement: ${message}`);
}

function checked(requirement: LabelRequirement): LabelRequirement {
  const { key, operator, values } = requirement;
  const errors: string[] = [];
  values.forEach((value, i) => {
    if ((operator === ">" || operator === "<") && parseInt64(value) === undefined) {
      errors.push(`values[${i}]: ${invalid("", value, "for 'Gt', 'Lt' operators, the value must be an integer").message}`);
    }
  });
  values.forEach((value, i) => {
    const problems = labelValueProblems(value);
    if (problems.length > 0) errors.push(`values[${i}][${key}]: ${invalid("", value, problems.join("; ")).message}`);
  });
  if (errors.length === 1) throw failure(errors[0] as string);
  if (errors.length > 1) throw failure(`[${errors.join(", ")}]`);
  return requirement;
}
