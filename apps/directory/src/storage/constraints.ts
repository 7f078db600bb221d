import { Refusal } from '#contracts';
import { wrongField } from '../domain/validity.js';

/**
 * What the database refuses when two commands agree on something that only one can have. The domain has looked
 * before; this is for the moment between looking and writing.
 */
const REFUSALS: Readonly<Record<string, (code: string) => Refusal>> = {
  unit_code: (code) => new Refusal('DUPLICATE_CODE', { code }),
  person_code: (code) => new Refusal('DUPLICATE_CODE', { code }),
  account_username: () => new Refusal('DUPLICATE_USERNAME'),
  account_person: () => wrongField('/personId', 'Cán bộ này đã có tài khoản.'),
  position_one_home: () => wrongField('/home', 'Cán bộ đã có chức vụ chính trong thời gian đó.'),
  position_once: () => wrongField('/type', 'Cán bộ đã giữ chức vụ này ở đơn vị này trong thời gian đó.'),
  charge_once: () => wrongField('/unitId', 'Cán bộ đã phụ trách đơn vị này trong thời gian đó.'),
};

/** Runs a write; a broken constraint becomes the refusal that it stands for. The transaction is lost either way. */
export async function refusing<Result>(code: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const name = (error as { constraint?: unknown } | null)?.constraint;
    const refusal = typeof name === 'string' ? REFUSALS[name] : undefined;
    if (refusal === undefined) throw error;
    throw refusal(code);
  }
}
