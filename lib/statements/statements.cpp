#include "statements/statements.hpp"

#include "statements/encounter_clues.hpp"
#include "statements/judgement.hpp"
#include "statements/links.hpp"
#include "statements/people.hpp"
#include "statements/said_at.hpp"
#include "statements/steps.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

statement::mode mode_of(const scene& in, const attribution& a) {
  std::uint32_t quoted = 0, plain = 0;
  for (const range piece : a.content)
    for (token_id t = piece.first; t < piece.last; ++t) {
      const text::token& here = in.in.tokens[t];
      if (here.what != text::token::kind::word && here.what != text::token::kind::number) continue;
      (here.quotation != text::none ? quoted : plain) += 1;
    }
  return quoted == 0 ? statement::mode::indirect : plain == 0 ? statement::mode::direct : statement::mode::mixed;
}

// "thanked |the High Representative", without what for: whom somebody thanks is no content.
bool is_whom(const scene& in, const attribution& a) {
  if (a.content.size() != 1) return false;
  const range said = a.content.front();
  for (token_id t = said.first; t-- > 0 && t + 4 > said.first;)  // "thanked the High |Representative"
    if (const entities::reference* r = in.cast.at(t); r && r->first <= said.first && said.last <= r->last)
      return r->who.size() == 1 && in.cast[r->who.front()].what == entity::type::person;
  const entities::reference* r = in.cast.at(said.first);
  return r && said.last <= r->last && r->who.size() == 1 && in.cast[r->who.front()].what == entity::type::person;
}

// "…, Azernews reports": the credit of the agency whose text it is, not a saying of its own. Behind a quotation it is
// one: the words are the agency's.
bool is_credit(const scene& in, const attribution& a) {
  const std::string_view agency = in.frame.article.agency.in(in.in.text);
  if (agency.empty() || a.row == text::none || a.stands != attribution::place::behind || a.quotation_first)
    return false;
  const std::string_view source = in.in.over(a.source.first, a.source.last).in(in.in.text);
  return source.size() == agency.size() &&
         std::equal(source.begin(), source.end(), agency.begin(), [](char x, char y) { return (x | 32) == (y | 32); });
}

}  // namespace

scene::scene(const text::document& in_, const article_frame::frame& frame_, const std::vector<tag>& tags_,
             const entities::cast& cast_, const std::vector<communique::meeting>& meetings_, const knowledge& language_)
    : in(in_), frame(frame_), tags(tags_), cast(cast_), meetings(meetings_), language(language_),
      held(held_in_order(meetings_)), principals(principals_in(cast_)), most_named(most_named_in(cast_)) {}

std::vector<attribution> propose(const scene& in) {
  std::vector<attribution> all = find_cues(in);
  find_sources(in, all);
  find_contents(in, all);
  read_turns(in, all);
  give_quotations(in, all);
  return all;
}

std::vector<statement> find_statements(const text::document& in, const article_frame::frame& frame,
                                       const std::vector<tagging::tag>& tags, const tagging::analysis& words,
                                       const entities::cast& cast, const std::vector<communique::meeting>& meetings,
                                       const knowledge& language, std::vector<link_question>* asked) {
  const scene here(in, frame, tags, cast, meetings, language);
  std::vector<attribution> all = judge(here, words, propose(here), language.judgement);
  std::vector<statement> out;
  speaker_memory memory;
  act_memory acts;
  encounter_memory encounters = before_any_saying(here, all);
  std::vector<std::size_t> turns;
  for (std::size_t i = 0; i < all.size(); ++i) {
    attribution& a = all[i];
    if (a.dropped || a.content.empty() || is_credit(here, a)) continue;
    if (a.row == language.unlisted) {
      a.row = row_by_words(here, a.cue);
      a.does = here.row(a).does;
    }
    statement next;
    link_question question;
    next.how = a.whole ? statement::mode::direct : mode_of(here, a);
    if (a.whole) next.source = in.over(a.source.first, a.source.last);
    if (a.row != text::none) {
      next.cue = in.over(a.cue.first, a.cue.last);
      next.source = in.over(a.source.first, a.source.last);
      if (a.thought || here.row(a).has(takes::thought)) next.what = statement::type::thought;
    }
    next.speakers = speakers_of(here, a, memory);
    for (const range piece : a.content) next.content.push_back(in.over(piece.first, piece.last));
    next.addressees = addressees_of(here, all, i, next.speakers, memory);
    next.does = act_of(here, a, next, acts, asked ? &question.act_features : nullptr);
    if ((next.does == statement::act::thank || next.does == statement::act::say) && is_whom(here, a)) continue;
    next.meeting = encounter_of(here, a, next, encounters, asked ? &question.encounter : nullptr);
    if (asked) {
      question.said = next;
      question.told = act_by_rows(here, a);
      asked->push_back(std::move(question));
    }
    next.confidence = confidence_of(here, a, next);
    if (a.whole) turns.push_back(out.size());
    out.push_back(std::move(next));
  }
  answer_each_other(turns, out);
  std::stable_sort(out.begin(), out.end(), [](const statement& a, const statement& b) {
    const auto at = [](const statement& s) {
      return std::min(s.content.front().begin, s.cue ? s.cue.begin : span::none);
    };
    return at(a) < at(b);
  });
  return out;
}

}  // namespace communique::statements
