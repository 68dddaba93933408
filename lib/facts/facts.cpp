#include "facts/facts.hpp"

namespace communique::facts {

result<knowledge> knowledge::from(const lexicon::tables&, text::vocabulary&, const text::conventions&) {
  return knowledge{};
}

std::vector<communique::fact> find_facts(const text::document&, const std::vector<dates::expression>&,
                                         const article_frame::frame&, const std::vector<tagging::tag>&,
                                         const entities::cast&, const knowledge&) {
  return {};
}

}  // namespace communique::facts
