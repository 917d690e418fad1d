/** A decoded path as a request line has it: escaped where Go escapes. */
export function escapedPath(path: string): string {
  return encodeURI(path).replace(/[!'()*?#[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
