/** Kinds of official documents, by the glossary of the domain; the last ones were seen on papers besides. */
export const DOCUMENT_KINDS = [
  'PLAN',
  'DECISION',
  'GUIDELINE',
  'SCHEME',
  'OFFICIAL_LETTER',
  'REPORT',
  'CONCLUSION',
  'NOTICE',
  'DIRECTIVE',
  'RESOLUTION',
  'PROGRAMME',
  'PROPOSAL',
  'INVITATION',
  'MINUTES',
  'REGULATION',
  'RULE',
  'DECREE',
  'CIRCULAR',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The symbol that stands in a number, and the word that stands before it. */
export const KIND_WORDS: Record<DocumentKind, { symbol: string; word: string }> = {
  PLAN: { symbol: 'KH', word: 'Kế hoạch' },
  DECISION: { symbol: 'QĐ', word: 'Quyết định' },
  GUIDELINE: { symbol: 'HD', word: 'Hướng dẫn' },
  SCHEME: { symbol: 'ĐA', word: 'Đề án' },
  OFFICIAL_LETTER: { symbol: 'CV', word: 'Công văn' },
  REPORT: { symbol: 'BC', word: 'Báo cáo' },
  CONCLUSION: { symbol: 'KL', word: 'Kết luận' },
  NOTICE: { symbol: 'TB', word: 'Thông báo' },
  DIRECTIVE: { symbol: 'CT', word: 'Chỉ thị' },
  RESOLUTION: { symbol: 'NQ', word: 'Nghị quyết' },
  PROGRAMME: { symbol: 'CTr', word: 'Chương trình' },
  PROPOSAL: { symbol: 'TTr', word: 'Tờ trình' },
  INVITATION: { symbol: 'TM', word: 'Thư mời' },
  MINUTES: { symbol: 'BB', word: 'Biên bản' },
  REGULATION: { symbol: 'QC', word: 'Quy chế' },
  RULE: { symbol: 'QyĐ', word: 'Quy định' },
  DECREE: { symbol: 'NĐ', word: 'Nghị định' },
  CIRCULAR: { symbol: 'TT', word: 'Thông tư' },
};
