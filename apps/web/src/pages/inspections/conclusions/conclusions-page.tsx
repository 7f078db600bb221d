import '../words';
import { Page } from '../../../design/page';

export default function ConclusionsPage() {
  return <Page title="">{null}</Page>;
}
