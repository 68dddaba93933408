#include "archive/kept_text.hpp"

#include <algorithm>
#include <cstddef>

namespace communique::archives {

std::string kept_text(const record& from) {
  std::string out(from.text.size(), ' ');
  const auto keep = [&](span at) {
    if (at) std::copy(from.text.begin() + at.begin, from.text.begin() + at.end, out.begin() + at.begin);
  };
  const auto keep_all = [&](const std::vector<span>& places) {
    for (const span at : places) keep(at);
  };
  keep(from.article.headline);
  keep_all(from.article.byline);
  keep(from.article.agency);
  keep(from.article.dateline.place);
  keep(from.article.dateline.date);
  for (const entity& one : from.entities) {
    for (const office& held : one.offices) keep(held.title);
    for (const mention& here : one.mentions) keep(here.at);
  }
  for (const meeting& met : from.meetings) {
    keep(met.when.text);
    keep_all(met.topics);
    keep(met.evidence);
  }
  for (const statement& said : from.statements) {
    keep(said.source);
    keep(said.cue);
    keep_all(said.content);
    keep_all(said.topics);
  }
  for (const fact& known : from.facts) {
    keep(known.object);
    keep(known.evidence);
  }
  return out;
}

}  // namespace communique::archives
