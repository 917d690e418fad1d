import { describe, expect, test } from "vitest";
import { listPages } from "../../../runtime/client/list-pages.ts";
import type { ListOptions, ObjectList } from "../../../runtime/client/resource-client.ts";
import { type StatusError, statusError } from "../../../runtime/errors/status-error.ts";

function page(item: string, token?: string): ObjectList<string> {
  return { metadata: { resourceVersion: "7", ...(token === undefined ? {} : { continue: token }) }, items: [item] };
}

/** A list whose pages come in this order. */
function pages(...answers: (ObjectList<string> | StatusError)[]): {
  asked: ListOptions[];
  list: (options: ListOptions) => Promise<ObjectList<string>>;
} {
  const asked: ListOptions[] = [];
  return {
    asked,
    list: async (options) => {
      const answer = answers[asked.push(options) - 1];
      if (answer === undefined) throw new Error("one page too many");
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

async function itemsOf(list: (options: ListOptions) => Promise<ObjectList<string>>, options?: ListOptions): Promise<string[]> {
  const items: string[] = [];
  for await (const one of listPages(list, options)) items.push(...one.items);
  return items;
}

function expiredWith(token?: string): StatusError {
  const error = statusError("Expired", "too old");
  if (token !== undefined) error.status.metadata["continue"] = token;
  return error;
}

describe("listPages", () => {
  test("asks for the pages one after the other", async () => {
    const { list, asked } = pages(page("a", "t1"), page("b", "t2"), page("c", ""));
    expect(await itemsOf(list, { labelSelector: "app=x", resourceVersion: "5", resourceVersionMatch: "Exact", limit: 1 })).toEqual(["a", "b", "c"]);
    expect(asked).toEqual([
      { labelSelector: "app=x", resourceVersion: "5", resourceVersionMatch: "Exact", limit: 1 },
      { labelSelector: "app=x", limit: 1, continue: "t1" },
      { labelSelector: "app=x", limit: 1, continue: "t2" },
    ]);
  });

  test("asks for 500 objects a page unless told otherwise, and for no page before it is wanted", async () => {
    const { list, asked } = pages(page("a", "t1"), page("b"));
    for await (const _ of listPages(list)) break;
    expect(asked).toEqual([{ limit: 500 }]);
  });

  test("goes on at the present state where the first page's is forgotten", async () => {
    const { list, asked } = pages(page("a", "t1"), expiredWith("t2"), page("b"));
    expect(await itemsOf(list)).toEqual(["a", "b"]);
    expect(asked.map((one) => one.continue)).toEqual([undefined, "t1", "t2"]);
  });

  test("fails where the server offers no way on", async () => {
    await expect(itemsOf(pages(page("a", "t1"), expiredWith()).list)).rejects.toMatchObject({ code: 410 });
    await expect(itemsOf(pages(expiredWith("t1")).list, { resourceVersion: "5" })).rejects.toMatchObject({ code: 410 });
  });
});
