export default {
  OFFLINE: {
    title: 'The server cannot be reached',
    detail: 'The network may be down. Nothing is lost; try again when it is back.',
  },
  TEMPORARILY_UNAVAILABLE: {
    title: 'The system is busy or restarting',
    detail: 'Nothing is lost; try again in a few seconds.',
  },
  INTERNAL: {
    title: 'The system has failed',
    detail: 'The failure was recorded. Try again; if it stays, tell the administrator the request id.',
  },
  STALE_VERSION: {
    title: 'This was changed elsewhere',
    detail: 'The page now shows the newest version. Look at it and do again what you did.',
  },
} as const;
