#include "archive/identity.hpp"

#include "archive/identity_fit.hpp"
#include "archive/identity_readings.hpp"

namespace communique::archives {

namespace {

void join_who_are_proved(const std::vector<reading>& all, groups& into) {
  std::unordered_map<std::uint32_t, std::uint32_t> first;
  for (std::uint32_t i = 0; i < all.size(); ++i)
    if (const std::uint32_t by = all[i].known[feature::proof]) into.join(i, first.try_emplace(by, i).first->second);
}

}  // namespace

std::vector<std::uint32_t> same_as(const identity_knowledge& lexicon, std::span<const profile> block,
                                   std::span<const std::int64_t> by_hand) {
  numbers words;
  const std::vector<reading> all = readings_of(lexicon, block, by_hand, words);
  groups same(block.size());

  std::vector<std::uint32_t> whole;  // their places in the block
  std::vector<features> known;
  for (std::uint32_t i = 0; i < all.size(); ++i)
    if (all[i].is == reading::role::whole) whole.push_back(i), known.push_back(all[i].known);
  groups fitting(whole.size());
  const std::vector<bool> torn_whole = join_who_fit(known, fitting);
  std::vector<bool> torn(block.size());
  for (std::uint32_t i = 0; i < whole.size(); ++i) {
    torn[whole[i]] = torn_whole[i];
    same.join(whole[i], whole[fitting.of(i)]);
  }

  join_who_are_proved(all, same);
  join_by_office(all, torn, words, same);
  join_surnames(all, words, same);

  std::vector<std::uint32_t> out(block.size());
  for (std::uint32_t i = 0; i < out.size(); ++i) out[i] = same.of(i);
  return out;
}

}  // namespace communique::archives
