import '../words';
import { Page } from '../../../design/page';

export default function ConclusionPage() {
  return <Page title="">{null}</Page>;
}
