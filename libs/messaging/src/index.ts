export { MessagingActivity, type Activity } from './activity.js';
export { connectMessaging } from './connect-messaging.js';
export { BatchContext, MessageContext, causeOf, correlate, type Received } from './context.js';
export {
  DeadMessages,
  type DeadMessageGroup,
  type DeadMessagePage,
  type DeadMessageView,
} from './dead-messages.js';
export { NotYet, UnusableMessage } from './failures.js';
export { MessagingHealth, type MessagingState } from './health.js';
export { HintPublisher } from './hints.js';
export { Messaging, type MessagingOptions } from './messaging.js';
export { MessagingModule, type MessagingModuleOptions } from './messaging.module.js';
export { DEFAULT_TUNING, type MessagingConfig, type Tuning } from './options.js';
export { Outbox } from './outbox.js';
export { outgoing, type OutgoingEvent } from './outgoing.js';
export { standaloneOutbox } from './standalone-outbox.js';
export { EVERYTHING, SUBSCRIPTIONS, type Subscriptions } from './subscriptions.js';
export { TemporaryListener, type TemporaryListenerOptions } from './temporary-listener.js';
export { TopologyError, planTopology } from './topology.js';
