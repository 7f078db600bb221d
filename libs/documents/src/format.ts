export type NumberParts = {
  number: number;
  /** Of documents of the state, whose numbers begin anew each year: `356/2025/NĐ-CP`. */
  year: number | null;
  /** e.g. `KH`; null: the number names no kind. */
  kindSymbol: string | null;
  /** e.g. `TĐTN`. */
  issuer: string | null;
  /** e.g. `XDĐ`. */
  department: string | null;
};

/** The number as it is written: `504-KH/TĐTN-XDĐ`, `03-HD/ĐTN`, `12-CT/TU`; of the state `356/2025/NĐ-CP`. */
export function formatNumber({ number, year, kindSymbol, issuer, department }: NumberParts): string {
  const digits = String(number).padStart(2, '0');
  const office = [issuer, department].filter((part) => part !== null).join('-');
  if (year !== null) {
    const symbol = [kindSymbol, office].filter((part) => part !== null && part !== '').join('-');
    return [digits, year, symbol].filter((part) => part !== '').join('/');
  }
  const numbered = kindSymbol === null ? digits : `${digits}-${kindSymbol}`;
  return office === '' ? numbered : `${numbered}/${office}`;
}
