// What one sees first.
import call from '../../../articles/azerbaijan-malaysia-call.txt?raw';
import talks from '../../../articles/sco-wmo.txt?raw';
import council from '../../../articles/armenia-council-of-europe.txt?raw';
import { add } from '../state';
import { AddForm } from './add';

const examples = [call, talks, council];
const jobs = () => examples.map((source) => ({ name: 'example', source, published: null }));

export const Empty = () => (
  <section class="empty">
    <h1>Who said what, who met whom</h1>
    <p class="lead">
      Paste a news article in English. You get each statement with its speaker and each meeting with who took part, and
      from any of them you are one click away from the words.
    </p>
    <AddForm />
    <p class="try">
      No article at hand?{' '}
      <button type="button" class="plain" onClick={() => add(jobs())}>
        Try it with three examples
      </button>
    </p>
  </section>
);
