import '../words';
import { Page } from '../../../design/page';

export default function RequestPage() {
  return <Page title="">{null}</Page>;
}
