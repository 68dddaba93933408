// What was discussed: a list of noun phrases, taken apart.
#include "meetings/story.hpp"

#include <algorithm>

namespace communique::meetings {

namespace {

constexpr token_id window = 90;

bool opens_phrase(const material& of, const knowledge& known, token_id t) noexcept {
  const tag g = of.tags[t];
  return g == tag::determiner || g == tag::possessive || of.word(t) == known.word.ways;
}

bool has_preposition(const material& of, token_id first, token_id last) noexcept {
  for (token_id t = first; t < last; ++t)
    if (of.tags[t] == tag::preposition && t > first) return true;
  return false;
}

// The word that leads what is listed inside an item: "cooperation in trade, energy and culture".
bool nests(const material& of, const knowledge& known, token_id first, token_id last) noexcept {
  const knowledge::function_words& f = known.word;
  for (token_id t = last; t > first; --t) {
    const word_id w = of.word(t - 1);
    if (w == f.including || w == f.between || (w == f.as && t - 1 > first && of.word(t - 2) == f.such)) return true;
    // "the war in Ukraine" is whole; "cooperation in energy" goes on.
    if (w == f.in && t - 1 > first && t < last && !of.cast.at(t) && of.tags[t] != tag::determiner) return true;
  }
  return false;
}

struct item {
  token_id first, last;
  bool by_and;   // joined to the one before by "and"
  bool apart;    // by "as well as", or somebody's: "and Norway's elections"
};

}  // namespace

token_id end_of_topics(const material& of, const knowledge& known, token_id from, token_id end) {
  const knowledge::function_words& f = known.word;
  end = std::min(end, from + window);
  for (token_id t = from; t < end; ++t) {
    const token& here = of.in.tokens[t];
    const tag g = of.tags[t];
    if (here.ascii == ';' || here.ascii == ':' || here.ascii == '.' || here.ascii == '?' || here.ascii == '!') return t;
    if (here.ascii == '-' && here.space_before && t > from) return t;
    if (g == tag::subordinator || g == tag::modal) return t;
    if (const dates::expression* d = of.date_at(t)) {
      // "discussed trade on Monday": the date belongs to the verb; "the agreement of 3 May" goes on.
      const token_id before = t > from && of.tags[t - 1] == tag::preposition ? t - 1 : t;
      const word_id w = before < t ? of.word(before) : word_id::unknown;
      const bool closes = d->last >= end || of.tags[d->last] == tag::punctuation;
      if (w != f.of && closes && d->says_day()) return before;
      t = std::max(t, d->last - 1);
      continue;
    }
    if (t == from) continue;
    const bool after_comma = of.in.tokens[t - 1].ascii == ',';
    if (here.word == f.during || here.word == f.after || here.word == f.before || here.word == f.following) return t;
    if (g == tag::preposition && here.word == f.at && t + 1 < end && of.tags[t + 1] == tag::determiner) return t;
    if (after_comma) {
      // ", the ministry said", ", he added", ", adding that", ", which": the sentence goes on with something else.
      if (g == tag::wh || g == tag::verb_ing || g == tag::pronoun || here.word == f.with || here.word == f.said ||
          here.word == f.as) {
        if (!(here.word == f.as && t + 1 < end && of.word(t + 1) == f.well)) return t - 1;
      }
      // ", Azernews reports": the verb may be tagged as a noun.
      const reference* r = of.cast.at(t);
      const token_id behind = r ? r->last + 1 : end;
      if (r && r->first == t && behind <= end && of.in.tokens[r->last].what == token::kind::word &&
          (behind == end || of.in.tokens[behind].ascii == '.'))
        return t - 1;
      for (token_id p = t; p < end && p < t + 14; ++p) {
        if (of.in.tokens[p].ascii == ',') break;
        if (of.tags[p] == tag::conjunction || of.tags[p] == tag::wh) break;
        if ((tagging::is_finite(of.tags[p]) || of.tags[p] == tag::auxiliary) && p > t) return t - 1;
      }
    }
    if (g == tag::conjunction && t + 1 < end) {
      const tag next = of.tags[t + 1];
      if (next == tag::verb_past || next == tag::verb_s || next == tag::auxiliary || next == tag::pronoun) return t;
      if (next == tag::adverb && t + 2 < end && tagging::is_finite(of.tags[t + 2])) return t;
      for (token_id p = t + 1; p < end && p < t + 10; ++p) {
        if (of.in.tokens[p].ascii == ',' || of.tags[p] == tag::conjunction || of.tags[p] == tag::wh ||
            of.tags[p] == tag::preposition)
          break;
        // "and Armenia agreed to": a clause of its own.
        if (tagging::is_finite(of.tags[p]) && p > t + 1 && of.tags[p - 1] != tag::determiner) return t;
      }
    }
    // A finite verb that no relative clause leads: the list has ended before its subject; better nothing than that.
    if (g == tag::verb_s || g == tag::auxiliary) {
      bool led = false;
      for (token_id p = t; p > from && t - p < 12; --p)
        if (of.tags[p - 1] == tag::wh || of.word(p - 1) == f.that || of.in.tokens[p - 1].what == token::kind::mark)
          led = true;
      if (!led) return t;
    }
  }
  return end;
}

void split_topics(const material& of, const knowledge& known, token_id from, token_id end, std::vector<span>& out) {
  const knowledge::function_words& f = known.word;
  while (from < end && (of.in.tokens[from].ascii == ',' || of.tags[from] == tag::conjunction ||
                        of.in.tokens[from].what == token::kind::punctuation))
    ++from;
  while (end > from && (of.in.tokens[end - 1].ascii == ',' || of.tags[end - 1] == tag::conjunction ||
                        of.tags[end - 1] == tag::preposition))
    --end;
  if (from >= end) return;

  std::vector<item> items;
  token_id first = from;
  bool by_and = false, apart = false, between = false;   // "cooperation between A |and B" is one
  int brackets = 0;
  for (token_id t = from; t <= end; ++t) {
    if (t == end) {
      if (first < t) items.push_back({first, t, by_and, apart});
      break;
    }
    const char c = of.in.tokens[t].ascii;
    if (c == '(') ++brackets;
    if (c == ')' && brackets > 0) --brackets;
    if (brackets > 0) continue;
    const reference* r = of.cast.at(t);
    if (r && r->first < t && t < r->last) continue;   // "the Ministry of Trade and Industry"
    const bool well = of.word(t) == f.as && t + 2 < end && of.word(t + 1) == f.well && of.word(t + 2) == f.as;
    const bool and_ = of.word(t) == f.and_ || well;
    between |= of.word(t) == f.between;
    if (c != ',' && !and_) continue;
    if (between) {
      if (and_) between = false;
      continue;
    }
    if (c == ',' && t + 1 < end && (of.word(t + 1) == f.including || of.word(t + 1) == f.such)) continue;
    if (first < t) items.push_back({first, t, by_and, apart});
    by_and = and_;
    apart = well;
    first = t + (well ? 3 : 1);
    if (well) t += 2;
    if (first < end && c == ',' && of.word(first) == f.and_) {
      by_and = true;
      ++first;
      ++t;
    } else if (first + 2 < end && c == ',' && of.word(first) == f.as && of.word(first + 1) == f.well) {
      by_and = apart = true;
      first += 3;
      t += 3;
    }
  }

  // Items that only go on with a list inside the one before are joined to it again.
  const bool listed =
      items.size() > 2 || std::any_of(items.begin(), items.end(), [](const item& i) { return !i.by_and; });
  std::vector<item> kept;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const item& it = items[i];
    if (!kept.empty()) {
      item& before = kept.back();
      const reference* owner = of.cast.at(it.first);
      const bool owned = owner && owner->first == it.first && owner->last < it.last &&
                         of.tags[owner->last] == tag::genitive;
      const bool fresh = it.apart || owned || opens_phrase(of, known, it.first);
      const bool before_led = has_preposition(of, before.first, before.last);
      const bool led = has_preposition(of, it.first, it.last);
      const bool nested = before_led && !led && !fresh && nests(of, known, before.first, before.last);
      // "cooperation in trade and energy"; "trade and investment ties"; not "fuel supplies and the situation in Syria".
      const bool pair = it.by_and && !fresh && !led && before_led && !listed;
      const bool modifier = it.by_and && !fresh && !listed && before.last - before.first == 1 &&
                            of.tags[before.first] == tag::adjective;
      if (nested || pair || modifier || it.first >= it.last) {
        before.last = it.last;
        continue;
      }
    }
    kept.push_back(it);
  }
  for (const item& it : kept) {
    const span at = of.in.over(it.first, it.last);
    if (at && at.size() < 400) out.push_back(at);
  }
}

}  // namespace communique::meetings
