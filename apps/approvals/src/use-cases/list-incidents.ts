import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor } from '#database';
import { IncidentBook, incidentView } from './retry-incident.js';

export type ListIncidents = { state: 'OPEN' | 'CLOSED'; cursor?: string; limit: number };

/** What an administrator has to look at, or has looked at, newest first. */
@Injectable()
export class IncidentLists {
  constructor(private readonly book: IncidentBook) {}

  /** @throws Refusal INVALID_INPUT for a cursor that was made up */
  async page({ state, cursor, limit }: ListIncidents) {
    const after = cursor === undefined ? null : positionOf(cursor);
    const found = await this.book.list({ state, after, limit: limit + 1 });
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(incidentView),
      nextCursor: last === undefined ? null : encodeCursor([last.openedAt.toISOString(), last.incidentId]),
    };
  }
}

function positionOf(cursor: string) {
  const [openedAt, incidentId] = decodeCursor(cursor, ['instant', 'id']) as [string, string];
  return { openedAt, incidentId };
}
