import '../words';
import { Page } from '../../../design/page';

export default function NewRequestPage() {
  return <Page title="">{null}</Page>;
}
