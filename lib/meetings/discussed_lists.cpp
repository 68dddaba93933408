// Lists of what was discussed: where they begin, behind a colon, over several lines.
#include "meetings/sentence.hpp"
#include "meetings/story.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

using family = knowledge::family;

namespace {

// What opens a line of a list: a dash, a bullet, "1.", "a)". Where its words begin; the same token if nothing does.
token_id behind_bullet(const material& of, token_id t, token_id end) {
  if (t + 1 >= end) return t;
  const token& here = of.in.tokens[t];
  if (here.what == token::kind::punctuation && (here.ascii == '-' || here.ascii == '*' || here.ascii == 0))
    return t + 1;
  const char next = of.in.tokens[t + 1].ascii;
  const bool counted = here.what == token::kind::number || here.at.size() == 1;
  return counted && (next == '.' || next == ')') ? t + 2 : t;
}

}  // namespace

// "the following issues:", and then each on a line of its own; also across paragraphs. From the first token behind the
// colon.
std::vector<span> sentence_reader::lines(token_id t) const {
  constexpr token_id longest_item = 60, longest_line = 300;
  constexpr int most_items = 20;
  std::vector<span> found;
  const auto end = static_cast<token_id>(of_.in.tokens.size());
  bool closed = false;  // the line before ended with a semicolon
  for (int i = 0; i < most_items && t < end && of_.in.tokens[t].line_before; ++i) {
    const token_id first = behind_bullet(of_, t, end);
    const std::uint32_t paragraph = of_.in.sentences[of_.in.tokens[t].sentence].paragraph;
    const auto another = [&](token_id q) {
      return of_.in.tokens[q].line_before &&
             (of_.in.sentences[of_.in.tokens[q].sentence].paragraph != paragraph || behind_bullet(of_, q, end) > q);
    };
    token_id last = first;
    bool clause = false;
    while (last < end && last < first + longest_item) {
      const token& here = of_.in.tokens[last];
      if (here.ascii == ';' || here.ascii == ':' || (last > first && another(last))) break;
      if (here.ascii == '.' && (last + 1 == end || of_.in.tokens[last + 1].sentence != here.sentence)) break;
      clause |= of_.tags[last] == tag::auxiliary || of_.tags[last] == tag::modal;
      ++last;
    }
    if (last >= end || last >= first + longest_item) last = std::min(last, end - 1);
    const char stop = of_.in.tokens[last].ascii;
    // Neither a bullet nor a semicolon: an ordinary sentence follows.
    if ((first == t && stop != ';' && !closed) || clause) break;
    split_topics(of_, known_, first, last, found);
    closed = stop == ';';
    const token_id from = last;
    // What is said of an item runs on over lines.
    while (last < end && last < from + longest_line && !another(last) &&
           !(closed && last > from && of_.in.tokens[last].line_before))
      ++last;
    if (first > t && last < end && behind_bullet(of_, last, end) == last) break;
    t = last;
  }
  return found;
}

// Does a sentence end with a colon and a list in lines follow?
bool sentence_reader::leads_lines() const { return s_.last > begin_ && of_.in.tokens[s_.last - 1].ascii == ':'; }

// "a number of issues, including A", "three topics: A", "the following: A": over a phrase that names nothing itself
// to the list, or past the end of the sentence if there is none. The token itself of every other phrase.
token_id sentence_reader::over_list_noun(token_id from, bool documents) const {
  token_id q = from, last = from;
  bool counted = false, own = false, head = false;
  while (q < s_.last && q < from + 12) {
    const phrase* p = phrase_at(of_, known_, family::topic, q, s_.last, &last);
    // "topics such as".
    if (p && !documents && p->is(role::topic_lead) &&
        (of_.word(last - 1) == known_.word.as || of_.word(last - 1) == known_.word.including))
      return last;
    if (p && p->is(documents ? role::topic_document : role::topic_list)) {
      head = true;
      counted |= q == from && !documents;  // "issues such as"
      q = last;
      break;
    }
    const tag g = of_.tags[q];
    if (p && p->is(role::topic_vague)) {
      counted = true;
      q = last;
      head = of_.word(q - 1) == known_.word.following && q < s_.last && of_.in.tokens[q].ascii == ':';
      if (head) break;
    } else if (g == tag::number) {
      counted = true;
      ++q;
    } else if (g == tag::determiner || g == tag::adverb) {
      ++q;
    } else if (g == tag::adjective) {
      own = true;
      ++q;
    } else {
      return from;
    }
  }
  if (!head) return from;
  if (q < s_.last && of_.in.tokens[q].ascii == '(') {  // "two memoranda of understanding (MoUs)"
    while (q < s_.last && of_.in.tokens[q].ascii != ')') ++q;
    q = std::min(q + 1, s_.last);
  }
  if (q < s_.last && of_.in.tokens[q].ascii == ':') return q + 1;
  if (!counted || own) return from;
  if (q < s_.last && of_.in.tokens[q].ascii == ',') ++q;
  const phrase* such = q < s_.last ? phrase_at(of_, known_, family::topic, q, s_.last, &last) : nullptr;
  if (such && such->is(role::topic_such)) return last;
  if (documents) return q < s_.last && of_.word(q) == known_.word.on ? q + 1 : from;
  const tag behind = q < s_.last ? of_.tags[q] : tag::punctuation;
  return behind == tag::preposition || behind == tag::wh || behind == tag::verb_ing || behind == tag::verb_participle
             ? from
             : s_.last;
}

