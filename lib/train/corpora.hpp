// The corpora as the trainer sees them. Their texts are read from a folder and never kept.
#pragma once

#include <communique/span.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace communique::train {

enum class corpus : std::uint8_t { readouts, gum, polnear, treebank };

struct gold_attribution {
  std::vector<span> source{}, cue{}, content{};
};

struct gold_token {
  span at{};
  std::string tag{};   // of the Penn Treebank
  std::string name{};  // PERSON, ORGANIZATION, LOCATION, MISC or O; empty where nobody says
};

struct gold_name {
  span at{};
  std::string type{};  // person, organization, place
};

struct annotated_text {
  corpus from = corpus::readouts;
  std::string id{};
  std::string text{};
  std::string published{};
  std::vector<gold_attribution> attributions{};
  std::vector<gold_token> tokens{};
  std::vector<gold_name> names{};
  bool thoughts = false;  // its attributions count thoughts as well
  bool held_out = false;  // never trained on: it tells how good the rest is
};

struct folder {
  std::string shared;          // the corpora
  std::string readouts_lines;  // what gold_to_records.py --lines wrote of readouts/train
};

// Every article in a fixed order. `all`: PolNeAR too. On a file that is not there or not as expected: a message on
// standard error and exit status 2.
std::vector<annotated_text> read_training(const folder& from, bool all);

// Development texts with gold tags, for measuring.
std::vector<annotated_text> read_treebank(const std::string& path);
std::vector<annotated_text> read_polnear(const std::string& stem);  // stem.jsonl and stem.conll.gz

}  // namespace communique::train
