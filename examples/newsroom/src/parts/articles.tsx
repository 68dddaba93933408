import { articles, listed_articles, opened, open_article, remove, turned } from '../state';
import type { Article } from '../model';
import { count_words, date_words } from '../words';
import { megabytes } from '../limit';
import { Outcome } from './filters';
import { Icon } from './icon';

const about = ({ published, name, length }: Article) =>
  [published ? date_words(published) : 'no date', name ?? 'pasted', length > 100_000 && megabytes(length)]
    .filter(Boolean)
    .join(' · ');

export function Articles() {
  const listed = listed_articles.value;
  return (
    <>
      <Outcome shown={listed.length} all={articles.value.length} noun="article" />
      {!listed.length && (
        <div class="nothing">
          <p>No article fits these filters{turned.value && ': “From” is later than “To”'}.</p>
        </div>
      )}
      <ul class="articles" role="list">
        {listed.slice(0, 1000).map((article) => (
          <li key={article.key} class={opened.value?.article.key === article.key ? 'current' : undefined}>
            <button type="button" class="title" onClick={() => void open_article(article)}>
              {article.title}
            </button>
            <p class="quiet">{about(article)}</p>
            <p class="counts">
              {article.english
                ? `${count_words(article.sayings, 'statement')}, ${count_words(article.encounters, 'meeting')}`
                : 'not in English'}
            </p>
            <button
              type="button"
              class="icon"
              aria-label={`Delete “${article.title}”`}
              title="Delete"
              onClick={() => void remove(article)}>
              <Icon name="bin" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
