import { KIND_WORDS, type DocumentKind } from './kinds.js';
import { knownIssuer, similarIssuer, type KnownSymbols } from './symbols.js';

/** A warning refuses nothing: papers are as they are. */
export const NUMBER_WARNINGS = [
  'KIND_CONTRADICTS',
  'KIND_UNKNOWN',
  'KIND_MISSING',
  'ISSUER_UNKNOWN',
  'ISSUER_MISSING',
  'SYMBOL_MISSING',
  'DATE_UNREAL',
] as const;
export type NumberWarning = { code: (typeof NUMBER_WARNINGS)[number]; text: string };

type Doubtful = {
  kindSymbol: string | null;
  symbolKind: DocumentKind | null;
  namedKind: DocumentKind | null;
  issuer: string | null;
  unrealDay: string | null;
};

export function warningsOf(read: Doubtful, known: KnownSymbols): NumberWarning[] {
  return [...aboutKind(read), ...aboutIssuer(read, known), ...aboutDay(read)];
}

function aboutKind({ kindSymbol, symbolKind, namedKind, issuer }: Doubtful): NumberWarning[] {
  if (kindSymbol === null)
    return issuer === null || namedKind !== null
      ? []
      : [{ code: 'KIND_MISSING', text: 'Số văn bản không ghi ký hiệu loại văn bản.' }];
  if (symbolKind === null)
    return [{ code: 'KIND_UNKNOWN', text: `Ký hiệu “${kindSymbol}” không phải loại văn bản đã biết.` }];
  if (namedKind === null || namedKind === symbolKind) return [];
  const [named, symbol] = [KIND_WORDS[namedKind].word, KIND_WORDS[symbolKind].word];
  return [
    {
      code: 'KIND_CONTRADICTS',
      text: `Văn bản được gọi là “${named}” nhưng ký hiệu “${kindSymbol}” là của ${symbol.toLowerCase()}. Hãy đối chiếu với văn bản gốc.`,
    },
  ];
}

function aboutIssuer({ kindSymbol, issuer }: Doubtful, known: KnownSymbols): NumberWarning[] {
  if (issuer === null && kindSymbol === null)
    return [{ code: 'SYMBOL_MISSING', text: 'Chỉ có số, chưa có ký hiệu của văn bản.' }];
  if (issuer === null)
    return [{ code: 'ISSUER_MISSING', text: 'Số văn bản không ghi ký hiệu nơi ban hành.' }];
  if (knownIssuer(issuer, known) !== undefined) return [];
  const similar = similarIssuer(issuer, known);
  const hint = similar === null ? '' : ` Có thể là “${similar}”.`;
  return [{ code: 'ISSUER_UNKNOWN', text: `Không rõ nơi ban hành “${issuer}”.${hint}` }];
}

function aboutDay({ unrealDay }: Doubtful): NumberWarning[] {
  if (unrealDay === null) return [];
  return [{ code: 'DATE_UNREAL', text: `Ngày ${unrealDay} không có trong lịch.` }];
}
