/** `format: relativePath`: a path below a directory that does not lead out of it. */
export function relativePathProblems(value: string): readonly string[] {
  const problems: string[] = [];
  if (value.startsWith("/")) problems.push("must be a relative path");
  if (value.split("/").includes("..")) problems.push("must not contain '..'");
  return problems;
}
