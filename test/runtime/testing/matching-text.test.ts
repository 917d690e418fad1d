import { describe, expect, test } from "vitest";
import { matchingText } from "../../../runtime/testing/matching-text.ts";
import { createRandom } from "../../../runtime/testing/random.ts";

describe("a text that matches", () => {
  test.each([
    "^(\\S+\\s+){4}\\S+$",
    "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
    "^([0-9]+(\\.[0-9]+)?(s|m|h))+$",
    "^(?:[A-Z]{2,4}|\\d{3})-x?$",
    "^[^:/]+:[1-9][0-9]{0,4}$",
    "^\\$\\{\\w+\\}\\.$",
    "example",
    "^$",
  ])("%s", (pattern) => {
    for (let seed = 1; seed <= 20; seed++) expect(matchingText(pattern, createRandom(seed))).toMatch(new RegExp(pattern));
  });

  test("is not found where the pattern has more than is known", () => {
    expect(matchingText("^\\p{Greek}+$", createRandom(1))).toBeUndefined();
    expect(matchingText("^[[:alpha:]]$", createRandom(1))).toBeUndefined();
    expect(matchingText("^(?i:a)$", createRandom(1))).toBeUndefined();
    expect(matchingText("^a$b", createRandom(1))).toBeUndefined();
  });
});
