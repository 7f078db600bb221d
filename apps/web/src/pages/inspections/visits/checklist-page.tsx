import '../words';
import { Page } from '../../../design/page';

export default function ChecklistPage() {
  return <Page title="">{null}</Page>;
}
