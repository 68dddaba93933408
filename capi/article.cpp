#include "guard.hpp"
#include "record.hpp"

namespace communique::capi {

static_assert(CMQ_ARTICLE_LANGUAGE_UND == number(article::language::undetermined) &&
              CMQ_ARTICLE_LANGUAGE_EN == number(article::language::english));

cmq_article to_c(const article& from, arrays& keep) {
  cmq_article to{};
  to.language = number(from.written_in);
  to.id = keep.text(from.id);
  to.headline = to_c(from.headline);
  to.agency = to_c(from.agency);
  to.dateline_place = to_c(from.dateline.place);
  to.dateline_date = to_c(from.dateline.date);
  to.published = to_c(from.published);
  keep.list(from.byline, to.byline, to.byline_count);
  keep.list(from.boilerplate, to.boilerplate, to.boilerplate_count);
  keep.list(from.paragraphs, to.paragraphs, to.paragraph_count);
  keep.list(from.sentences, to.sentences, to.sentence_count);
  return to;
}

}  // namespace communique::capi

cmq_status cmq_article_get(const cmq_record* record, cmq_article* out) {
  return record ? communique::capi::give(out, record->article, CMQ_SIZE_THROUGH(cmq_article, sentences))
                : CMQ_EARGUMENT;
}
