import { Envelope } from './envelope.js';
import { routingPatternOf, type EventContract } from './event.js';
import { EVENTS } from './events/index.js';
import { SchemaBook } from './json-schema.js';

/** Who takes which event in: service name → event types, or `#` for everything. */
export type Subscribers = Readonly<Record<string, readonly string[]>>;

/**
 * AsyncAPI 3.0 of what happens inside the system: one channel per event type, sent by the service whose domain it
 * is, received by whoever subscribes.
 */
export function asyncApiDocument(
  version: string,
  subscribers: Subscribers,
  events: ReadonlyMap<string, EventContract> = EVENTS,
) {
  const book = new SchemaBook();
  const contracts = [...events.values()];
  const messages = Object.fromEntries(
    contracts.map((contract) => [nameOf(contract), message(contract, book)]),
  );
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Đi Cơ Sở: sự kiện giữa các dịch vụ',
      version,
      description:
        'CloudEvents 1.0 (JSON) qua RabbitMQ. Khoá định tuyến là `type`, với một số loại thêm một từ ở cuối (loại hồ sơ); mỗi miền một exchange kiểu topic; mỗi dịch vụ một hàng đợi. Các sự kiện của cùng một giao dịch đi chung một thư: một mảng các phong bì, với khoá của từng sự kiện (`CC`). Sự kiện được giao ít nhất một lần, bên nhận tính đúng một lần theo `id`.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(contracts.map((contract) => [nameOf(contract), channel(contract)])),
    operations: Object.fromEntries(contracts.flatMap((contract) => operations(contract, subscribers))),
    components: { messages, schemas: book.components(messages) },
  };
}

/** `vn.dicoso.approvals.tasks-opened.v1` → `approvals.tasks-opened.v1` */
function nameOf({ type }: EventContract): string {
  return type.split('.').slice(2).join('.');
}

function channel(contract: EventContract) {
  const name = nameOf(contract);
  return {
    address: routingPatternOf(contract),
    summary: contract.summary,
    messages: { [name]: { $ref: `#/components/messages/${name}` } },
    bindings: {
      amqp: {
        is: 'routingKey',
        exchange: { name: `dicoso.${contract.domain}`, type: 'topic', durable: true },
      },
    },
  };
}

function operations(contract: EventContract, subscribers: Subscribers): [string, unknown][] {
  const name = nameOf(contract);
  const channelOf = { $ref: `#/channels/${name}` };
  const receivers = Object.entries(subscribers)
    .filter(([, types]) =>
      types.some((type) => type === '#' || type === contract.type || type.startsWith(`${contract.type}.`)),
    )
    .map(([service]) => service);
  return [
    [`${contract.domain}.send.${name}`, { action: 'send', channel: channelOf, summary: contract.summary }],
    ...receivers.map((service): [string, unknown] => [
      `${service}.receive.${name}`,
      { action: 'receive', channel: channelOf, summary: `${service} nhận` },
    ]),
  ];
}

function message(contract: EventContract, book: SchemaBook) {
  const name = nameOf(contract);
  return {
    name: contract.type,
    title: contract.summary,
    summary: contract.summary,
    contentType: 'application/cloudevents+json',
    payload: {
      allOf: [
        book.reference(Envelope, 'output', 'Envelope'),
        {
          type: 'object',
          properties: {
            type: { const: contract.type },
            data: book.reference(contract.schema, 'output', `${name}.data`),
          },
        },
      ],
    },
    'x-aggregate': contract.aggregate,
  };
}
