// The tables of lib/model by which this stage judges.
#pragma once

#include "model/weights.hpp"

namespace communique::statements {

// What a word is to a cue.
enum class role : std::uint8_t { other, source, cue, content };
inline constexpr std::size_t roles = 4;
// Where a source or a content begins or ends.
inline constexpr std::size_t edges = 4;  // content begins, content ends, source begins, source ends

// The one feature of the table "rules first".
inline constexpr model::feature rules_first_feature = model::feature_of(6001);

struct judgement_model {
  model::table<2> cues{};            // of an attribution of any kind; of something said
  model::table<2 * roles> tokens{};  // on the left of the cue, on the right
  model::table<2 * edges> boundaries{};
  model::table<roles> tokens_and_cues{};
  model::table<edges> boundaries_and_cues{};
  model::table<roles * roles> steps{};  // from role to role
  model::table<3> choices{};            // right, any and said; better than other readings of its cue

  // How much more likely than learned readings those by the lexicon's rules are taken to be, in log odds times 1024.
  // Weights that have seen few kinds of text leave the rules more of a say.
  std::int32_t rules_first = 0;

  judgement_model() = default;
  explicit judgement_model(model::weights from)
      : cues(from.get<2>("cues")), tokens(from.get<2 * roles>("roles")), boundaries(from.get<2 * edges>("edges")),
        tokens_and_cues(from.get<roles>("roles at cues")), boundaries_and_cues(from.get<edges>("edges at cues")),
        steps(from.get<roles * roles>("steps")), choices(from.get<3>("choices")) {
    const auto trust = from.get<1>("rules first");
    std::int32_t sum = 0;
    trust.add(rules_first_feature, &sum);
    rules_first = trust.natural(sum);
  }
  explicit operator bool() const noexcept { return cues && steps && choices; }
};

}  // namespace communique::statements
