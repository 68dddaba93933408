#include "entities/cast.hpp"

#include "entities/steps.hpp"

namespace communique::entities {

cast find_cast(const document& in, const article_frame::frame& frame, const std::vector<tagging::tag>& tags,
               const knowledge& known, std::vector<owner_question>* asked) {
  // Every step asks what begins at a token, some of them several times.
  std::vector<lexicon::phrase_map::match> matches(in.tokens.size());
  for (const text::sentence& s : in.sentences)
    for (token_id t = s.first; t < s.last; ++t) matches[t] = known.phrases.longest(in, t, s.last);
  const sources from{in, frame, tags, known, matches};
  scene found = spot(from);
  find_offices(from, found);
  settle_types(from, found);
  std::vector<entity> entities = link(from, found);
  return refer(from, found, std::move(entities), asked);
}

}  // namespace communique::entities
