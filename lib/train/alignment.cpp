// Gold attributions in tokens, and how well a reading agrees with one.
#include "statements/cue_features.hpp"
#include "statements/phrases.hpp"
#include "train/attributions.hpp"

#include <algorithm>
#include <set>

namespace communique::train {

namespace {

// The tokens of which more than half lies in the spans, as ranges.
std::vector<range> tokens_in(const text::document& in, const std::vector<span>& spans) {
  std::vector<range> out;
  for (const span s : spans) {
    auto t = static_cast<token_id>(
        std::lower_bound(in.tokens.begin(), in.tokens.end(), s.begin,
                         [](const text::token& one, std::uint32_t at) { return one.at.end <= at; }) -
        in.tokens.begin());
    range next{t, t};
    for (; t < in.tokens.size() && in.tokens[t].at.begin < s.end; ++t) {
      const span at = in.tokens[t].at;
      const std::uint32_t covered = std::min(at.end, s.end) - std::max(at.begin, s.begin);
      if (covered * 2 > at.size()) {
        if (next.empty()) next = {t, t + 1};
        next.last = t + 1;
      }
    }
    if (!next.empty()) out.push_back(next);
  }
  std::sort(out.begin(), out.end(), [](range a, range b) { return a.first < b.first; });
  return out;
}

bool is_word(const text::document& in, token_id t) {
  return in.tokens[t].what == text::token::kind::word || in.tokens[t].what == text::token::kind::number;
}

std::vector<token_id> words_of(const text::document& in, const std::vector<range>& from) {
  std::set<token_id> out;
  for (const range piece : from)
    for (token_id t = piece.first; t < piece.last; ++t)
      if (is_word(in, t)) out.insert(t);
  return {out.begin(), out.end()};
}

// As statements::attribution has it: no marks around a piece, no final stop; pieces that only punctuation parts are one.
std::vector<range> trimmed(const text::document& in, std::vector<range> pieces) {
  std::vector<range> out;
  for (range piece : pieces) {
    while (!piece.empty() && !is_word(in, piece.first) && in.tokens[piece.first].ascii != '$') ++piece.first;
    while (!piece.empty() && !is_word(in, piece.last - 1) && in.tokens[piece.last - 1].ascii != '%') --piece.last;
    if (piece.empty()) continue;
    bool joins = !out.empty();
    if (joins)
      for (token_id t = out.back().last; t < piece.first; ++t) joins &= !is_word(in, t);
    if (joins) out.back().last = piece.last;
    else out.push_back(piece);
  }
  return out;
}

token_id head_of(const prepared_text& text, const std::vector<range>& cue) {
  const auto& parts = text.words.parts;
  const auto first = [&](auto&& test) {
    for (const range piece : cue)
      for (token_id t = piece.first; t < piece.last; ++t)
        if (test(t)) return t;
    return text::none;
  };
  const auto is_auxiliary = [&](token_id t) {
    return text.tags[t] == tagging::tag::auxiliary || text.tags[t] == tagging::tag::modal;
  };
  // A word that a rule takes for the cue; else the first verb that is no auxiliary; else a noun or adjective.
  token_id at = first([&](token_id t) { return text.evidence->proposed[t] != text::none; });
  if (at == text::none) at = first([&](token_id t) { return tagging::is_verb(parts[t]) && !is_auxiliary(t); });
  if (at == text::none) at = first([&](token_id t) { return tagging::is_verb(parts[t]); });
  if (at == text::none)
    at = first([&](token_id t) {
      return parts[t] == tagging::part::nn || parts[t] == tagging::part::nns || parts[t] == tagging::part::jj;
    });
  if (at == text::none) at = first([&](token_id t) { return statements::may_be_cue(*text.evidence, t); });
  return at;
}

double overlap(const std::vector<token_id>& a, const std::vector<token_id>& b) {
  std::size_t both = 0;
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    if (a[i] == b[k]) ++both, ++i, ++k;
    else if (a[i] < b[k]) ++i;
    else ++k;
  }
  const std::size_t all = a.size() + b.size() - both;
  return all ? static_cast<double>(both) / static_cast<double>(all) : 0;
}

bool share(const std::vector<token_id>& a, const std::vector<token_id>& b) { return overlap(a, b) > 0; }

}  // namespace

match compare(const prepared_text& text, const statements::attribution& found, const gold_reading& gold) {
  const auto source = words_of(text.document, {found.source});
  return {overlap(words_of(text.document, found.content), gold.content_words),
          share(source, gold.source_words) || (source.empty() && gold.source_words.empty())};
}

void align_attributions(prepared_text& text) {
  for (const gold_attribution& a : text.from->attributions) {
    gold_reading next;
    next.cue = tokens_in(text.document, a.cue);
    next.source = tokens_in(text.document, a.source);
    next.content = trimmed(text.document, tokens_in(text.document, a.content));
    if (next.content.empty()) continue;
    range& first = next.content.front();
    if (first.last - first.first > 1 && text.document.tokens[first.first].spelling == text::hash_of("that") &&
        !(first.first > 0 && text.scene->is_mark(first.first - 1)))
      ++first.first;
    next.source_words = words_of(text.document, next.source);
    next.content_words = words_of(text.document, next.content);
    if (!next.cue.empty()) next.head = head_of(text, next.cue);
    text.gold.push_back(std::move(next));
  }
}

}  // namespace communique::train
