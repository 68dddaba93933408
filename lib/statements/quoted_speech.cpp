#include "statements/quoted_speech.hpp"

#include "statements/phrases.hpp"

#include <algorithm>

namespace communique::statements {

const text::quotation* quoted_speech::opening_at(token_id mark) const noexcept {
  if (mark + 1 >= in_.in.tokens.size() || !in_.in.quoted(mark + 1)) return nullptr;
  const text::quotation& q = in_.in.quotations[in_.in.tokens[mark + 1].quotation];
  return q.open == mark ? &q : nullptr;
}

const text::quotation* quoted_speech::closing_at(token_id mark) const noexcept {
  if (mark == 0 || mark >= in_.in.tokens.size() || !in_.in.quoted(mark - 1)) return nullptr;
  const text::quotation& q = in_.in.quotations[in_.in.tokens[mark - 1].quotation];
  return q.close == mark ? &q : nullptr;
}

bool quoted_speech::leads_in(token_id from, token_id to) const noexcept {
  if (to - from > 3) return false;
  for (token_id t = from; t < to; ++t)
    if (in_.tags[t] != tag::conjunction && in_.tags[t] != tag::adverb && !in_.comma(t) && in_.ascii(t) != '*' &&
        in_.ascii(t) != '-' && in_.ascii(t) != '~')
      return false;
  return true;
}

bool quoted_speech::begins_saying(const text::quotation& q) const noexcept {
  const token_id opens = in_.begin_of(in_.in.tokens[q.open].sentence);
  if (q.open <= opens || leads_in(opens, q.open)) return true;
  // "… in a post on X. “…”": no new sentence for the splitter, because of the initial.
  const char c = in_.ascii(q.open - 1);
  if (c == ',' && is_sentence(q)) return true;  // "As for Bo Lind, “I know him,” she said"
  return c == ':' || (in_.in[q.open - 1].back() == '.' && is_sentence(q));
}

bool quoted_speech::goes_on(const text::quotation& q) const noexcept {
  return q.first < q.last && in_.in.tokens[q.first].what == text::token::kind::word && !in_.in.tokens[q.first].capital;
}

bool quoted_speech::is_sentence(const text::quotation& q) const noexcept {
  if (q.last - q.first < 3 || !in_.in.tokens[q.first].capital) return false;
  const char c = in_.ascii(q.last - 1);
  return c == '.' || c == '!' || c == '?' || c == ',' || q.close == text::none;
}

bool quoted_speech::in_first_person(token_id from, token_id to) const noexcept {
  const auto& word = in_.language.word;
  for (token_id t = from; t < std::min(to, from + 40); ++t) {
    const text::word_id w = in_.word(t);
    if (in_.in.quoted(t)) continue;
    if (w == word.i || w == word.we || w == word.my || w == word.our) return true;  // not "told us"
  }
  return false;
}

bool quoted_speech::is_title(const text::quotation& q) const noexcept {
  if (q.close == text::none || q.last - q.first > 8) return false;
  bool capital = false;
  for (token_id t = q.first; t < q.last; ++t) {
    if (in_.in.tokens[t].what != text::token::kind::word) continue;
    capital |= in_.in.tokens[t].capital;
    if (!in_.in.tokens[t].capital && in_.tags[t] != tag::preposition && in_.tags[t] != tag::conjunction &&
        in_.tags[t] != tag::determiner)
      return false;
  }
  return capital;
}

const text::quotation* quoted_speech::before(token_id edge, token_id first) const noexcept {
  token_id m = edge;
  if (in_.comma(m) || in_.dash(m)) {
    if (m == 0) return nullptr;
    --m;
  } else if (m > 0) {
    --m;
  }
  if ((in_.comma(m) || in_.dash(m)) && m > 0) --m;
  const text::quotation* q = closing_at(m);
  // That of the paragraph before belongs to whoever spoke there.
  if (!q || in_.in.sentence_of(m).paragraph != in_.in.sentence_of(first).paragraph) return nullptr;
  // "“….” He said …": a full stop inside the mark, and a word in upper case that is no name: another sentence.
  const bool another = m < first && q->last > q->first && in_.ascii(q->last - 1) == '.' &&
                       in_.in.tokens[first].capital && (in_.pronoun(first) || in_.tags[first] == tag::determiner);
  return another ? nullptr : q;
}

bool quoted_speech::is_interrupted(const text::quotation& q, token_id end) const noexcept {
  if (!begins_saying(q)) return false;
  return (q.last > q.first && in_.comma(q.last - 1)) || (q.close + 1 < end && in_.comma(q.close + 1));
}

token_id quoted_speech::subject_behind(token_id subject, token_id first) const noexcept {
  token_id t = subject;
  while (t > first && subject - t < 8 &&
         (in_.nominal(t - 1) || in_.comma(t - 1) || in_.tags[t - 1] == tag::adverb ||
          (in_.tags[t - 1] == tag::verb_past && t > first + 1 && in_.tags[t - 2] == tag::determiner)))
    --t;
  const text::quotation* q = t < subject && t > first ? closing_at(t - 1) : nullptr;
  if (!q || q->last <= q->first || !in_.comma(q->last - 1) || !begins_saying(*q)) return subject;
  return t;
}

// "None." as a sentence of its own. Not "“Hope” is a film.", and not "“Hope”." with the stop outside, a title.
bool quoted_speech::is_short_sentence(const text::quotation& q) const noexcept {
  if (q.open == text::none || q.close == text::none || q.last - q.first < 2) return false;
  const std::uint32_t s = in_.in.tokens[q.open].sentence;
  const char c = in_.ascii(q.last - 1);
  return q.open == in_.begin_of(s) && q.close + 1 == in_.in.sentences[s].last && (c == '.' || c == '!' || c == '?');
}

// "‘The same whales’" between two paragraphs: a line of its own in single marks, taken from what follows.
bool quoted_speech::is_heading(const text::quotation& q) const noexcept {
  if (q.close == text::none || q.last - q.first > 10 || in_.in.tokens[q.open].what == text::token::kind::mark)
    return false;
  const text::paragraph& p = in_.in.paragraph_of(q.first);
  return q.open == p.first && q.close + 1 >= p.last;
}

bool quoted_speech::is_speech(const text::quotation& q) const noexcept {
  if (q.last - q.first < 3 && !is_short_sentence(q)) return false;
  if (is_heading(q)) return false;
  const std::uint32_t s = in_.in.tokens[q.open].sentence;
  const bool opens =
      q.open == in_.begin_of(s) || (q.open > 0 && (in_.ascii(q.open - 1) == ':' || in_.ascii(q.open - 1) == '~'));
  const char c = in_.ascii(q.last - 1);
  const bool ends =
      c == '.' || c == '!' || c == '?' || c == ',' || q.close == text::none || q.close + 1 >= in_.in.tokens.size() ||
      in_.in.tokens[q.close].sentence != in_.in.tokens[q.close + 1].sentence || in_.ascii(q.close + 1) == '.';
  return opens && ends;
}

voice_beside quoted_speech::named_beside(const text::quotation& q) const {
  voice_beside out{label_of(q)};
  if (out.who.empty()) out = named_behind(q);
  if (out.who.empty()) out.who = signed_by(q);
  if (out.who.empty()) out.who = led_in_by(q);
  return out;
}

// "FM: “…”", "Ana Roy: “…”": who is named between the beginning of the paragraph and the colon. Not "Background:
// “…”", which cannot speak, nor "He put it so: “…”", which is no noun phrase.
range quoted_speech::label_of(const text::quotation& q) const {
  if (q.open < 2 || in_.ascii(q.open - 1) != ':') return {};
  const std::uint32_t s = in_.in.tokens[q.open - 1].sentence;
  const text::paragraph& p = in_.in.paragraphs[in_.in.sentences[s].paragraph];
  range label{q.open - 1, q.open - 1};
  // "The map - Ana Roy: “…”"
  while (label.first > in_.begin_of(s) && !in_.dash(label.first - 1) && label.last - label.first < 9) --label.first;
  if (label.empty() || label.last - label.first > 8) return {};
  if (s != p.first_sentence && label.first == in_.begin_of(s)) return {};
  for (token_id t = label.first; t < label.last; ++t)
    if (!in_.in.tokens[t].capital && !in_.nominal(t) && in_.tags[t] != tag::preposition) return {};
  if (!in_.in.tokens[label.first].capital) return {};
  const bool initials =
      label.last - label.first == 1 && in_.in.tokens[label.first].caps && in_.in[label.first].size() < 5;
  // A single unknown word is a heading rather than a name.
  const bool known = label.last - label.first > 1 || in_.cast.at(label.first) ||
                     in_.language.voices[in_.word(label.first)] != voice::none;
  return initials || (known && can_speak(in_, label)) ? label : range{};
}

// "Ana Roy called them to order: “…”", "Her answer was this: “…”", also over a quotation in the paragraph below: the
// subject of the sentence with the colon, if it can speak and begins it.
range quoted_speech::led_in_by(const text::quotation& q) const {
  if (q.open < 3 || in_.ascii(q.open - 1) != ':') return {};
  const token_id first = in_.begin_of(in_.in.tokens[q.open - 1].sentence);
  if (q.open - first > 40 || q.open < first + 3) return {};
  const range subject = noun_phrase_from(in_, first, q.open - 1);
  if (subject.last >= q.open - 1 || !in_.finite(subject.last)) return {};
  return can_speak(in_, subject) ? subject : range{};
}

bool quoted_speech::like_verb(token_id t) const noexcept {
  if (in_.in.tokens[t].capital || in_.tags[t] == tag::preposition || in_.tags[t] == tag::conjunction) return false;
  const std::string_view w = in_.in[t];
  return in_.finite(t) || (w.size() > 4 && w.substr(w.size() - 2) == "ed");
}

// The row of a verb that takes a quotation alone: "said", not "pointed out".
std::uint32_t quoting_row(const scene& in, token_id t) noexcept {
  const std::uint32_t list = in.language.cues[in.word(t)];
  if (list == 0) return text::none;
  for (const std::uint32_t index : in.language.lists[list - 1]) {
    const cue_row& row = in.language.rows[index];
    if (row.rest.empty() && (row.has(takes::clause) || row.has(takes::quote) || row.has(takes::that))) return index;
  }
  return text::none;
}

// "“…,” grommeled Hung Ma", "“…,” the angry minister grommeled": a verb that is no cue still names who spoke. A single
// capitalised word in front of the verb may be a title or open a clause of its own; two are a name. A verb that is one
// makes whoever stands behind it the speaker, known or not: "“…,” said a tired carpenter".
voice_beside quoted_speech::named_behind(const text::quotation& q) const noexcept {
  if (q.close == text::none) return {};
  const std::uint32_t s = in_.in.tokens[q.close].sentence;
  const token_id end = std::min(in_.in.sentences[s].last, q.close + 12);
  const char c = in_.ascii(q.last - 1);
  token_id t = q.close + 1;
  if (t < end && in_.comma(t)) ++t;
  else if (c != ',' && c != '!' && c != '?') return {};
  const std::uint32_t row = t < end && !in_.in.tokens[t].capital ? quoting_row(in_, t) : text::none;
  if (row != text::none && t + 1 < end && !in_.calendar(t + 1))
    if (const range who = noun_phrase_from(in_, t + 1, end); !who.empty()) return {who, {t, t + 1}, row};
  const bool verb_first = t < end && like_verb(t);
  if (verb_first) ++t;
  range name{t, t};
  while (name.last < end && in_.in.tokens[name.last].capital &&
         in_.in.tokens[name.last].what == text::token::kind::word)
    ++name.last;
  if (name.last < name.first + 2) {
    if (verb_first || c != ',') return {};
    name = noun_phrase_from(in_, t, end);
    if (name.last < name.first + 2 || !can_speak(in_, name)) return {};
  }
  return verb_first || (name.last < end && like_verb(name.last)) ? voice_beside{name} : voice_beside{};
}

// "“…” — Ana Roy, painter": a dash and a name to the end of the paragraph, or in a short paragraph of their own. Not
// "“…” — and he left".
range quoted_speech::signed_by(const text::quotation& q) const {
  if (q.close == text::none) return {};
  const text::paragraph* p = &in_.in.paragraph_of(q.close);
  token_id t = q.close + 1;
  if (t >= p->last) {
    if (t >= in_.in.tokens.size()) return {};
    p = &in_.in.paragraph_of(t);
  }
  if (p->last - t > 16 || (in_.ascii(t) != '~' && in_.ascii(t) != '-')) return {};
  while (t < p->last && (in_.ascii(t) == '~' || in_.ascii(t) == '-')) ++t;
  if (t >= p->last || !in_.in.tokens[t].capital) return {};
  for (token_id k = t; k < p->last; ++k)
    if (in_.finite(k) || in_.is_mark(k)) return {};
  const range name = noun_phrase_from(in_, t, p->last);
  return can_speak(in_, name) ? name : range{};
}

}  // namespace communique::statements
