const width = 150;

/** Prints JSON data as a TypeScript literal, formatted as Biome would: on one line where it fits. Undefined members are left out. */
export function printLiteral(value: unknown, indent = "", before = 0): string {
  const inline = printInline(value);
  if (typeof value !== "object" || value === null) return inline;
  if (indent.length + before + inline.length + 1 <= width) return inline;
  const inside = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one) => `${inside}${printLiteral(one, inside)},`).join("\n")}\n${indent}]`;
  const lines = members(value).map(([name, one]) => `${inside}${name}: ${printLiteral(one, inside, name.length + 2)},`);
  return `{\n${lines.join("\n")}\n${indent}}`;
}

function printInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printInline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const printed = members(value).map(([name, one]) => `${name}: ${printInline(one)}`);
  return printed.length === 0 ? "{}" : `{ ${printed.join(", ")} }`;
}

function members(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([name, one]) => [/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name), one]);
}
