/** A block of PEM (RFC 7468, with RFC 1421's headers). */
export interface PemBlock {
  readonly type: string;
  readonly hasHeaders: boolean;
  readonly der: Buffer;
}

const block = /(?:^|\n)-----BEGIN ([^\n]*?)-----[ \t]*\r?\n((?:[^\n:]*:[^\n]*\n)*)\s*([A-Za-z0-9+/=\s]*?)-----END \1-----[ \t]*(?:\r?\n|$)/g;

/** The blocks in a text, as far as they can be read; what stands between them says nothing. */
export function pemBlocks(text: string): readonly PemBlock[] {
  return [...text.matchAll(block)].map(([, type = "", headers = "", body = ""]) => ({
    type,
    hasHeaders: headers !== "",
    der: Buffer.from(body, "base64"),
  }));
}

/** The text of what an object carries as bytes. */
export function pemText(bytes: unknown): string {
  return typeof bytes === "string" ? Buffer.from(bytes, "base64").toString("latin1") : "";
}
