// The clues of one person at one place, and their weight.
#include "entities/antecedents.hpp"

#include "entities/antecedent_weights.hpp"

#include <algorithm>
#include <array>

namespace communique::entities {

namespace {

int weigh(clues of, const std::array<std::int16_t, static_cast<std::size_t>(clue::count_)>& weights) noexcept {
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i)
    if ((of >> i & 1) != 0) sum += weights[i];
  return sum;
}

}  // namespace

int weigh_pronoun(clues of) noexcept { return weigh(of, pronoun_weights); }
int weigh_title(clues of) noexcept { return weigh(of, title_weights); }

void story::begin_sentence(std::uint32_t sentence) noexcept {
  // A sentence without a subject of its own leaves that of the one before.
  if (opened_ != entity_id::none) opened_before_ = opened_, opened_in_ = sentence_;
  opened_ = clause_subject_ = entity_id::none;
  sentence_ = sentence;
}

bool story::subject_speaks() noexcept {
  if (clause_subject_ == entity_id::none) return false;
  spoke_last_ = clause_subject_;
  return true;
}

void story::count(entity_id who) noexcept { most_ = std::max(most_, ++of(who).named); }

void story::name(entity_id who, token_id at, std::uint32_t sentence, std::uint32_t paragraph, bool subject,
                 bool governed, bool pronoun) {
  person& p = of(who);
  p.at = at;
  p.sentence = sentence;
  p.paragraph = paragraph;
  if (!pronoun) p.named_in = sentence;
  p.subject = subject || (pronoun && p.subject_in == sentence);  // "Roy said they had told |him": he is still
  p.governed = governed;
  latest_ = who;
  if (subject) {
    p.subject_in = sentence;
    latest_subject_ = clause_subject_ = who;
    if (opened_ == entity_id::none) opened_ = who;
  }
  if (who == stranger()) return;
  recent_.erase(std::remove(recent_.begin(), recent_.end(), who), recent_.end());
  if (recent_.size() >= 16) recent_.erase(recent_.begin());
  recent_.push_back(who);
}

clues story::of(entity_id who, const anaphor& here) const noexcept {
  const person& p = of(who);
  clues out = bit_if(p.named > 2 && p.named == most_, clue::named_most) | bit_if(p.named == 1, clue::named_once);
  if (p.at == never) return out | bit(clue::unseen);
  const std::uint32_t back = here.sentence - p.sentence;
  const bool last_speaker = who == spoke_last_;
  out |= bit(back == 0   ? clue::here
             : back == 1 ? clue::one_back
             : back == 2 ? clue::two_back
             : back <= 5 ? clue::near
                         : clue::far);
  out |= bit_if(p.subject_in == here.sentence, clue::here_subject) | bit_if(who == latest_, clue::latest) |
         bit_if(who == latest_subject_, clue::latest_subject) | bit_if(p.subject, clue::was_subject) |
         bit_if(p.governed, clue::governed) |
         bit_if(who == opened_before_ && here.sentence - opened_in_ == 1, clue::opened_before) |
         bit_if(p.paragraph == here.paragraph, clue::same_paragraph) | bit_if(last_speaker, clue::spoke_last) |
         bit_if(last_speaker && here.aside, clue::spoke_last_aside) |
         bit_if(last_speaker && here.quoted_before, clue::spoke_last_quoted) |
         bit_if(who == latest_subject_ && here.quoted_before, clue::subject_quoted) |
         bit_if((p.named_in == here.sentence && here.opens_clause) || (who == latest_ && here.behind_relative),
                clue::fronted);
  return out;
}

}  // namespace communique::entities
