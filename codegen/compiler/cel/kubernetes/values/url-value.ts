import { opaqueType } from "../../types/cel-type.ts";
import type { CelValue } from "../../values/cel-value.ts";
import { OpaqueValue } from "../../values/opaque-value.ts";
import { formatUrl, type GoUrl } from "../net/go-url.ts";

export const urlType = opaqueType("kubernetes.URL");

/** The value of `url('https://example.com/')`. */
export class UrlValue extends OpaqueValue {
  readonly celType = urlType;
  readonly url: GoUrl;

  constructor(url: GoUrl) {
    super();
    this.url = url;
  }

  equals(other: CelValue): boolean {
    return other instanceof UrlValue && formatUrl(this.url) === formatUrl(other.url);
  }
}
