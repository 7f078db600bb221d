export default {
  NOT_SIGNED_IN: {
    title: 'Not signed in',
    detail: 'Your session is over. Sign in again; drafts are kept.',
  },
  WRONG_CREDENTIALS: {
    title: 'Sign-in failed',
    detail: 'Username or password is wrong.',
  },
  TOO_MANY_LOGINS: {
    title: 'Signing in is locked for now',
    detail: 'Wrong several times. Wait a moment and try again.',
  },
  ORIGIN_REFUSED: {
    title: 'The request does not come from this site',
    detail: 'It was refused because it did not come from Đi Cơ Sở.',
  },
  CSRF_TOKEN_INVALID: {
    title: 'The page’s token is wrong',
    detail: 'The page was open for too long. Reload it and do this again.',
  },
  FORBIDDEN: {
    title: 'Not allowed',
    detail: 'None of your present offices allows this.',
  },
  INTERNAL_TOKEN_INVALID: {
    title: 'Internal call not valid',
    detail: 'A call between services carries no valid token.',
  },
  WEAK_PASSWORD: {
    title: 'The password is too weak',
    detail: 'It needs at least 10 characters and has to differ from the old one.',
  },
};
