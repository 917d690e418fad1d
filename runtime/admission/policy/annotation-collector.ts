import type { AdmissionAttributes } from "../plugin.ts";

/** In characters; what is longer is cut. */
const longest = 10 * 1024;

/** What the bindings of one policy add to the audit event; values that differ are joined. */
export class AnnotationCollector {
  readonly #values = new Map<string, string[]>();

  add(key: string, value: string): void {
    const text = value.length > longest ? value.slice(0, longest) : value;
    const known = this.#values.get(key) ?? [];
    this.#values.set(key, known.includes(text) ? known : [...known, text]);
  }

  publish(policy: string, { annotate }: Pick<AdmissionAttributes, "annotate">): void {
    for (const [key, values] of this.#values) annotate(`${policy}/${key}`, values.join(", "));
  }
}
