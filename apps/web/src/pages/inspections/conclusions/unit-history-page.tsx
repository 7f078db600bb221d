import '../words';
import { Page } from '../../../design/page';

export default function UnitHistoryPage() {
  return <Page title="">{null}</Page>;
}
