#include "lexicon/phrases.hpp"

#include "text/utf8.hpp"

namespace communique::lexicon {

namespace {

constexpr std::uint64_t key_of(std::uint32_t node, text::word_id word) noexcept {
  return (static_cast<std::uint64_t>(node) << 32) | static_cast<std::uint32_t>(word);
}

// Punctuation inside a phrase ("Ministry of Trade, Industry") counts by its character, in a range of its own.
constexpr text::word_id key_of(const text::token& t) noexcept {
  return t.what == text::token::kind::word || t.what == text::token::kind::number || t.word != text::word_id::unknown
             ? t.word
             : static_cast<text::word_id>(0xFFFFFF00u | static_cast<unsigned char>(t.ascii));
}

}  // namespace

std::size_t phrase_map::slot_of(std::uint64_t key) const noexcept {
  const std::size_t mask = edges_.size() - 1;
  std::size_t i = static_cast<std::size_t>((key * 0x9E3779B97F4A7C15u) >> 32) & mask;
  while (edges_[i].to != 0 && edges_[i].key != key) i = (i + 1) & mask;
  return i;
}

std::uint32_t& phrase_map::edge_to(std::uint64_t key) {
  if (++edge_count_ * 2 > edges_.size()) {
    const std::vector<edge> old = std::move(edges_);
    edges_.assign(old.size() * 4, {});
    for (const edge& one : old)
      if (one.to != 0) edges_[slot_of(one.key)] = one;
  }
  edge& found = edges_[slot_of(key)];
  found.key = key;
  return found.to;
}

void phrase_map::add(std::string_view phrase, std::uint32_t value, text::vocabulary& words,
                     const text::conventions& language) {
  std::vector<text::token>& tokens = cut_;
  tokens.clear();
  text::tokenize(phrase, {0, static_cast<std::uint32_t>(phrase.size())}, words, language, tokens);
  if (tokens.empty() || tokens.size() > 32) return;
  std::uint32_t at = 0;
  ending last{value, 0, 0, 0};
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    text::token& t = tokens[i];
    const bool wordy = t.what == text::token::kind::word || t.what == text::token::kind::number ||
                       (t.ascii == '\'' && t.at.size() > 1);
    if (wordy && t.word == text::word_id::unknown) t.word = words.add(text::folded(t.at.in(phrase)));
    if (t.capital) last.capitals |= 1u << i;
    if (t.caps) last.caps |= 1u << i;
    const text::word_id key = key_of(t);
    if (i == 0) {
      if (!wordy) return;
      const auto root = static_cast<std::size_t>(key);
      if (roots_.size() <= root) roots_.resize(root + root / 2 + 64);
      if (roots_[root] == 0) {
        roots_[root] = static_cast<std::uint32_t>(nodes_.size());
        nodes_.emplace_back();
      }
      at = roots_[root];
    } else {
      std::uint32_t& next = edge_to(key_of(at, key));
      if (next == 0) {
        next = static_cast<std::uint32_t>(nodes_.size());
        nodes_.emplace_back();
      }
      at = next;
    }
  }
  last.next = nodes_[at].ending;
  nodes_[at].ending = static_cast<std::uint32_t>(endings_.size());
  endings_.push_back(last);
}

phrase_map::match phrase_map::longest(const text::document& in, token_id at, token_id end) const noexcept {
  match best;
  if (at >= end) return best;  // a line may end where somebody looks for what follows
  const auto root = static_cast<std::size_t>(in.tokens[at].word);
  if (root == 0 || root >= roots_.size()) return best;
  std::uint32_t state = roots_[root], capitals = 0, caps = 0;
  for (token_id t = at, i = 0; state != 0; ++i) {
    const text::token& here = in.tokens[t];
    if (here.capital) capitals |= 1u << i;
    if (here.caps) caps |= 1u << i;
    for (std::uint32_t e = nodes_[state].ending; e != 0; e = endings_[e].next) {
      if ((endings_[e].capitals & ~capitals) != 0 || (endings_[e].caps & ~caps) != 0) continue;
      best = {endings_[e].value, t + 1};
      break;
    }
    if (++t >= end || i >= 31) break;
    const text::word_id key = key_of(in.tokens[t]);
    if (key == text::word_id::unknown) break;
    state = edges_[slot_of(key_of(state, key))].to;
  }
  return best;
}

}  // namespace communique::lexicon
