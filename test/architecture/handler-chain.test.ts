import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Filter } from "../../runtime/http/filter.ts";
import { composeChain, handlerChain } from "../../runtime/http/handler-chain.ts";
import type { RequestContext } from "../../runtime/http/request-context.ts";
import { root } from "./source-files.ts";

const source = read("runtime/http/handler-chain.ts");

/** What the documents call a step, and the name and file of the filter that takes it. */
const filters = [
  { step: "deadline and panic recovery", name: "deadlineFilter", file: "runtime/http/deadline-filter.ts" },
  { step: "authentication", name: "authenticationFilter", file: "runtime/authentication/filter.ts" },
  { step: "audit", name: "auditFilter", file: "runtime/audit/filter.ts" },
  { step: "impersonation", name: "impersonationFilter", file: "runtime/impersonation/filter.ts" },
  { step: "flow control", name: "flowControlFilter", file: "runtime/flowcontrol/filter.ts" },
  { step: "authorization", name: "authorizationFilter", file: "runtime/authorization/filter.ts" },
  { step: "route", name: "route", file: "runtime/http/route.ts" },
] as const;

/** Steps that are not filters: one before them, the others inside the handlers. */
const before = [{ step: "request info", file: "runtime/http/request-info.ts" }];
const inHandlers = [
  { step: "decode", file: "runtime/serialization/decode-body.ts" },
  { step: "mutating admission", file: "runtime/admission/chain.ts" },
  { step: "registry", file: "runtime/registry/create-object.ts" },
  { step: "validating admission", file: "runtime/admission/chain.ts" },
  { step: "storage", file: "runtime/storage/storage.ts" },
  { step: "watch fan-out", file: "runtime/watch/dispatcher.ts" },
  { step: "encode", file: "runtime/serialization/answer-object.ts" },
];
const steps = [...before, ...filters, ...inHandlers];

describe("the handler chain", () => {
  test("has the filters of the documented order, and no other", async () => {
    const loaded = await Promise.all(
      filters.map(async ({ name, file }) => ((await import(join(root, file))) as Readonly<Record<string, Filter>>)[name]),
    );
    expect(loaded.every((filter) => typeof filter === "function")).toBe(true);
    expect(handlerChain).toHaveLength(loaded.length);
    handlerChain.forEach((filter, at) => void expect(filter, filters[at]?.name).toBe(loaded[at]));
  });

  test("reads in its source as it runs", () => {
    const array = /handlerChain[^=]*= \[([^\]]*)\]/.exec(source)?.[1] ?? "";
    expect(
      array
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean),
    ).toEqual(filters.map(({ name }) => name));
  });

  test("runs in the order of the array, and back", async () => {
    const passed: string[] = [];
    const noting =
      (name: string): Filter =>
      async (context, next) => {
        passed.push(`${name} in`);
        const answer = await next(context);
        passed.push(`${name} out`);
        return answer;
      };
    const answer = { status: 200, headers: {} };
    await composeChain([noting("first"), noting("second"), async () => answer])({} as RequestContext);
    expect(passed).toEqual(["first in", "second in", "second out", "first out"]);
  });
});

describe.each(["runtime/README.md", "docs/request-path.md"])("%s", (document) => {
  const text = read(document).toLowerCase();

  test("names every step in the order they are taken", () => {
    const arrows = text.split("\n\n").find((paragraph) => paragraph.includes("→")) ?? "";
    expect(arrows.split("→").map((step) => step.trim().replace(/\s+/g, " "))).toEqual(steps.map(({ step }) => step));
  });
});

describe("docs/request-path.md", () => {
  const text = read("docs/request-path.md");

  test.each(steps)("sends the reader of $step to $file", ({ file }) => {
    expect(() => read(file)).not.toThrow();
    expect(text).toContain(`\`${file}\``);
  });

  test("names only files that are there", () => {
    const named = [...text.matchAll(/`((?:runtime|codegen|generated|test|docs)\/[^`*<{]+\.[a-z]+)`/g)].map((match) => match[1] as string);
    expect(named.length).toBeGreaterThan(steps.length);
    const missing = named.filter((file) => {
      try {
        read(file);
        return false;
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
  });
});

describe("the rooms of the runtime", () => {
  test("runtime/README.md names each folder", async () => {
    const { readdirSync } = await import("node:fs");
    const folders = readdirSync(join(root, "runtime"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const text = read("runtime/README.md");
    expect(folders.map(({ name }) => name).filter((name) => !text.includes(`\`${name}/\``))).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
