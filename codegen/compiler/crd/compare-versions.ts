const version = /^v([1-9][0-9]*)(?:(alpha|beta)([1-9][0-9]*))?$/;
const stability = ["alpha", "beta", undefined];

/**
 * Orders versions as discovery does, preferred first: v2, v1, v1beta2, v1beta1, v1alpha1, then other names by the alphabet.
 * See "Version priority" in the concept page on versions of custom resource definitions.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [version.exec(a), version.exec(b)];
  if (left === null || right === null) {
    if (left !== null || right !== null) return left === null ? 1 : -1;
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return (
    stability.indexOf(right[2]) - stability.indexOf(left[2]) || Number(right[1]) - Number(left[1]) || Number(right[3] ?? 0) - Number(left[3] ?? 0)
  );
}
