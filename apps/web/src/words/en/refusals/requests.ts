export default {
  BROKEN_JSON: {
    title: 'What was sent cannot be read',
    detail: 'It is not valid JSON. Nothing was recorded; check it and send it again.',
  },
  INVALID_INPUT: {
    title: 'Some of this is not valid',
    detail: 'Nothing was recorded. Correct the fields named and send it again.',
  },
  BROKEN_REQUEST: {
    title: 'The request cannot be read',
    detail: 'It does not follow HTTP and was not handled.',
  },
  ADDRESS_TOO_LONG: {
    title: 'Address or headers too long',
    detail: 'They exceed what is accepted. Shorten them and send it again.',
  },
  BODY_TOO_LARGE: {
    title: 'Too much at once',
    detail: 'What was sent exceeds what is accepted. Shorten it and send it again.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    title: 'This type of data is not accepted',
    detail: 'Send JSON (application/json).',
  },
  METHOD_NOT_ALLOWED: {
    title: 'This cannot be done here',
    detail: 'The address does not accept this operation.',
  },
  NOT_FOUND: {
    title: 'Not found',
    detail: 'There is no such thing, or you are not allowed to see it.',
  },
  IDEMPOTENCY_KEY_REQUIRED: {
    title: 'The key against sending twice is missing',
    detail: 'Every operation that records something needs the header Idempotency-Key (8 to 100 characters).',
  },
  IDEMPOTENCY_KEY_REUSED: {
    title: 'This key was used for something else',
    detail: 'What was done under it before stands. Use a new key.',
  },
  COMMAND_STILL_RUNNING: {
    title: 'This is still being done',
    detail: 'Wait a few seconds and send it again under the same key.',
  },
  IF_MATCH_REQUIRED: {
    title: 'The version seen is missing',
    detail: 'Send the header If-Match with the version (ETag) that you have seen.',
  },
  STALE_VERSION: {
    title: 'This was changed elsewhere',
    detail: 'Somebody changed it after you opened it. Your change was not recorded; reload and do it again.',
  },
  RATE_LIMITED: {
    title: 'Too many requests',
    detail: 'More was asked for than is allowed in a minute. Wait a moment and try again.',
  },
  TEMPORARILY_UNAVAILABLE: {
    title: 'The system is interrupted for a moment',
    detail:
      'This cannot be handled right now. Send it again in a few minutes; it will not be recorded twice.',
  },
  INTERNAL: {
    title: 'The system has failed',
    detail: 'Something unexpected happened and was recorded. Nothing of what you sent was kept.',
  },
};
