import '../words';
import { Page } from '../../../design/page';

export default function WriteConclusionPage() {
  return <Page title="">{null}</Page>;
}
