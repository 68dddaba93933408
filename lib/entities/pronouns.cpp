// Who are he and she?
#include "entities/referrer.hpp"

#include <algorithm>

namespace communique::entities {

sex referrer::pronoun(token_id t) const noexcept {
  if (in_.tokens[t].caps) return sex::unknown;  // "HE Foreign Minister of Oman": His Excellency
  const text::word_id w = word(t);
  if (scene_.chunk_at[t] != none) return sex::unknown;  // "Vice Premier |He Yafei"
  const auto& p = from_.known.word;
  if (w == p.he || w == p.him || w == p.his || w == p.self_he) return sex::male;
  if (w == p.she || w == p.her || w == p.self_she) return sex::female;
  return sex::unknown;
}

// Of those named in the last few sentences the one for whom most speaks; the story's stranger, if more speaks for him.
entity_id referrer::of_pronoun(sex wanted, const story& told, const anaphor& here) {
  entity_id best = entity_id::none;
  int best_weight = 0;
  for (const entity_id one : told.recent()) {
    if (here.of_subject && one == told.clause_subject()) continue;  // nobody tells himself: he is another
    clues of = told.of(one, here);
    if ((of & bit(clue::far)) != 0) continue;
    const sex known = sex_of(one), guessed = guessed_sex_[static_cast<std::size_t>(one)];
    const bool other = known != sex::unknown && known != wanted;
    const bool told_so = sex_told_[static_cast<std::size_t>(one)];
    of |= bit_if(known == wanted, clue::same_sex) | bit_if(other && told_so, clue::other_sex) |
          bit_if(other && !told_so, clue::other_name_sex) |
          bit_if(known == sex::unknown && guessed == wanted, clue::guessed_sex) |
          bit_if(known == sex::unknown && guessed != sex::unknown && guessed != wanted, clue::other_guess);
    const int weight = weigh_pronoun(of);
    if (best == entity_id::none || weight >= best_weight) best_weight = weight, best = one;
  }
  if (told.seen(told.stranger())) {
    const clues of = told.of(told.stranger(), here);
    if ((of & bit(clue::far)) == 0 && weigh_pronoun(of) > std::max(best_weight, 0)) return told.stranger();
  }
  if (best == entity_id::none || best_weight <= 0) return entity_id::none;
  guessed_sex_[static_cast<std::size_t>(best)] = wanted;
  return best;
}

}  // namespace communique::entities
