const escaped = /[<>&\u2028\u2029]/g;

/** JSON with the characters escaped that Go's encoder escapes besides those that JSON asks for: `<`, `>`, `&` and line separators. */
export function escapeHtml(json: string): string {
  return json.replace(escaped, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
