import '../words';
import { Page } from '../../../design/page';

export default function NewConclusionPage() {
  return <Page title="">{null}</Page>;
}
