export default {
  CLOCK_BACKWARDS: {
    title: 'The clock only runs forward',
    detail: 'It can only be moved to a time after the present one.',
  },
  CLOCK_TOO_FAR: { title: 'Too far', detail: 'The clock cannot be moved by so many days at once.' },
  CLOCK_FIXED: {
    title: 'The time cannot be changed',
    detail: 'This system runs on real time; only a trial system can move it.',
  },
  DEAD_MESSAGE_SETTLED: {
    title: 'The message was dealt with',
    detail: 'It was replayed or archived already.',
  },
};
