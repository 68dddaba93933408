#include "train/pipeline.hpp"

#include "statements/steps.hpp"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace communique::train {

void load(resources& into) {
  const communique::error wrong = stages::load({}, into);
  if (wrong.code == status::ok) return;
  std::fprintf(stderr, "communique-train: %s\n", wrong.message.c_str());
  std::exit(1);
}

void prepare(prepared_text& into, const annotated_text& from, const resources& known,
             const tagging::parts_model& learned) {
  into.from = &from;
  read_options options;
  if (const auto day = parse_date(from.published); day && day->day != 0) options.published = *day;
  stages::listening to;
  to.learned = &learned;
  static_cast<stages::article&>(into) =
      stages::understand(stages::open(from.text, known, options), known, stages::stage::meetings, to);
  into.scene.reset(
      new statements::scene(into.document, into.frame, into.tags, into.cast, into.meetings, known.statements));
  into.proposals = statements::propose(*into.scene);
  into.evidence = std::make_unique<statements::evidence>(*into.scene, into.words, into.proposals);
  align_attributions(into);
}

}  // namespace communique::train
