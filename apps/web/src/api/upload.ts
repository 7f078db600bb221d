import { newKey, tokens } from './client';
import { OFFLINE, Problem, problemOf } from './problem';

/** Without a byte on the way for so long nobody is there any more, ms. */
const STANDSTILL_MS = 60_000;

export type Upload<Answer> = {
  /** Resolves with the answer. @throws Problem */
  send: (onProgress: (share: number) => void) => Promise<Answer>;
  cancel: () => void;
};

/**
 * A file on its way, with the share that has been sent: browsers tell it only of `XMLHttpRequest`, so the client cannot
 * do this. Sending it again, after nobody answered, keeps its key, so that the file is not there twice.
 */
export function upload<Answer>(address: string, query: Record<string, string>, file: Blob): Upload<Answer> {
  const key = newKey();
  const url = `${address}?${new URLSearchParams(query).toString()}`;
  let request: XMLHttpRequest | undefined;
  const once = async (onProgress: (share: number) => void): Promise<Answer> => {
    const response = await sent((request = new XMLHttpRequest()), url, key, file, onProgress);
    if (response.ok) return (await response.json()) as Answer;
    throw await problemOf(response);
  };
  return {
    send: async (onProgress) => {
      try {
        return await once(onProgress);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        if (error.code === 'NOT_SIGNED_IN') tokens.sessionLost();
        if (error.code === 'CSRF_TOKEN_INVALID' && (await tokens.renew())) return once(onProgress);
        throw error;
      }
    },
    cancel: () => request?.abort(),
  };
}

function sent(
  request: XMLHttpRequest,
  url: string,
  key: string,
  file: Blob,
  onProgress: (share: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let standstill = setTimeout(() => request.abort(), STANDSTILL_MS);
    const moves = () => {
      clearTimeout(standstill);
      standstill = setTimeout(() => request.abort(), STANDSTILL_MS);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      moves();
      onProgress(total === 0 ? 1 : loaded / total);
    };
    request.onloadend = () => {
      clearTimeout(standstill);
      if (request.status === 0) reject(OFFLINE);
      else resolve(new Response(request.responseText, { status: request.status }));
    };
    request.open('POST', url);
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('Idempotency-Key', key);
    if (tokens.csrf !== undefined) request.setRequestHeader('X-CSRF-Token', tokens.csrf);
    request.send(file);
  });
}
