import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import type { Consumer } from './consumer.js';
import { HandlerError, type Callback, type Handlers } from './handlers.js';

/** Nest's decorators on our transport. Made by `MessagingModule`, connected by `connectMessaging`. */
export class RabbitMqStrategy extends Server implements CustomTransportStrategy {
  /** We learn of a failed handler before acknowledging, so Nest need not log it. */
  override readonly propagatesEventHandlerErrors = true;
  private listening = false;
  private initialised = false;

  constructor(
    private readonly consumer: Consumer,
    private readonly handlers: Handlers,
    private readonly subscriptions: readonly string[],
  ) {
    super();
  }

  // Nest chains handlers of one pattern; two handlers of one event are a mistake here.
  override addHandler(
    pattern: unknown,
    callback: MessageHandler,
    isEventHandler = false,
    extras: Record<string, unknown> = {},
  ): void {
    if (!isEventHandler || typeof pattern !== 'string') {
      throw new HandlerError('messaging carries events only: @EventPattern<string>(contract.type)');
    }
    this.handlers.add(pattern, callback as Callback, extras);
    super.addHandler(pattern, callback, isEventHandler, extras);
  }

  /** Fails when the broker or the handlers are not as wanted; a broker that is away is waited for. */
  listen(callback: (error?: unknown) => void): void {
    this.begin().then(
      () => callback(),
      (error: unknown) => callback(error),
    );
  }

  /** What the handlers need is there: messages may come. */
  async applicationReady(): Promise<void> {
    this.initialised = true;
    await this.consume();
  }

  async close(): Promise<void> {
    await this.consumer.close();
  }

  on(): never {
    throw new Error('this transport has no events; ask MessagingHealth');
  }

  unwrap<T>(): T {
    return this.consumer as T;
  }

  private async begin() {
    this.handlers.compare(this.subscriptions);
    await this.consumer.connect();
    this.listening = true;
    await this.consume();
  }

  // Nest starts transports before the application is initialised, or after it, as main.ts has it.
  private async consume() {
    if (this.listening && this.initialised) await this.consumer.consume();
  }
}
