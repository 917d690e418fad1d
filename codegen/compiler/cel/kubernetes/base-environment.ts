import { type CelEnvironment, type CelLibrary, createEnvironment } from "../check/environment.ts";
import { listExtensionLibrary } from "../library/list-extension.ts";
import { optionalLibrary } from "../library/optional.ts";
import { setsLibrary } from "../library/sets.ts";
import { standardLibrary } from "../library/standard.ts";
import { textLibrary } from "../library/text.ts";
import { twoVariableLibrary } from "../library/two-variable.ts";
import { authorizerLibrary } from "./library/authorizer.ts";
import { cidrLibrary } from "./library/cidr.ts";
import { ipLibrary } from "./library/ip.ts";
import { listsLibrary } from "./library/lists.ts";
import { namedFormatsLibrary } from "./library/named-formats.ts";
import { quantityLibrary } from "./library/quantity.ts";
import { regexLibrary } from "./library/regex.ts";
import { semverLibrary } from "./library/semver.ts";
import { urlsLibrary } from "./library/urls.ts";

/** The short form of exists_one came after the version of the language that Kubernetes speaks. */
const languageLibrary: CelLibrary = { ...standardLibrary, macros: standardLibrary.macros?.filter((macro) => macro.name !== "existsOne") ?? [] };

let environment: CelEnvironment | undefined;

/** What all expressions of Kubernetes 1.36 may call; callers add variables with `extendEnvironment`. Made when it is first needed. */
export function baseEnvironment(): CelEnvironment {
  environment ??= createEnvironment({
    libraries: [
      languageLibrary,
      urlsLibrary,
      regexLibrary,
      listsLibrary,
      authorizerLibrary,
      optionalLibrary,
      quantityLibrary,
      textLibrary,
      setsLibrary,
      ipLibrary,
      cidrLibrary,
      namedFormatsLibrary,
      twoVariableLibrary,
      semverLibrary,
      listExtensionLibrary,
    ],
    homogeneousLiterals: true,
  });
  return environment;
}