// The first word of what was discussed, over what leads to it; none if no noun phrase or question follows.
token_id sentence_reader::first_of_list(token_id from, bool bare) const {
  const knowledge::function_words& f = known_.word;
  token_id last = from;
  for (int again = 0; again < 2 && from < s_.last; ++again) {
    while (from < s_.last && of_.tags[from] == tag::adverb) ++from;
    // "discussed in detail the quotas", "discussed, inter alia, the quotas"; "the issue of" is left out with the item.
    const token_id at = of_.in.tokens[from < s_.last ? from : from - 1].ascii == ',' ? from + 1 : from;
    const phrase* lead = at < s_.last ? phrase_at(of_, known_, family::topic, at, s_.last, &last) : nullptr;
    if (!lead || !lead->is(role::topic_lead) ||
        (of_.tags[at] != tag::preposition && at == from && of_.word(last - 1) != known_.word.alia))
      continue;
    from = last;
    if (from < s_.last && of_.in.tokens[from].ascii == ',') ++from;
  }
  if (from >= s_.last || of_.date_at(from)) return text::none;
  if (bare && (of_.word(from) == f.on || of_.word(from) == f.about || of_.word(from) == f.over)) ++from;
  if (from >= s_.last || of_.date_at(from) || of_.word(from) == f.that || of_.word(from) == f.no) return text::none;
  const tag g = of_.tags[from];
  if (g == tag::wh || of_.in[from] == "whether") return from;
  if (!object_follows(from) && g != tag::verb_ing && g != tag::verb_participle && g != tag::verb &&
      of_.in.tokens[from].what != token::kind::mark)
    return text::none;
  // "considered necessary to".
  if (g == tag::adjective && from + 1 < s_.last && of_.tags[from + 1] == tag::to) return text::none;
  const token_id listed = over_list_noun(from, false);
  return listed < s_.last ? listed : text::none;
}

// A list from a token on, of the encounter near it.
void sentence_reader::listed(token_id t, token_id from) {
  const token_id last = from;
  from = first_of_list(from, false);
  std::vector<span> found;
  if (from != text::none)
    split_topics(of_, known_, from, without_circumstances(from, end_of_topics(of_, known_, from, s_.last)), found);
  if (found.empty() && leads_lines()) found = lines(s_.last);
  attach(t, from == text::none ? last : from, {}, {}, std::move(found));
}

// "Also on the table were A and B", "Discussed at the talks was A", "Among the topics were A and B".
void sentence_reader::inverted() {
  const knowledge::function_words& f = known_.word;
  token_id t = begin_;
  while (t < s_.last && (of_.tags[t] == tag::adverb || of_.tags[t] == tag::conjunction)) ++t;
  if (t >= s_.last || of_.in.quoted(t)) return;
  bool named = false;
  const bool among = of_.word(t) == f.among;
  if (!among) {
    const phrase* p = phrase_at(of_, known_, family::verb, t, s_.last);
    const bool fronted = of_.tags[t] == tag::verb_past || of_.tags[t] == tag::verb_participle ||
                         of_.tags[t] == tag::preposition || of_.tags[t] == tag::adjective;
    if (!p || !fronted || !(p->roles & any_of(role::topic, role::topic_jointly, role::topic_subject))) return;
  }
  for (token_id q = t + 1; q + 1 < s_.last && q < t + 16 && of_.in.tokens[q].ascii != ','; ++q) {
    const phrase* l = phrase_at(of_, known_, family::topic, q, s_.last);
    named |= l && l->is(role::topic_list);
    const word_id w = of_.word(q);
    if (w != f.was && w != f.were && w != f.is && w != f.are && w != f.be && of_.in.tokens[q].ascii != ':') continue;
    if (!among || named) listed(t, q + 1);
    return;
  }
}

// "Topics: A, B and C"; "the agenda would be a short one: A and B".
void sentence_reader::after_colon(token_id t) {
  const phrase* list = phrase_at(of_, known_, family::topic, t, s_.last);
  const bool opens = t < begin_ + 3;
  for (token_id q = t + 1; q < s_.last && q < t + 10; ++q) {
    const char c = of_.in.tokens[q].ascii;
    if (c == ',' || of_.in.tokens[q].what == token::kind::mark) return;
    if (c != ':') continue;
    if (opens || (list && list->is(role::topic_shared))) listed(t, q + 1);
    return;
  }
}

}  // namespace communique::meetings
