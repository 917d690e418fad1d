import { parseDuration } from "../cel/values/duration.ts";
import { isEmail } from "./format-email.ts";
import { isCidr, isIpv4, isIpv6, isMac, isRequestUri } from "./format-network.ts";
import { isCreditCard, isIsbn10, isIsbn13 } from "./format-numbers.ts";

const uuid = (version: string) => new RegExp(`^[0-9a-f]{8}-?[0-9a-f]{4}-?${version}-?[0-9a-f]{12}$`, "i");
const octet = "(0|[1-9]\\d?|1\\d\\d?|2[0-4]\\d|25[0-5])";
const shortName = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const timeOfDay = /^([0-9]{2}):([0-9]{2}):([0-9]{2})(.[0-9]+)?(z|([+-][0-9]{2}:[0-9]{2}))$/;
const hostname =
  /^([a-zA-Z0-9\p{S}\p{L}]((-?[a-zA-Z0-9\p{S}\p{L}]{0,62})?)|([a-zA-Z0-9\p{S}\p{L}](([a-zA-Z0-9-\p{S}\p{L}]{0,61}[a-zA-Z0-9\p{S}\p{L}])?)(\.)){1,}([a-zA-Z\p{L}]){2,63})$/u;
const scalaUnit = /(\d+)\s*([A-Za-zµ]+)/g;
/** The units of Scala's durations: short names, and the beginning of the long one. */
const scalaUnits: readonly (readonly [names: readonly string[], prefix: string])[] = [
  [["ns"], "nano"],
  [["us", "µs"], "micro"],
  [["ms"], "milli"],
  [["s"], "sec"],
  [["m"], "min"],
  [["h", "hr"], "hour"],
  [["d"], "day"],
  [["w", "wk"], "week"],
];

/**
 * The formats of texts that kube-apiserver checks, by their name without dashes; others are ignored.
 * Source: Kubernetes documentation, "Extend the Kubernetes API with CustomResourceDefinitions", field `format`.
 */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  bsonobjectid: matching(/^[0-9a-fA-F]{24}$/),
  uri: isRequestUri,
  email: isEmail,
  hostname: isHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  cidr: isCidr,
  mac: isMac,
  uuid: matching(uuid("[0-9a-f]{4}-?[0-9a-f]{4}")),
  uuid3: matching(uuid("3[0-9a-f]{3}-?[0-9a-f]{4}")),
  uuid4: matching(uuid("4[0-9a-f]{3}-?[89ab][0-9a-f]{3}")),
  uuid5: matching(uuid("5[0-9a-f]{3}-?[89ab][0-9a-f]{3}")),
  isbn: (text) => isIsbn10(text) || isIsbn13(text),
  isbn10: isIsbn10,
  isbn13: isIsbn13,
  creditcard: isCreditCard,
  ssn: (text) => text.length === 11 && /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text),
  hexcolor: matching(/^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/),
  rgbcolor: matching(new RegExp(`^rgb\\(\\s*${octet}\\s*,\\s*${octet}\\s*,\\s*${octet}\\s*\\)$`)),
  byte: matching(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/),
  password: () => true,
  date: isDate,
  duration: isDuration,
  datetime: isDateTime,
  k8sshortname: (text) => text.length <= 63 && new RegExp(`^${shortName}$`).test(text),
  k8slongname: (text) => text.length <= 253 && new RegExp(`^${shortName}(\\.${shortName})*$`).test(text),
};

/** The check of a text's format; undefined for formats that are not checked. */
export function formatCheck(format: string): ((text: string) => boolean) | undefined {
  const name = format.replaceAll("-", "");
  return Object.hasOwn(formats, name) ? formats[name] : undefined;
}

function matching(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

function isHostname(text: string): boolean {
  return text.length <= 255 && text.split(".").every((label) => Buffer.byteLength(label) <= 63) && hostname.test(text);
}

/** RFC 3339 full-date. */
function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number);
}

function isDateTime(text: string): boolean {
  const [date = "", time = ""] = text.toLowerCase().split("t");
  const match = timeOfDay.exec(time);
  if (match === null || !isDate(date)) return false;
  return (match[1] as string) <= "23" && (match[2] as string) <= "59" && (match[3] as string) <= "59";
}

/** A duration as Go writes it, or as Scala does: "2 weeks". Words between that are no units do no harm. */
function isDuration(text: string): boolean {
  if (parseDuration(text) !== undefined) return true;
  for (const [, , unit = ""] of text.matchAll(scalaUnit)) {
    const name = unit.toLowerCase();
    if (scalaUnits.some(([names, prefix]) => names.includes(name) || name.startsWith(prefix))) return true;
  }
  return false;
}
