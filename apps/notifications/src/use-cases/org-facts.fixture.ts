import { newId } from '#database';

/** As much of the directory’s events as naming people and places needs. */
export function unitFacts(unitId: string) {
  return {
    ...{
      unitId,
      version: 1,
      code: 'TP',
      name: 'Huyện đoàn Tuy Phong',
      shortName: 'Tuy Phong',
      level: 'DISTRICT',
    },
    ...{ parentId: null, symbol: null, validFrom: '2000-01-01', validTo: null, mergedIntoId: null },
  };
}

export function personFacts(personId: string, fullName: string) {
  return {
    ...{ personId, version: 1, fullName, givenName: fullName, fullTime: true, workArea: 'UNION_WORK' },
    ...{ validFrom: '2000-01-01', validTo: null },
  };
}

export function positionFacts(personId: string, unitId: string) {
  return {
    ...{ positionId: newId(), version: 1, personId, unitId, type: 'SECRETARY', title: 'Bí thư', rank: 1 },
    ...{ home: true, validFrom: '2000-01-01', validTo: null },
  };
}
