/**
 * Names in files with instruments, neutral wherever a file may be seen; what they mean stands in
 * docs/instrument-files.md. The others are HL7's own (FHIR R4, "Extensibility" and the extensions registry of R4).
 */
export const scoringUrl = 'urn:x-forloeb:instrument-scoring';
export const answerSystem = 'urn:x-forloeb:answer';
const questionnaireUrl = 'urn:x-forloeb:questionnaire:';
/** Of the scoring block: raised when it can no longer be read as before. */
export const blockFormat = '1';

export const translationUrl = 'http://hl7.org/fhir/StructureDefinition/translation';
export const ordinalUrl = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
export const absentReasonUrl = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

export const urlOfPack = (id: string): string => `${questionnaireUrl}${id}`;
/** The id of a pack from its url; null when it is none of ours. */
export const packOfUrl = (url: string): string | null =>
  url.startsWith(questionnaireUrl) ? url.slice(questionnaireUrl.length) : null;

/** Words before the first question stand as an item of their own. No id of an item begins with a hyphen. */
export const instructionId = '-instruction';
