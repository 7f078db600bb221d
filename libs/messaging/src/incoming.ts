import { Envelope, Id } from '#contracts';
import { newId } from '#database';
import type { Handler, Handlers } from './handlers.js';

/** One message for one consumer. */
export class Task {
  constructor(
    readonly handler: Handler,
    readonly envelope: Envelope,
    /** The facts as the contract has them; as they came for a handler of everything. */
    readonly data: unknown,
    private readonly bytes: () => Buffer,
  ) {}

  /** This event alone, as it is kept when it fails. */
  get body(): Buffer {
    return this.bytes();
  }
}

/** A message that nothing can be done with. */
export type Burial = {
  id: string;
  consumer: string;
  messageId: string | null;
  type: string | null;
  subject: string | null;
  body: Buffer;
  attempts: number;
  code: string;
  text: string;
};

export type Sorted = { tasks: Task[]; burials: Burial[] };

type SortOptions = { messageId?: unknown; consumer?: string };

/**
 * Finds out what a message is and who takes it: one event, or several that were published together.
 *
 * @param messageId AMQP's own, for what cannot be read
 * @param consumer only this one, for a message that is tried again
 */
export function sort(body: Buffer, handlers: Handlers, service: string, options: SortOptions = {}): Sorted {
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch (error) {
    const { consumer = service, messageId } = options;
    const text = (error as Error).message;
    return { tasks: [], burials: [burialOf(body, { consumer, code: 'NOT_JSON', text, messageId })] };
  }
  if (!Array.isArray(json) || json.length === 0) return sortOne(json, () => body, handlers, service, options);
  const all = json.map((event: unknown) =>
    sortOne(event, () => Buffer.from(JSON.stringify(event)), handlers, service, options),
  );
  // What nobody here handles came along with what somebody does.
  const handled = all.filter(({ unhandled }) => unhandled !== true);
  const meant = handled.length > 0 ? handled : all;
  return {
    tasks: meant.flatMap(({ tasks }) => tasks),
    burials: meant.flatMap(({ burials }) => burials),
  };
}

/** @param body of this event alone */
function sortOne(
  json: unknown,
  body: () => Buffer,
  handlers: Handlers,
  service: string,
  options: SortOptions,
): Sorted & { unhandled?: boolean } {
  const bury = (
    code: string,
    text: string,
    known?: Partial<Envelope>,
    consumer = options.consumer ?? service,
  ) => ({
    tasks: [],
    burials: [burialOf(body(), { consumer, code, text, messageId: known?.id ?? options.messageId, known })],
  });
  const parsed = Envelope.safeParse(json);
  if (!parsed.success) return bury('BAD_ENVELOPE', wordsOf(parsed.error), json as Partial<Envelope>);
  const envelope: Envelope = { ...parsed.data, data: parsed.data.data };
  const { consumer } = options;
  const takers =
    consumer === undefined ? handlers.of(envelope.type) : [handlers.ofConsumer(consumer, envelope.type)];
  const sorted: Sorted = { tasks: [], burials: [] };
  let nothingToDo = false;
  for (const handler of takers) {
    if (handler === undefined) continue;
    if (handler.contract === undefined) {
      sorted.tasks.push(new Task(handler, envelope, envelope.data, body));
      continue;
    }
    const data = handler.contract.schema.safeParse(envelope.data);
    if (data.success && handler.concerns?.(data.data as never) === false) nothingToDo = true;
    else if (data.success)
      sorted.tasks.push(new Task(handler, { ...envelope, data: data.data }, data.data, body));
    else sorted.burials.push(...bury('BAD_DATA', wordsOf(data.error), envelope, handler.consumer).burials);
  }
  if (nothingToDo || sorted.tasks.length + sorted.burials.length > 0) return sorted;
  return { ...bury('NO_HANDLER', `no handler for ${envelope.type}`, envelope), unhandled: true };
}

/** Paths and rules only: the values may be what a person wrote. */
function wordsOf(error: { issues: readonly { path: PropertyKey[]; message: string }[] }) {
  return error.issues
    .slice(0, 10)
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('; ');
}

/** As much of a message as can be known, for the people who will look at it. */
export function burialOf(
  body: Buffer,
  about: {
    consumer: string;
    code: string;
    text: string;
    messageId?: unknown;
    known?: { type?: unknown; subject?: unknown } | null;
    attempts?: number;
  },
): Burial {
  const { consumer, code, text, messageId, known, attempts = 1 } = about;
  return {
    id: newId(),
    consumer,
    messageId: Id.safeParse(messageId).success ? (messageId as string) : null,
    type: textOf(known?.type),
    subject: textOf(known?.subject),
    body,
    attempts,
    code,
    text,
  };
}

function textOf(value: unknown): string | null {
  // NUL cannot be stored in a text column; such a type or subject is of no use anyway.
  return typeof value === 'string' && !value.includes('\0') ? value.slice(0, 200) : null;
}
