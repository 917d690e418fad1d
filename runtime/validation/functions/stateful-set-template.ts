import { type Fields, isFields, isList } from "../fields.ts";

/**
 * The template of a stateful set as its pods will be: with a volume for each claim template in place of those of the
 * same name, and without the host name and subdomain, which are the controller's.
 */
export function statefulSetTemplate(spec: unknown): Fields {
  if (!isFields(spec) || !isFields(spec.template)) return {};
  const { template } = spec;
  if (!isFields(template.spec)) return template;
  const { hostname: _hostname, subdomain: _subdomain, ...pod } = template.spec;
  const claims = (isList(spec.volumeClaimTemplates) ? spec.volumeClaimTemplates : []).filter(isFields);
  if (claims.length === 0) return { ...template, spec: pod };
  const names = claims.map((claim) => (isFields(claim.metadata) ? claim.metadata.name : undefined));
  const claimed = [...new Set(names)].map((name) => ({ name, persistentVolumeClaim: { claimName: name } }));
  const others = (isList(pod.volumes) ? pod.volumes : []).filter((volume) => !isFields(volume) || !names.includes(volume.name));
  return { ...template, spec: { ...pod, volumes: [...claimed, ...others] } };
}
