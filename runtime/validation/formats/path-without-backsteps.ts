/** `format: pathWithoutBacksteps`. */
export function pathWithoutBackstepsProblems(value: string): readonly string[] {
  return value.split("/").includes("..") ? ["must not contain '..'"] : [];
}
