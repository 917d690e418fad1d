/** `format: envVarName`: printable ASCII but "=" (KEP-4369). */
export function envVarNameProblems(value: string): readonly string[] {
  if (value === "") return ["environment variable name must be non-empty"];
  return /^[ -<>-~]*$/.test(value) ? [] : ["a valid environment variable name must consist only of printable ASCII characters other than '='"];
}
