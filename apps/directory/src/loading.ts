import type { BusinessClock } from '#calendar';
import { Database } from '#database';
import { standaloneOutbox } from '#messaging';
import { readLoad } from './inbound/load-files.js';
import { AccountRepository } from './storage/account.repository.js';
import { Argon2Passwords } from './storage/argon2-passwords.js';
import { CalendarRepository } from './storage/calendar.repository.js';
import { ChargeRepository } from './storage/charge.repository.js';
import { DirectoryPicture } from './storage/directory-picture.js';
import { LoadRepository } from './storage/load.repository.js';
import { PersonRepository } from './storage/person.repository.js';
import { PositionRepository } from './storage/position.repository.js';
import { Publication } from './storage/publication.js';
import { UnitRepository } from './storage/unit.repository.js';
import { LoadDirectory, type LoadSummary } from './use-cases/load-directory.js';

/** Loads the files of a folder, with the services stopped or running. @throws LoadRefused */
export async function loadFolder(url: string, folder: string, clock: BusinessClock): Promise<LoadSummary> {
  const files = await readLoad(folder);
  const database = new Database({ url, pool: 2, name: 'directory load' });
  try {
    const publication = new Publication(
      standaloneOutbox('directory', database),
      clock,
      new DirectoryPicture(database, clock),
    );
    const store = new LoadRepository(database, {
      units: new UnitRepository(publication),
      people: new PersonRepository(publication),
      positions: new PositionRepository(database, publication),
      charges: new ChargeRepository(publication),
      calendars: new CalendarRepository(database, publication),
      accounts: new AccountRepository(database, publication),
    });
    return await new LoadDirectory(database, store, new Argon2Passwords()).execute(files);
  } finally {
    await database.close();
  }
}
