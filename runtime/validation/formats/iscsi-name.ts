const patterns: Readonly<Record<string, RegExp>> = {
  iqn: /iqn\.\d{4}-\d{2}\.([A-Za-z0-9\-.]+)(:[^,;*&$|\s]+)$/,
  eui: /^eui.[A-Za-z0-9]{16}$/,
  naa: /^naa.[A-Za-z0-9]{32}$/,
};

/** `format: iscsiName`: an iSCSI qualified name (RFC 3720). */
export function iscsiNameProblems(value: string): readonly string[] {
  const pattern = patterns[value.slice(0, 3)];
  if (pattern === undefined) return ["must be valid format starting with iqn, eui, or naa"];
  return pattern.test(value) ? [] : ["must be valid format"];
}
