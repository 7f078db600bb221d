import { v7 } from 'uuid';

/** A new id: UUIDv7 by machine time, so that ids of one process sort in the order they were made. */
export function newId(): string {
  return v7();
}
