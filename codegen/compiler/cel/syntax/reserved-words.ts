/** Words that may name fields but no variables or functions (CEL language definition, "Syntax"). */
export const RESERVED_WORDS: ReadonlySet<string> = new Set(
  "as break const continue else false for function if import in let loop package namespace null return true var void while".split(" "),
);
