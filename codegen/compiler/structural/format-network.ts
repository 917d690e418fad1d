import { isIPv6 } from "node:net";

const octet = /^[0-9]{1,3}$/;

/** Four numbers; zeros may lead them, as in older versions of Go. */
export function isDottedQuad(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => octet.test(part) && Number(part) <= 255);
}

/** An address with dots: IPv4, also written as IPv6. */
export function isIpv4(text: string): boolean {
  return isDottedQuad(text) || (text.includes(".") && isIpv6(text));
}

/** An IPv6 address without a zone. */
export function isIpv6(text: string): boolean {
  return !text.includes("%") && isIPv6(text);
}

/** An address and the length of its prefix. */
export function isCidr(text: string): boolean {
  const slash = text.lastIndexOf("/");
  const [address, length] = [text.slice(0, slash), text.slice(slash + 1)];
  if (slash < 0 || !/^[0-9]+$/.test(length)) return false;
  if (isDottedQuad(address)) return Number(length) <= 32;
  return isIpv6(address) && Number(length) <= 128;
}

/** EUI-48, EUI-64 or 20 octets of InfiniBand; pairs between colons or dashes, fours between dots, or all digits in a row. */
export function isMac(text: string): boolean {
  if (/^[0-9a-f]+$/i.test(text)) return [12, 16, 40].includes(text.length);
  const groups = text.includes(".")
    ? { pattern: /^[0-9a-f]{4}(\.[0-9a-f]{4})+$/i, size: 5 }
    : { pattern: /^[0-9a-f]{2}(([:-])[0-9a-f]{2})(\2[0-9a-f]{2})+$/i, size: 3 };
  if (!groups.pattern.test(text)) return false;
  const octets = ((text.length + 1) / groups.size) * (groups.size === 5 ? 2 : 1);
  return octets === 6 || octets === 8 || octets === 20;
}

/** An absolute URI, or an absolute path, as in the first line of an HTTP request. */
export function isRequestUri(text: string): boolean {
  if (text === "" || hasControl(text)) return false;
  if (text.startsWith("/")) return isEscaped(text) && (!text.startsWith("//") || isAuthority(text.slice(2).split(/[/?]/)[0] as string));
  const match = /^[a-zA-Z][a-zA-Z0-9+.-]*:(.*)$/s.exec(text);
  if (match === null) return text === "*";
  const rest = match[1] as string;
  if (!rest.startsWith("/")) return true;
  return isEscaped(rest) && (!rest.startsWith("//") || isAuthority(rest.slice(2).split(/[/?]/)[0] as string));
}

/** What stands before the query has percent signs in front of two digits only. */
function isEscaped(text: string): boolean {
  return !/%(?![0-9a-fA-F]{2})/.test(text.split("?")[0] as string);
}

function isAuthority(text: string): boolean {
  const host = text.slice(text.lastIndexOf("@") + 1);
  if (host.startsWith("[")) return /^\[[^\]]*\](:[0-9]*)?$/.test(host);
  return /^[^ "<>\\^`{}|:[\]]*(:[0-9]*)?$/.test(host);
}

function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}
