import type { Answer } from "./answer.ts";
import { textAnswer } from "./text-answer.ts";

/** What a path that nobody serves is answered with. */
export function pageNotFound(): Answer {
  return textAnswer(404, "404 page not found\n");
}
