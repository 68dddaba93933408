// How likely a statement is right: the words are what was said, and the speakers are who said it.
#include "model/calibration.hpp"
#include "statements/phrases.hpp"
#include "statements/steps.hpp"

#include <array>

namespace communique::statements {

namespace {

// Of a thousand attributions of a learned probability, how many are right; a straight line between two points. Measured
// on articles on which the weights were not trained, as on those they were trained on the probability is too high:
// tests/quality/reliability.py on the even-numbered readouts of train 550-599, and with --polnear on every second
// article of a held-out slice of PolNeAR train; what is thought on the latter alone, as readouts do not tell it.
constexpr std::array<model::measured, 8> speech{
    {{300, 400}, {500, 500}, {750, 590}, {850, 740}, {950, 810}, {990, 840}, {997, 890}, {1000, 960}}};
constexpr std::array<model::measured, 5> thought{{{300, 330}, {450, 420}, {600, 620}, {800, 700}, {1000, 800}}};

// How the speakers were found.
enum class found : std::uint8_t { named, title, pronoun, several, inferred, unknown, unsaid };

// What is left of a thousand right attributions; on the same readouts, where `several` and `inferred` are so rare (15)
// that the figure lies half way to that of train 200-549.
constexpr std::array<std::int32_t, 7> resolved{1000, 1000, 1000, 750, 750, 700, 1000};

// What nobody judged: turns of a dialogue, quotations without a cue. Rare: train 200-549 and the same readouts.
constexpr std::uint16_t spoken = 850, spoken_by_nobody = 150;

found how_found(const scene& in, const attribution& a, const statement& said) noexcept {
  const range source = a.from == attribution::subject::relative && !a.antecedent.empty() ? a.antecedent : a.source;
  if (said.speakers.empty()) return source.empty() ? found::unsaid : found::unknown;
  if (said.speakers.size() > 1) return found::several;
  if (source.empty()) return found::inferred;
  found how = found::inferred;
  for (token_id t = source.first; t < source.last; ++t) {
    const entities::reference* r = in.reference_from(t);
    if (!r || std::find(r->who.begin(), r->who.end(), said.speakers.front()) == r->who.end()) continue;
    if (r->what == mention::kind::name || r->what == mention::kind::acronym) return found::named;
    if (r->what == mention::kind::title) how = found::title;
    else if (how == found::inferred) how = found::pronoun;
  }
  return how == found::inferred && in.pronoun(head_of(in, source)) ? found::pronoun : how;
}

}  // namespace

std::uint16_t confidence_of(const scene& in, const attribution& a, const statement& said) noexcept {
  if (a.probability == 0) return said.speakers.empty() ? spoken_by_nobody : spoken;
  if (said.what == statement::type::thought)
    return static_cast<std::uint16_t>(model::calibrated(thought, a.probability));
  const std::int32_t left = resolved[static_cast<std::size_t>(how_found(in, a, said))];
  return static_cast<std::uint16_t>(model::calibrated(speech, a.probability) * left / 1000);
}

}  // namespace communique::statements
