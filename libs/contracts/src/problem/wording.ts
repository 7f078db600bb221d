/** HTTP status and Vietnamese words of a code; `{name}` is filled from the facts of the refusal. */
export type Wording = readonly [status: number, title: string, detail: string];
