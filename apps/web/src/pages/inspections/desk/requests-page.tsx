import '../words';
import { Page } from '../../../design/page';

export default function RequestsPage() {
  return <Page title="">{null}</Page>;
}
