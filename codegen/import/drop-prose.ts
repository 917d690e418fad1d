import type { JsonObject } from "../../runtime/meta/json.ts";
import { transformSchema } from "./transform-schema.ts";

const prose = ["description", "title", "example", "externalDocs"];

/** A schema without the text that is written for people: descriptions come from elsewhere, at run time. */
export function dropProse(schema: JsonObject): JsonObject {
  return transformSchema(schema, (one) => {
    for (const keyword of prose) delete one[keyword];
    return one;
  });
}
