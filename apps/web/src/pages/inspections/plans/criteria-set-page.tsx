import '../words';
import { Page } from '../../../design/page';

export default function CriteriaSetPage() {
  return <Page title="">{null}</Page>;
}
