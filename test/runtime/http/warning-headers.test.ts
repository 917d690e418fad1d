import { describe, expect, it } from "vitest";
import { warningHeaders } from "../../../runtime/http/warning-headers.ts";

describe("warningHeaders", () => {
  it("quotes each text once", () => {
    expect(warningHeaders(['say "a\\b"', "two", "two", ""])).toEqual(['299 - "say \\"a\\\\b\\""', '299 - "two"']);
  });

  it("leaves out what no header can carry", () => {
    expect(warningHeaders(["a\nb", "c"])).toEqual(['299 - "c"']);
  });

  it("sends other scripts as UTF-8", () => {
    expect(Buffer.from(warningHeaders(["ö→"])[0] as string, "latin1").toString("utf8")).toBe('299 - "ö→"');
  });

  it("cuts texts short that together pass the limit", () => {
    const cut = warningHeaders(Array.from({ length: 30 }, (_, index) => `${index} ${"x".repeat(300)}`));
    expect(cut.every((value) => value.length === '299 - ""'.length + 256)).toBe(true);
    expect(cut.length).toBe(16);
  });
});
