import '../words';
import { Page } from '../../../design/page';

export default function AnswerPage() {
  return <Page title="">{null}</Page>;
}
