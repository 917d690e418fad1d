import type { Answer } from "./answer.ts";

/** A plain text answer, as Go's http.Error writes it. */
export function textAnswer(status: number, text: string): Answer {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" }, body: Buffer.from(text) };
}
