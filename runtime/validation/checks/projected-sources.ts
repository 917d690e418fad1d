import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden, invalid, required } from "../field-error.ts";
import { type Fields, isFields, isList, isNumber } from "../fields.ts";
import { filePathProblems } from "../formats/file-path.ts";
import { checkDownwardApiFile } from "./downward-api-file.ts";

const fileMode = "must be a number between 0 and 0777 (octal), both inclusive";

/** The sources of a projected volume: one sort each, and no file of two. */
export function checkProjectedSources(sources: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const volume = path.slice(0, path.lastIndexOf("."));
  const files = new Set<string>();
  const claim = (file: string, blamed: unknown): void => {
    if (file === "") return;
    if (files.has(file)) errors.push(invalid(volume, blamed, "conflicting duplicate paths"));
    files.add(file);
  };
  for (const [index, source] of (isList(sources) ? sources : []).entries()) {
    if (!isFields(source)) continue;
    const at = `${path}[${index}]`;
    let sorts = 0;
    for (const sort of ["secret", "configMap"]) {
      const projection = source[sort];
      if (!isFields(projection)) continue;
      sorts++;
      if (text(projection.name) === "") errors.push(required(`${at}.${sort}.name`));
      for (const [at2, item] of items(projection)) {
        checkKeyToPath(item, `${at}.${sort}.items[${at2}]`, errors);
        claim(text(item.path), text(projection.name));
      }
    }
    if (isFields(source.downwardAPI)) {
      sorts++;
      for (const [, item] of items(source.downwardAPI)) {
        checkDownwardApiFile(item, `${at}.downwardAPI`, errors, scope);
        claim(text(item.path), text(item.path));
      }
    }
    if (isFields(source.serviceAccountToken)) {
      sorts++;
      checkToken(source.serviceAccountToken, `${at}.serviceAccountToken`, volume, errors);
    }
    if (sorts > 1) errors.push(forbidden(at, "may not specify more than 1 volume type per source"));
  }
}

function checkToken(token: Fields, at: string, volume: string, errors: FieldError[]): void {
  const seconds = isNumber(token.expirationSeconds) ? token.expirationSeconds : 0;
  if (seconds < 600) errors.push(invalid(`${at}.expirationSeconds`, seconds, "may not specify a duration less than 10 minutes"));
  if (seconds > 2 ** 32) errors.push(invalid(`${at}.expirationSeconds`, seconds, "may not specify a duration larger than 2^32 seconds"));
  const file = text(token.path);
  if (file === "") errors.push(required(`${volume}.path`));
  else for (const problem of filePathProblems(file)) errors.push(invalid(`${volume}.path`, file, problem));
}

function checkKeyToPath(item: Fields, at: string, errors: FieldError[]): void {
  const file = text(item.path);
  if (text(item.key) === "") errors.push(required(`${at}.key`));
  if (file === "") errors.push(required(`${at}.path`));
  for (const problem of filePathProblems(file)) errors.push(invalid(`${at}.path`, file, problem));
  if (typeof item.mode === "number" && (item.mode > 0o777 || item.mode < 0)) errors.push(invalid(`${at}.mode`, item.mode, fileMode));
}

function items(projection: Fields): readonly (readonly [number, Fields])[] {
  return (isList(projection.items) ? projection.items : []).flatMap((item, index) => (isFields(item) ? [[index, item] as const] : []));
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
