// Speakers whom the words describe without naming them: by an office, by the kind of body, by a document.
#include "statements/people.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

bool is_person(const scene& in, const std::vector<entity_id>& who) noexcept {
  return who.size() == 1 && in.cast[who.front()].what == entity::type::person;
}

bool is_singular(const scene& in, token_id head) noexcept {
  const std::string_view w = in.in[head];
  return w.empty() || (w.back() | 32) != 's';
}

bool is_definite(const scene& in, range phrase) noexcept { return in.word(phrase.first) == in.language.word.the; }

bool ends_with(std::string_view words, std::string_view tail) noexcept {
  if (words.size() < tail.size()) return false;
  words.remove_prefix(words.size() - tail.size());
  return std::equal(words.begin(), words.end(), tail.begin(), [](char a, char b) { return (a | 32) == (b | 32); });
}

// Whole words: "council" of "High Council of State".
bool holds_word(std::string_view words, std::string_view one) noexcept {
  for (std::size_t at = 0; at + one.size() <= words.size(); ++at) {
    const bool begins = at == 0 || words[at - 1] == ' ';
    const bool ends = at + one.size() == words.size() || words[at + one.size()] == ' ';
    if (begins && ends && ends_with(words.substr(at, one.size()), one)) return true;
  }
  return false;
}

// "the department", "the Council": the body named last whose name holds the word.
std::vector<entity_id> body_called(const scene& in, range phrase, token_id head) {
  const std::string_view word = in.in[head];
  if (!is_definite(in, phrase) || phrase.last != phrase.first + 2 || word.size() < 4) return {};
  auto r = in.cast.from(phrase.first);
  for (int n = 0; r != in.cast.references.begin() && n < 80; ++n) {
    --r;
    if (r->who.size() != 1) continue;
    const entity& who = in.cast[r->who.front()];
    if (who.what == entity::type::organization && holds_word(who.name, word)) return r->who;
  }
  return {};
}

bool speaks(const scene& in, const entities::reference& r) noexcept {
  const auto count = static_cast<token_id>(in.in.tokens.size());
  const bool governed = r.first > 0 && in.tags[r.first - 1] == tag::preposition;
  if (governed || r.last >= count) return false;
  return in.language.cues[in.word(r.last)] != 0 && in.finite(r.last);
}

// "The prime minister has raised the case …": a lead that names nobody, and the next sentence or the one after it opens
// with a name.
std::vector<entity_id> named_next(const scene& in, range phrase) {
  const std::uint32_t s = in.in.tokens[phrase.first].sentence;
  const auto is_head = [&](token_id t) { return !in.frame.is_body(in.in.tokens[t].sentence); };
  auto r = in.cast.from(in.in.sentences[s].first);
  for (auto before = r; before != in.cast.references.begin();) {
    --before;
    if (is_head(before->first)) break;
    return {};  // not the lead
  }
  const token_id end = in.in.sentences[std::min<std::size_t>(s + 2, in.in.sentences.size() - 1)].last;
  for (; r != in.cast.references.end() && r->first < end; ++r) {
    if (!is_person(in, r->who) || r->what != mention::kind::name) continue;
    const std::uint32_t there = in.in.tokens[r->first].sentence;
    if (there == s) return {};
    if (r->first <= in.begin_of(there) + 1) return r->who;
    // "Ulu o Tokelau |Fofo Roy told reporters", "“…,” Ambassador |Roy told": whoever speaks there, if the phrase is
    // about one whom it takes to be known.
    const bool known =
        is_definite(in, phrase) || (phrase.first + 1 < phrase.last && in.tags[phrase.first + 1] == tag::genitive);
    return known && speaks(in, *r) ? r->who : std::vector<entity_id>{};
  }
  return {};
}

}  // namespace

