// What somebody is said to be beside the name: "Ana Roy, a midwife", "A spokeswoman, Ana Roy, said".
#include "entities/referrer.hpp"

#include <algorithm>

namespace communique::entities {

using tagging::tag;
using text::token;

// Offices with an article "the" have found their holders already; these are the others.
void referrer::appositions() {
  const std::size_t count = out_.references.size();
  std::vector<reference> found;
  std::size_t office = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const reference& r = out_.references[i];
    if (r.what != mention::kind::name || r.group || r.who.size() != 1 || !is_person(r.who.front())) continue;
    const text::sentence& s = in_.sentence_of(r.first);
    if (from_.part_of(r.first) != article_frame::part::body) continue;
    while (office < scene_.offices.size() && scene_.offices[office].last + page < r.first) ++office;
    for (const phrase_of_person& p : {phrase_behind(r.last, s), phrase_before(r, s)}) {
      if (p.first == p.last || is_taken(p, i)) continue;
      found.push_back({p.first, p.last, mention::kind::title, false, r.who, mention::reason::apposition});
      apposed_.insert(p.head);
      for (std::size_t o = office; o < scene_.offices.size() && scene_.offices[o].first < p.last; ++o)
        if (scene_.offices[o].title_first >= p.first && scene_.offices[o].title_last == p.head + 1)
          take_up_as(scene_.offices[o], with_holder(scene_.offices[o], r.who.front()));
    }
  }
  out_.references.insert(out_.references.end(), found.begin(), found.end());
}

office_phrase referrer::with_holder(office_phrase o, entity_id who) const {
  o.who = who;
  return o;
}

// Is a mention of somebody else, or one of the same that holds an office, there already?
bool referrer::is_taken(const phrase_of_person& p, std::size_t beside) const noexcept {
  const entity_id who = out_.references[beside].who.front();
  const std::size_t from = beside > 12 ? beside - 12 : 0;
  const std::size_t until = std::min(out_.references.size(), beside + 12);
  for (std::size_t i = from; i < until; ++i) {
    const reference& r = out_.references[i];
    if (i == beside || r.last <= p.first || r.first >= p.last) continue;
    if (r.who.size() != 1 || !is_person(r.who.front())) continue;
    if (r.who.front() == who || r.first <= p.head) return true;
  }
  return false;
}

bool referrer::is_person_noun(token_id t, const text::sentence& s) const noexcept {
  if (from_.known.person_noun[word(t)] == 1) return true;
  for (token_id size = 3; size >= 1; --size) {
    if (t + 1 < s.first + size) continue;
    const auto match = from_.phrase_at(t + 1 - size, t + 1);
    if (match && match.last == t + 1 && from_.known.senses[match.value].what == sense::kind::office &&
        !from_.known.titles[from_.known.senses[match.value].index].plural)
      return true;
  }
  return false;
}

// The last word of the noun phrase that begins at `t`, before what is attached to it.
token_id referrer::head_from(token_id t, token_id end) const noexcept {
  token_id head = none;
  for (; t < end; ++t) {
    const tag g = from_.tags[t];
    if (g == tag::noun || g == tag::name) head = t;
    else if (g != tag::adjective && g != tag::number && g != tag::genitive && g != tag::adverb &&
             g != tag::verb_participle && g != tag::verb_ing && in_.tokens[t].ascii != '-')
      break;
  }
  return head;
}

// "Ana Roy, |a former coast guard captain| who". Not "the captain": in a list that may be somebody else.
referrer::phrase_of_person referrer::phrase_behind(token_id comma, const text::sentence& s) const noexcept {
  if (comma + 2 >= s.last || (in_.tokens[comma].ascii != ',' && in_.tokens[comma].ascii != '(')) return {};
  const text::word_id article = word(comma + 1);
  if (article != from_.known.word.a && article != from_.known.word.an) return {};
  const token_id head = head_from(comma + 2, std::min(s.last, comma + 14));
  if (head == none || !is_person_noun(head, s)) return {};
  if (head + 1 < s.last && in_.tokens[head + 1].capital) return {};  // "Ana Roy, a friend Lind had made"
  return {comma + 1, head + 1, head};
}

// "|A spokesman for the group|, Ana Roy, said", "|The wife of the mayor|, Ana Roy, said". Not "After talks with a
// minister, Roy said".
referrer::phrase_of_person referrer::phrase_before(const reference& name, const text::sentence& s) const noexcept {
  if (name.first < s.first + 3 || in_.tokens[name.first - 1].ascii != ',') return {};
  const char closing = name.last < s.last ? in_.tokens[name.last].ascii : '.';
  if (closing != ',' && closing != '.' && closing != '~' && closing != ')' && closing != ';') return {};
  const token_id comma = name.first - 1;
  const token_id limit = comma > s.first + 18 ? comma - 18 : s.first;
  for (token_id t = comma; t-- > limit;) {
    if (in_.tokens[t].ascii == ',' || in_.tokens[t].what == token::kind::mark || tagging::is_finite(from_.tags[t]) ||
        from_.tags[t] == tag::wh || from_.tags[t] == tag::pronoun)
      return {};
    const bool a = word(t) == from_.known.word.a || word(t) == from_.known.word.an;
    if (!a && word(t) != from_.known.word.the) continue;
    const token_id head = head_from(t + 1, comma);
    if (head == none || !is_person_noun(head, s)) continue;         // "the head |of a union|, Ana Roy,"
    if (!a && from_.tags[head + 1] != tag::preposition) return {};  // "the minister, Ana Roy": an office, or a list
    if (t > s.first && from_.tags[t - 1] == tag::preposition && closing != ',') return {};
    return {t, comma, head};
  }
  return {};
}

}  // namespace communique::entities
