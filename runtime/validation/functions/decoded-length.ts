/** How many bytes a base64 text stands for. */
export function decodedLength(value: unknown): number {
  return typeof value === "string" ? Buffer.byteLength(value, "base64") : 0;
}