// "the ministry's statement", "a statement of the ministry", "a statement |released by the ministry": the owner speaks.
std::vector<entity_id> owner_of(const scene& in, range phrase) {
  const auto& w = in.language.word;
  token_id end = phrase.last;
  const auto count = static_cast<token_id>(in.in.tokens.size());
  if (end + 1 < count && (in.word(end) == w.by || in.word(end) == w.from || in.word(end) == w.of ||
                          (in.tags[end] == tag::verb_past && in.word(end + 1) == w.by)))
    end = std::min(count, end + 10);
  for (token_id t = phrase.first; t < end; ++t) {
    if (t > phrase.last + 1 && (in.comma(t) || in.finite(t) || in.ascii(t) == '.')) break;
    const entities::reference* r = in.reference_from(t);
    // "Commentary |of the Press Service of the Ministry of Foreign Affairs of Norway": a body with a long name.
    if (!r || r->who.empty() || (end == phrase.last && r->last > end)) continue;
    if (in.cast[r->who.front()].what != entity::type::event) return r->who;
  }
  return {};
}

// "The Prime Minister's Media Office", "the Ministry's Press Service": a body whose name tells for whom it speaks.
std::vector<entity_id> spoken_for(const scene& in, range phrase, const entities::reference& body) {
  const text::word_id head = in.word(body.last - 1);
  if (in.language.voices[head] != voice::document) return {};
  token_id owner = body.last;  // behind the genitive
  for (token_id t = phrase.first + 1; t < body.last; ++t)
    if (in.tags[t] == tag::genitive) owner = t;
  if (owner == body.last) return {};
  if (const entities::reference* r = in.reference_to(owner); r && r->who.size() == 1) return r->who;
  const token_id first = in.tags[phrase.first] == tag::determiner ? phrase.first + 1 : phrase.first;
  const std::string_view title = in.in.over(first, owner).in(in.in.text);
  auto r = in.cast.from(phrase.first);
  for (int n = 0; r != in.cast.references.begin() && n < 80; ++n) {
    --r;
    if (!is_person(in, r->who)) continue;
    for (const office& held : in.cast[r->who.front()].offices)
      if (ends_with(held.title.in(in.in.text), title)) return r->who;
  }
  return {};
}

// "The letter, dated May 2, was sent by |Roy", "a letter signed by |Roy"
std::vector<entity_id> sent_by(const scene& in, token_id document) {
  const token_id end = std::min(in.in.sentence_of(document).last, document + 14);
  for (token_id t = document + 2; t + 1 < end; ++t) {
    if (in.word(t) != in.language.word.by || in.language.authored[in.word(t - 1)] == 0) continue;
    const entities::reference* r = in.reference_from(t + 1);
    return r && r->who.size() == 1 && in.cast[r->who.front()].what != entity::type::event ? r->who
                                                                                          : std::vector<entity_id>{};
  }
  return {};
}

// Of a document that is mentioned again: of the ministry that issued it, or of whoever sent the letter.
std::vector<entity_id> owner_before(const scene& in, range phrase, token_id head) {
  for (token_id t = phrase.first, steps = 0; t-- > 0 && steps < 600; ++steps) {
    if (in.language.voices[in.word(t)] != voice::document || in.in.quoted(t)) continue;
    std::vector<entity_id> owner = owner_of(in, {t, t + 1});
    if (owner.empty() && t > 1 && in.tags[t - 1] == tag::genitive)
      if (const entities::reference* r = in.reference_to(t - 1)) owner = r->who;
    if (!owner.empty() && in.cast[owner.front()].what == entity::type::organization) return owner;
    if (in.word(t) != in.word(head)) continue;
    if (std::vector<entity_id> author = sent_by(in, t); !author.empty()) return author;
    const token_id story = in.begin_of(in.in.tokens[t].sentence);  // behind the dateline
    for (auto r = in.cast.from(story); r != in.cast.references.end() && r->first < t; ++r)
      if (r->who.size() == 1 && in.cast[r->who.front()].what != entity::type::event) return r->who;
  }
  return {};
}

