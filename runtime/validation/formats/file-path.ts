import { relativePathProblems } from "./relative-path.ts";

/** `format: filePath`: a file of a projected volume; names that begin with two dots are the kubelet's own. */
export function filePathProblems(value: string): readonly string[] {
  const problems = [...relativePathProblems(value)];
  if (value.startsWith("..") && !value.startsWith("../")) problems.push("must not start with '..'");
  return problems;
}
