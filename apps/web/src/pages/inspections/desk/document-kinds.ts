import type { components } from '../../../api/schema';

type Kind = components['schemas']['DocumentKind'];

export const DOCUMENT_KINDS: readonly Kind[] = [
  ...(['PLAN', 'CONCLUSION', 'DECISION', 'GUIDELINE', 'OFFICIAL_LETTER', 'REPORT', 'NOTICE'] as const),
  ...(['DIRECTIVE', 'RESOLUTION', 'PROGRAMME', 'PROPOSAL', 'SCHEME', 'INVITATION', 'MINUTES'] as const),
  ...(['REGULATION', 'RULE', 'DECREE', 'CIRCULAR'] as const),
];

export function documentKindFrom(text: string | undefined): Kind | undefined {
  return DOCUMENT_KINDS.find((one) => one === text);
}
