import '../words';
import { Page } from '../../../design/page';

export default function VisitPage() {
  return <Page title="">{null}</Page>;
}
