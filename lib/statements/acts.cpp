// What a statement does: what the rows of cue and noun say, weighed with the words of the content.
#include "statements/act_features.hpp"
#include "statements/act_weights.hpp"
#include "statements/steps.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

using act = statement::act;

// "reaffirmed its commitment to", "rejected the claim that": a noun near the beginning of a thing, or none.
std::uint8_t opening(const scene& in, range content, const lexicon::word_map<std::uint8_t>& nouns) noexcept {
  for (token_id t = content.first; t < content.last && t < content.first + 6; ++t) {
    if (!in.nominal(t) && in.tags[t] != tag::adverb) break;
    if (nouns[in.word(t)] != 0) return nouns[in.word(t)];
  }
  return 0;
}

// "Oman is ready to": under a plain verb a promise.
bool is_ready(const scene& in, range content) noexcept {
  for (token_id t = content.first; t + 1 < content.last && t < content.first + 12; ++t)
    if (in.tags[t] == tag::auxiliary) return in.language.ready[in.word(t + 1)] != 0;
  return false;
}

// Where among the weights those begin whose features have the same first bits. Features are hashes: few share them.
constexpr unsigned shelf_shift = 20;
constexpr auto shelves = [] {
  std::array<std::uint16_t, (1u << (32 - shelf_shift)) + 1> begins{};
  std::uint16_t row = 0;
  for (std::size_t shelf = 0; shelf < begins.size(); ++shelf) {
    while (row < act_weights.size() && act_weights[row].feature >> shelf_shift < shelf) ++row;
    begins[shelf] = row;
  }
  return begins;
}();

const std::array<std::int8_t, acts_known>* weights_of(std::uint32_t feature) noexcept {
  const std::uint32_t shelf = feature >> shelf_shift;
  for (std::size_t row = shelves[shelf]; row < shelves[shelf + 1]; ++row)
    if (act_weights[row].feature == feature) return &act_weights[row].weights;
  return nullptr;
}

}  // namespace

act act_by_rows(const scene& in, const attribution& a) {
  if (a.row == text::none || a.content.empty()) return act::say;
  if (a.negated && (a.does == act::reject || a.does == act::deny)) return act::say;
  const range first = a.content.front();
  const cue_row& row = in.row(a);
  const bool things = row.has(takes::object) || row.has(takes::speaker_object);
  if (a.does == act::reject || a.does == act::deny) {
    // Claims are denied, plans and requests rejected, whichever verb is used.
    return opening(in, first, in.language.claims) != 0 ? act::deny : a.does;
  }
  if (a.does == act::congratulate && row.has(takes::wish) && opening(in, first, in.language.consolations) != 0)
    return act::condole;
  // "ratified his country's willingness": what is upheld tells what is done.
  const std::uint8_t upheld = a.does == act::agree && things ? opening(in, first, in.language.act_nouns) : 0;
  if (upheld != 0 && static_cast<act>(upheld - 1) == act::promise) return act::promise;
  if (a.does != act::say) return a.does;
  if (things)
    if (const std::uint8_t noun = opening(in, first, in.language.act_nouns); noun != 0)
      return static_cast<act>(noun - 1);
  return is_ready(in, first) ? act::promise : act::say;
}

act act_of(const scene& in, const attribution& a, const statement& said, act_memory& memory,
           std::vector<std::uint32_t>* looked_at) {
  const act told = act_by_rows(in, a);
  if (a.content.empty()) return told;
  const std::uint32_t paragraph = in.in.sentences[a.sentence].paragraph;
  const act before = paragraph - memory.paragraph <= 1 ? memory.before : act::say;
  const std::vector<std::uint32_t> features = act_features(in, a, said, told, before);
  memory = {told, paragraph};
  if (looked_at) *looked_at = features;
  std::array<std::int32_t, acts_known> sums{};
  sums[static_cast<std::size_t>(told)] = told_by_rows;
  for (const std::uint32_t f : features)
    if (const auto* weights = weights_of(f))
      for (std::size_t i = 0; i < acts_known; ++i) sums[i] += (*weights)[i];
  return static_cast<act>(std::max_element(sums.begin(), sums.end()) - sums.begin());
}

}  // namespace communique::statements