// The document that is the subject of a sentence, or none.
token_id document_in(const scene& in, std::uint32_t sentence) noexcept {
  const token_id first = in.begin_of(sentence), last = in.in.sentences[sentence].last;
  for (token_id t = first; t < std::min(last, first + 5); ++t) {
    if (in.finite(t) || in.in.quoted(t) || in.tags[t] == tag::preposition) return text::none;
    if (in.language.voices[in.word(t)] == voice::document && t + 1 < last && in.finite(t + 1)) return t;
  }
  return text::none;
}

// "It": the body or country that is the subject of this sentence, else the one that spoke last, else the subject of one
// of the two sentences before, which may be a document.
std::vector<entity_id> body_before(const scene& in, token_id t, const speaker_memory& memory) {
  const std::uint32_t s = in.in.tokens[t].sentence;
  for (std::uint32_t k = s + 1; k-- > (s > 2 ? s - 2 : 0);) {
    // "But the letter is clear. |It proposes": the letter, whoever spoke in between.
    if (const token_id document = k + 1 == s ? document_in(in, k) : text::none; document != text::none)
      if (std::vector<entity_id> owner = owner_before(in, {t, t + 1}, document); !owner.empty()) return owner;
    if (k < s && !memory.last.empty() && !is_person(in, memory.last)) return memory.last;
    const token_id first = in.begin_of(k), last = k == s ? t : in.in.sentences[k].last;
    for (token_id at = first; at < std::min(last, first + 8) && !in.finite(at) && !in.in.quoted(at); ++at) {
      if (in.language.voices[in.word(at)] == voice::document && !memory.document.empty()) return memory.document;
      const entities::reference* r = in.reference_from(at);
      if (!r || r->who.size() != 1 || (at > first && in.tags[at - 1] == tag::preposition)) continue;
      const entity::type what = in.cast[r->who.front()].what;
      if (what == entity::type::organization || what == entity::type::place) return r->who;
      if (r->last > at + 1) at = r->last - 1;
    }
  }
  return {};
}

// "the envoy", "the Hungarian minister": whoever was mentioned last and holds such an office, else who was spoken of
// last. Not "an envoy", unless the lead says so and names him behind.
std::vector<entity_id> described(const scene& in, range phrase, token_id head, const speaker_memory& memory) {
  if (in.word(head) == in.language.word.latter) {
    auto r = in.cast.from(phrase.first);
    return r != in.cast.references.begin() && is_person(in, (--r)->who) ? r->who : std::vector<entity_id>{};
  }
  const bool person = in.language.voices[in.word(head)] == voice::person;
  for (token_id t = head + 1; t < phrase.last; ++t)  // "a spokesman for Mr Roy"
    if (const entities::reference* r = in.reference_from(t);
        r && r->what == mention::kind::name && is_person(in, r->who))
      return {};
  if (!is_definite(in, phrase) || !is_singular(in, head))
    return is_singular(in, head) && person ? named_next(in, phrase) : std::vector<entity_id>{};
  if (memory.is_unnamed(in.word(head)) || in.cast.is_of_stranger(head)) return {};
  std::vector<entity_id> found = body_called(in, phrase, head);
  if (!found.empty()) return found;
  auto r = in.cast.from(phrase.first);
  for (int n = 0; r != in.cast.references.begin() && n < 40; ++n) {
    --r;
    if (!is_person(in, r->who)) continue;
    for (const office& held : in.cast[r->who.front()].offices)
      if (ends_with(held.title.in(in.in.text), in.in[head])) return r->who;
  }
  if (!person) {
    const bool body = in.language.voices[in.word(head)] == voice::body && memory.last.size() == 1;
    return body && in.cast[memory.last.front()].what == entity::type::organization ? memory.last
                                                                                   : std::vector<entity_id>{};
  }
  found = named_next(in, phrase);
  if (found.empty() && is_person(in, memory.last)) found = memory.last;
  return found;
}

}  // namespace communique::statements
