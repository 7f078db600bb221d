import '../words';
import { Page } from '../../../design/page';

export default function EditRequestPage() {
  return <Page title="">{null}</Page>;
}
