// The words around a cue, labelled: the likeliest few ways, the best first.
#include "record/stages.hpp"
#include "statements/judgement.hpp"
#include "statements/steps.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>

using namespace communique;
using statements::labelling;

namespace {

// An article as far as the stages before judgement bring it.
struct prepared {
  stages::knowledge known;
  stages::article read;
  const statements::knowledge& language = known.statements;
  std::vector<statements::attribution> proposals;
  std::unique_ptr<statements::scene> scene;
  std::unique_ptr<statements::evidence> evidence;

  explicit prepared(const std::string& text) {
    REQUIRE(stages::load({}, known).code == status::ok);
    read = stages::understand(stages::open(text, known), known, stages::stage::meetings);
    scene.reset(new statements::scene(read.document, read.frame, read.tags, read.cast, read.meetings, language));
    proposals = statements::propose(*scene);
    evidence = std::make_unique<statements::evidence>(*scene, read.words, proposals);
    evidence->take(statements::find_likely_cues(*evidence, language.judgement));
  }
};

const std::string sample =
    "News of the day\n\nAna Roy, who took office in May, said on Monday that the road to the north was open, adding "
    "that it “will stay open” as the ministry had promised.";

}  // namespace

TEST_CASE("labeller: each labelling scores what its labels add up to, and none more than the one before it") {
  const prepared at(sample);
  statements::labeller labels(*at.evidence, at.language.judgement);
  REQUIRE(!at.evidence->likely.empty());
  for (const statements::likely_cue& cue : at.evidence->likely) {
    CAPTURE(at.read.document[cue.at]);
    const std::vector<labelling> found = labels.label(cue.at, 8, 1 << 20);
    REQUIRE(found.size() == 8);
    for (std::size_t i = 0; i < found.size(); ++i) {
      CHECK(labels.score(found[i]) == found[i].score);
      if (i > 0) CHECK(found[i].score <= found[i - 1].score);
    }
  }
}

TEST_CASE("labeller: no two labellings of a cue are the same, each calls the cue one and has content") {
  const prepared at(sample);
  statements::labeller labels(*at.evidence, at.language.judgement);
  for (const statements::likely_cue& cue : at.evidence->likely) {
    std::set<std::vector<statements::role>> seen;
    for (const labelling& one : labels.label(cue.at, 12, 1 << 20)) {
      CHECK(seen.insert(one.labels).second);
      CHECK(one.labels[cue.at - one.window.first] == statements::role::cue);
      CHECK(std::count(one.labels.begin(), one.labels.end(), statements::role::content) > 0);
    }
  }
}

TEST_CASE(
    "labeller: what is too far behind the best is left out, and the best is the same however many are asked for") {
  const prepared at(sample);
  statements::labeller labels(*at.evidence, at.language.judgement);
  for (const statements::likely_cue& cue : at.evidence->likely) {
    const std::vector<labelling> many = labels.label(cue.at, 30, 60), one = labels.label(cue.at, 1, 60);
    REQUIRE(one.size() == 1);
    CHECK(many.front().labels == one.front().labels);
    for (const labelling& other : many) CHECK(other.score >= many.front().score - 60);
  }
}
