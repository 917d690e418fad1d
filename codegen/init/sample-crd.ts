/** schemas/crds/crontabs.yaml of a new project: a kind to start from. */
export const sampleCrd = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: crontabs.stable.example.com
spec:
  group: stable.example.com
  scope: Namespaced
  names: { plural: crontabs, singular: crontab, kind: CronTab, shortNames: [ct] }
  versions:
    - name: v1
      served: true
      storage: true
      subresources: { status: {} }
      additionalPrinterColumns:
        - { name: Schedule, type: string, jsonPath: .spec.schedule }
        - { name: Image, type: string, jsonPath: .spec.image }
      schema:
        openAPIV3Schema:
          description: A command that is run on a schedule.
          type: object
          required: [spec]
          properties:
            spec:
              description: What is to be run, and when.
              type: object
              required: [schedule, image]
              properties:
                schedule: { description: "When to run, in the five fields of cron.", type: string, pattern: '^(\\S+\\s+){4}\\S+$' }
                image: { description: The container image to run., type: string, minLength: 1 }
                replicas: { description: How many runners there are., type: integer, format: int32, minimum: 0, default: 1 }
                suspend: { description: Set to let no further run start., type: boolean, default: false }
            status:
              description: What was last seen of the runs.
              type: object
              properties:
                active: { description: The number of runs under way., type: integer, format: int32 }
`;
