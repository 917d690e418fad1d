/** Lines as a documentation comment, on one line where they fit; "" when there are none. */
export function docComment(lines: readonly string[], indent = ""): string {
  // An end of comment inside the text would end it.
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/").trimEnd());
  const [only = ""] = safe;
  if (safe.length === 0) return "";
  if (safe.length === 1 && indent.length + only.length <= 140) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`).join("\n")}\n${indent} */\n`;
}

/** A printed comment in our form: what it is first, then the format and the default; the type itself says enums and constants. */
export function reformatComment(text: string, indent: string): string {
  const description: string[] = [];
  const facts: string[] = [];
  let current = description;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/^\s*\*? ?/, "").trimEnd();
    const [, tag, rest = ""] = /^@(\w+) ?(.*)$/.exec(line) ?? [];
    if (tag === "description") {
      current = description;
      current.push(rest);
    } else if (tag === "default") {
      current = facts;
      current.push(`@default ${rest === "" ? '""' : rest}`);
    } else if (tag === "enum" || tag === "constant") continue;
    else if (line.startsWith("Format: ")) facts.push(line);
    // openapi-typescript moves the later lines of a text to the right.
    else current.push(line.replace(/^ {4}/, ""));
  }
  const trimmed = description.join("\n").trim();
  return docComment([...(trimmed === "" ? [] : trimmed.split("\n")), ...facts.filter((line) => line !== "")], indent);
}
