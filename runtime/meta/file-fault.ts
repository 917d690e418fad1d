const faults: Readonly<Record<string, string>> = {
  ENOENT: "no such file or directory",
  EACCES: "permission denied",
  EISDIR: "is a directory",
  ENOTDIR: "not a directory",
};

/** What Go says of a file that cannot be read: "open /a: no such file or directory". */
export function fileFault(error: unknown, operation = "open"): string {
  const { code = "", path = "", message } = error as NodeJS.ErrnoException;
  const fault = faults[code];
  if (fault === undefined) return message;
  return `${code === "EISDIR" ? "read" : operation} ${path}: ${fault}`;
}
