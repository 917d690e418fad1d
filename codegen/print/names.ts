/** "deployment-spec" of "DeploymentSpec", "http-get-action" of "HTTPGetAction". */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}

/** "deploymentSpec" of "DeploymentSpec", "httpGetAction" of "HTTPGetAction". */
export function camelCase(name: string): string {
  return kebabCase(name).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** "AppsV1" of "apps/v1", "StableExampleComV1beta1" of "stable.example.com/v1beta1". */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** camelCase, as a name that may stand alone: "_3scaleNet" of "3scale.net". */
export function identifier(name: string): string {
  const camel = camelCase(name);
  return /^\d/.test(camel) ? `_${camel}` : camel;
}
