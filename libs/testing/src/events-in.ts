export type StoredEvent = {
  type: string;
  subject: string;
  sequence: number;
  correlationid: string;
  data: Record<string, unknown>;
};

/** The events in rows of an outbox, each of which holds one or several, in their order. */
export function eventsIn(rows: readonly { body: string }[]): StoredEvent[] {
  return rows.flatMap(({ body }) => JSON.parse(body) as StoredEvent | StoredEvent[]);
}

/** Those about one thing: the last word of the type, and what they tell. */
export function toldAbout(subject: string, rows: readonly { body: string }[]) {
  return eventsIn(rows)
    .filter((event) => event.subject === subject)
    .map(({ type, sequence, data }) => ({ type: type.split('.')[3] as string, sequence, data }));
}
