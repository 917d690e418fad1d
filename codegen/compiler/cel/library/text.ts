import type { CelLibrary } from "../check/environment.ts";
import { type CelFunction, defineFunction, memberOverload, overload } from "../check/overload.ts";
import { dynType, intType, listType, stringType } from "../types/cel-type.ts";
import { CelError } from "../values/cel-error.ts";
import type { CelValue } from "../values/cel-value.ts";
import { checkTextLength } from "../values/collection-limit.ts";
import type { CelInt } from "../values/int.ts";
import { formatClauses } from "./format-clauses.ts";
import { formatClausesV1 } from "./format-clauses-v1.ts";
import { checkFormat, createFormat, type FormatClauses } from "./format-text.ts";
import { charAt, indexOf, lastIndexOf, quote, replaceCount, splitCount, substring } from "./text-functions.ts";

const listOfStrings = listType(stringType);

/** Unicode's white space, which JavaScript's own trim does not fully agree with: U+FEFF is none, U+0085 is. */
const SPACE = "[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const LEADING_SPACE = new RegExp(`^${SPACE}+`);

function trim(text: string): string {
  const start = LEADING_SPACE.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start && LEADING_SPACE.test(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(start, end);
}

function join(list: readonly CelValue[], separator = ""): string {
  let length = 0;
  for (const element of list) {
    if (typeof element !== "string") {
      throw new CelError(`join: invalid input: ${String(element)}`);
    }
    length += element.length + separator.length;
  }
  checkTextLength(length);
  return list.join(separator);
}

/** The functions that all versions of the extension share: positions count code points. */
const textFunctions: readonly CelFunction[] = [
  defineFunction("charAt", memberOverload("string_char_at_int", [stringType, intType], stringType, charAt)),
  defineFunction(
    "indexOf",
    memberOverload("string_index_of_string", [stringType, stringType], intType, (text: string, part: string) => indexOf(text, part, 0)),
    memberOverload("string_index_of_string_int", [stringType, stringType, intType], intType, indexOf),
  ),
  defineFunction(
    "lastIndexOf",
    memberOverload("string_last_index_of_string", [stringType, stringType], intType, (text: string, part: string) => lastIndexOf(text, part)),
    memberOverload("string_last_index_of_string_int", [stringType, stringType, intType], intType, lastIndexOf),
  ),
  defineFunction(
    "lowerAscii",
    memberOverload("string_lower_ascii", [stringType], stringType, (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())),
  ),
  defineFunction(
    "upperAscii",
    memberOverload("string_upper_ascii", [stringType], stringType, (text: string) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())),
  ),
  defineFunction(
    "replace",
    memberOverload("string_replace_string_string", [stringType, stringType, stringType], stringType, (text: string, old: string, by: string) =>
      replaceCount(text, old, by, -1),
    ),
    memberOverload("string_replace_string_string_int", [stringType, stringType, stringType, intType], stringType, replaceCount),
  ),
  defineFunction(
    "split",
    memberOverload("string_split_string", [stringType, stringType], listOfStrings, (text: string, separator: string) =>
      splitCount(text, separator, -1),
    ),
    memberOverload("string_split_string_int", [stringType, stringType, intType], listOfStrings, splitCount),
  ),
  defineFunction(
    "substring",
    memberOverload("string_substring_int", [stringType, intType], stringType, (text: string, start: CelInt) => substring(text, start)),
    memberOverload("string_substring_int_int", [stringType, intType, intType], stringType, substring),
  ),
  defineFunction("trim", memberOverload("string_trim", [stringType], stringType, trim)),
  defineFunction(
    "join",
    memberOverload("list_join", [listOfStrings], stringType, (list: readonly CelValue[]) => join(list)),
    memberOverload("list_join_string", [listOfStrings, stringType], stringType, join),
  ),
  defineFunction("strings.quote", overload("strings_quote", [stringType], stringType, quote)),
];

function formatFunction(clauses: FormatClauses): CelFunction {
  return defineFunction(
    "format",
    memberOverload("string_format", [stringType, listType(dynType)], stringType, createFormat(clauses), { validate: checkFormat(clauses) }),
  );
}

const reverse = defineFunction(
  "reverse",
  memberOverload("string_reverse", [stringType], stringType, (text: string) => [...text].reverse().join("")),
);

/** cel-go's strings extension in version 2, which Kubernetes offers. */
export const textLibrary: CelLibrary = { name: "strings", functions: [...textFunctions, formatFunction(formatClausesV1)] };

/** cel-go's strings extension in its latest version, which the specification describes. */
export const latestTextLibrary: CelLibrary = { name: "strings", functions: [...textFunctions, reverse, formatFunction(formatClauses)] };
