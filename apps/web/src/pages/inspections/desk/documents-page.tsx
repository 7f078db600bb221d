import '../words';
import { Page } from '../../../design/page';

export default function DocumentsPage() {
  return <Page title="">{null}</Page>;
}
