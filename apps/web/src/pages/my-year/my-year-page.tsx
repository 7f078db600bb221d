import './words';
import { useHasRole } from '../../api/session';
import { CadreHome } from './cadre-home';
import { OtherHome } from './other-home';

/** The first page: the year of whoever has one; the others are shown where their work is. */
export default function MyYearPage() {
  return useHasRole('CADRE') ? <CadreHome /> : <OtherHome />;
}
