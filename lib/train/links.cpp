// Learns statements/act_weights.hpp and statements/encounter_weights.hpp: what a statement does, and where it was made.
//
//     communique_train_links READOUTS.jsonl ACTS.hpp ENCOUNTERS.hpp
//
// from lines of gold_to_records.py, cases 200-549. Standard output tells how many are right when each fifth is decided
// with weights of the others. The same lines give the same bytes.
#include "statements/links.hpp"
#include "statements/statements.hpp"
#include "text/utf8.hpp"
#include "train/pipeline.hpp"
#include "train/slopes.hpp"

#include <communique/words.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <set>

namespace {

using namespace communique;
using namespace communique::train;
using namespace communique::statements;
using nlohmann::json;

constexpr int first_case = 200, last_case = 549, folds = 5;

struct linked {
  link_question asked;
  int act = -1;  // of the gold; -1: no gold statement is this one
  std::uint32_t meeting = text::none;
  bool told = false;  // the gold's encounter is among those found
};
struct read_case {
  int number = 0;
  std::vector<linked> said{};  // in the order in which they were decided
};

std::string folded(const std::string& name) { return text::folded(name); }

std::uint32_t shared_bytes(const std::vector<span>& ours, const json& theirs) {
  std::uint32_t out = 0;
  for (const span a : ours)
    for (const json& b : theirs) {
      const std::uint32_t begin = std::max(a.begin, b["begin"].get<std::uint32_t>());
      const std::uint32_t end = std::min(a.end, b["end"].get<std::uint32_t>());
      out += end > begin ? end - begin : 0;
    }
  return out;
}

std::uint32_t size_of(const json& pieces) {
  std::uint32_t out = 0;
  for (const json& b : pieces) out += b["end"].get<std::uint32_t>() - b["begin"].get<std::uint32_t>();
  return out;
}

// The encounter of ours that is each of the gold's: by those who met, then by where it is told.
std::vector<std::uint32_t> align(const std::vector<communique::meeting>& ours, const entities::cast& cast,
                                 const json& record) {
  struct pair {
    double score;
    std::uint32_t gold, own;
  };
  std::vector<pair> pairs;
  for (std::uint32_t g = 0; g < record["meetings"].size(); ++g) {
    const json& gold = record["meetings"][g];
    std::set<std::string> wanted;
    for (const json& p : gold["participants"])
      wanted.insert(folded(record["entities"][p["entity"].get<std::size_t>()]["name"].get<std::string>()));
    for (std::uint32_t m = 0; m < ours.size(); ++m) {
      std::size_t both = 0;
      for (const participant& p : ours[m].participants) {
        const entity& e = cast[p.who];
        bool named = wanted.count(folded(e.name)) != 0 || (!e.acronym.empty() && wanted.count(folded(e.acronym)) != 0);
        for (const json& q : gold["participants"]) {
          const json& of = record["entities"][q["entity"].get<std::size_t>()];
          named |= of["acronym"].is_string() && folded(of["acronym"].get<std::string>()) == folded(e.name);
        }
        both += named;
      }
      const double f1 = 2.0 * static_cast<double>(both) /
                        static_cast<double>(std::max<std::size_t>(1, ours[m].participants.size() + wanted.size()));
      if (f1 < 0.5) continue;
      const std::uint32_t shared = shared_bytes({ours[m].evidence}, json::array({gold["evidence"]}));
      pairs.push_back({f1 + (shared > 0 ? 1e-3 : 0), g, m});
    }
  }
  std::stable_sort(pairs.begin(), pairs.end(), [](const pair& a, const pair& b) { return a.score > b.score; });
  std::vector<std::uint32_t> out(record["meetings"].size(), text::none);
  std::set<std::uint32_t> taken;
  for (const pair& p : pairs)
    if (out[p.gold] == text::none && taken.insert(p.own).second) out[p.gold] = p.own;
  return out;
}

read_case read(const json& line, int number, const resources& known) {
  read_case out;
  out.number = number;
  const std::string text = line["text"].get<std::string>();
  const json& record = line["record"];
  std::vector<link_question> asked;
  stages::listening to;
  to.links = &asked;
  const stages::article found = stages::understand(stages::open(text, known), known, stages::stage::statements, to);
  const std::vector<std::uint32_t> own = align(found.meetings, found.cast, record);
  for (link_question& q : asked) {
    linked next;
    double most = 0.5;
    for (const json& gold : record["statements"]) {
      const std::uint32_t both = shared_bytes(q.said.content, gold["content"]);
      std::uint32_t ours = 0;
      for (const span piece : q.said.content) ours += piece.size();
      const double overlap = both / static_cast<double>(ours + size_of(gold["content"]) - both);
      if (overlap <= most) continue;
      most = overlap;
      const auto act = parse<statement::act>(gold["act"].get<std::string>());
      next.act = act ? static_cast<int>(*act) : -1;
      next.told = true;
      next.meeting = text::none;
      if (gold["meeting"].is_number()) {
        next.meeting = own[gold["meeting"].get<std::size_t>()];
        next.told = next.meeting != text::none;
      }
    }
    next.asked = std::move(q);
    out.said.push_back(std::move(next));
  }
  return out;
}

// ---- acts ----------------------------------------------------------------------------------------------------------

struct act_model {
  std::map<std::uint32_t, std::size_t> features{};  // to rows of weights
  std::vector<float> weights{};                     // rows of acts_known; the last is the trust in the rows
};
constexpr float act_unit = 12;
constexpr int least_times = 3;

std::vector<float> weigh_acts(const act_model& model, const linked& one, std::vector<std::size_t>* active = nullptr) {
  std::vector<float> sums(acts_known, 0.0f);
  sums[static_cast<std::size_t>(one.asked.told)] += model.weights.back();
  for (const std::uint32_t f : one.asked.act_features) {
    const auto at = model.features.find(f);
    if (at == model.features.end()) continue;
    if (active) active->push_back(at->second);
    for (std::size_t i = 0; i < acts_known; ++i) sums[i] += model.weights[at->second * acts_known + i];
  }
  return sums;
}

act_model learn_acts(const std::vector<const linked*>& examples) {
  act_model out;
  std::map<std::uint32_t, int> times;
  for (const linked* one : examples)
    for (const std::uint32_t f : one->asked.act_features) ++times[f];
  std::size_t rows = 0;
  for (const auto& [f, n] : times)
    if (n >= least_times) out.features[f] = rows++;
  out.weights.assign(rows * acts_known + 1, 0.0f);
  out.weights.back() = 2;
  slopes descent(out.weights.size());
  constexpr float decay = 1.5f, decay_trust = 0.1f;
  for (int round = 0; round < 60; ++round) {
    for (std::size_t i = 0; i < out.weights.size(); ++i)
      descent[i] = (i + 1 == out.weights.size() ? decay_trust : decay) * out.weights[i];
    for (const linked* one : examples) {
      std::vector<std::size_t> active;
      std::vector<float> p = weigh_acts(out, *one, &active);
      softmax(p);
      p[static_cast<std::size_t>(one->act)] -= 1;
      for (const std::size_t row : active)
        for (std::size_t i = 0; i < acts_known; ++i) descent[row * acts_known + i] += p[i];
      descent[out.weights.size() - 1] += p[static_cast<std::size_t>(one->asked.told)];
    }
    descent.step(out.weights);
  }
  for (float& w : out.weights) w = std::clamp(std::round(w * act_unit), -127.0f, 127.0f) / act_unit;
  return out;
}

int best(const std::vector<float>& sums) {
  return static_cast<int>(std::max_element(sums.begin(), sums.end()) - sums.begin());
}

void write_acts(const act_model& model, const std::string& path) {
  std::string rows;
  std::size_t count = 0;
  for (const auto& [feature, row] : model.features) {
    bool any = false;
    std::string line;
    for (std::size_t i = 0; i < acts_known; ++i) {
      const int w = static_cast<int>(std::lround(model.weights[row * acts_known + i] * act_unit));
      any |= w != 0;
      line += (i == 0 ? "" : ", ") + std::to_string(w);
    }
    if (!any) continue;
    ++count;
    rows += "    {" + std::to_string(feature) + "u, {{" + line + "}}},\n";
  }
  std::ofstream out(path);
  out << "// How much what the content says weighs for each act. Learned by lib/train/links.cpp; not edited by hand.\n"
         "#pragma once\n// clang-format off\n\n#include \"statements/act_features.hpp\"\n\n#include <array>\n#include "
         "<cstdint>\n\n"
         "namespace communique::statements {\n\n// By feature; the weights are those of statement::act in its order.\n"
         "struct act_weight_row {\n  std::uint32_t feature = 0;\n"
         "  std::array<std::int8_t, acts_known> weights{};\n};\n\n"
         "// How much the act that the rows of the lexicon tell is preferred.\n"
         "inline constexpr std::int32_t told_by_rows = "
      << std::lround(model.weights.back() * act_unit) << ";\n\ninline constexpr std::array<act_weight_row, " << count
      << "> act_weights{{\n"
      << rows << "}};\n\n}  // namespace communique::statements\n";
}

// ---- encounters ----------------------------------------------------------------------------------------------------

constexpr float encounter_unit = 32;
constexpr std::size_t encounter_size = (1 + standings) * encounter_clues;
constexpr std::size_t encounter_weights_size = encounter_size + (1 + standings) * saying_clues;

template <class Use> void each_of_candidate(const encounter_candidate& c, Use&& use) {
  for (std::size_t i = 0; i < encounter_clues; ++i)
    if ((c.clues >> i & 1) != 0) use(i), use((1 + static_cast<std::size_t>(c.who)) * encounter_clues + i);
}
template <class Use> void each_of_none(const encounter_question& q, Use&& use) {
  for (std::size_t i = 0; i < saying_clues; ++i)
    if ((q.saying >> i & 1) != 0)
      use(encounter_size + i), use(encounter_size + (1 + static_cast<std::size_t>(q.who)) * saying_clues + i);
}

std::vector<float> weigh_encounters(const encounter_question& q, const std::vector<float>& weights) {
  std::vector<float> out;
  for (const encounter_candidate& c : q.candidates) {
    out.push_back(0);
    each_of_candidate(c, [&](std::size_t at) { out.back() += weights[at]; });
  }
  out.push_back(0);
  each_of_none(q, [&](std::size_t at) { out.back() += weights[at]; });
  return out;
}

struct encounter_example {
  encounter_question asked;
  std::size_t right = 0;
};

std::size_t place_of(const encounter_question& q, std::uint32_t meeting) {
  std::size_t at = 0;
  while (at < q.candidates.size() && q.candidates[at].meeting != meeting) ++at;
  return at;
}

// All questions of a text in their order, each with the decision before it; the gold's own, or what weights decide.
template <class Use> void each_question(const read_case& of, const std::vector<float>* weights, Use&& use) {
  std::uint32_t before = text::none;
  bool first = true;
  for (const linked& one : of.said) {
    encounter_question q = one.asked.encounter;
    remember_decision(q, before, first);
    std::uint32_t decided = one.meeting;
    if (weights) {
      const std::size_t at = static_cast<std::size_t>(best(weigh_encounters(q, *weights)));
      decided = at < q.candidates.size() ? q.candidates[at].meeting : text::none;
    }
    use(one, q, decided);
    before = decided;
    first = false;
  }
}

std::vector<float> descend(const std::vector<encounter_example>& examples) {
  constexpr float decay_all = 3, decay_own = 10;
  std::vector<float> weights(encounter_weights_size, 0.0f);
  slopes descent(weights.size());
  const auto own = [](std::size_t at) {
    return at < encounter_size ? at >= encounter_clues : at >= encounter_size + saying_clues;
  };
  for (int round = 0; round < 80; ++round) {
    for (std::size_t i = 0; i < weights.size(); ++i) descent[i] = (own(i) ? decay_own : decay_all) * weights[i];
    for (const encounter_example& one : examples) {
      std::vector<float> p = weigh_encounters(one.asked, weights);
      softmax(p);
      p[one.right] -= 1;
      for (std::size_t i = 0; i < one.asked.candidates.size(); ++i)
        each_of_candidate(one.asked.candidates[i], [&](std::size_t at) { descent[at] += p[i]; });
      each_of_none(one.asked, [&](std::size_t at) { descent[at] += p.back(); });
    }
    descent.step(weights);
  }
  for (float& w : weights) w = std::round(w * encounter_unit) / encounter_unit;
  return weights;
}

// First with the gold's decisions before, then also with those that the weights make themselves (Ross et al. 2011).
std::vector<float> learn_encounters(const std::vector<const read_case*>& cases) {
  std::vector<encounter_example> examples;
  std::vector<float> weights;
  for (int pass = 0; pass < 4; ++pass) {
    if (pass == 1) examples.clear();  // the gold's decisions are better than any that will be made
    for (const read_case* one : cases)
      each_question(*one, pass == 0 ? nullptr : &weights,
                    [&](const linked& l, const encounter_question& q, std::uint32_t) {
                      if (!l.told) return;
                      const std::size_t right = l.meeting == text::none ? q.candidates.size() : place_of(q, l.meeting);
                      if (l.meeting != text::none && right == q.candidates.size()) return;
                      examples.push_back({q, right});
                    });
    weights = descend(examples);
  }
  return weights;
}

void write_encounters(const std::vector<float>& weights, const std::string& path) {
  std::ofstream out(path);
  out << "// How much each clue of an encounter weighs. Learned by lib/train/links.cpp; not edited by hand.\n"
         "#pragma once\n// clang-format off\n\n#include \"statements/encounter_clues.hpp\"\n\nnamespace "
         "communique::statements {\n\n"
         "// By clue; for all sayings, then what is added for each standing.\n";
  const auto table = [&](const char* name, const char* size, std::size_t from, std::size_t width) {
    out << "inline constexpr std::array<std::array<std::int16_t, " << size << ">, 1 + standings> " << name << "{{\n";
    for (std::size_t row = 0; row < 1 + standings; ++row) {
      std::string line = "    {{";
      for (std::size_t i = 0; i < width; ++i) {
        const std::string next = std::to_string(std::lround(weights[from + row * width + i] * encounter_unit)) +
                                 (i + 1 < width ? "," : "}},");
        if (line.size() + next.size() > 118) out << line << "\n", line = "     ";
        line += (i == 0 ? "" : " ") + next;
      }
      out << line << "\n";
    }
    out << "}};\n";
  };
  table("encounter_weights", "encounter_clues", 0, encounter_clues);
  table("saying_weights", "saying_clues", encounter_size, saying_clues);
  out << "\n}  // namespace communique::statements\n";
}

struct score {
  int right = 0, all = 0;
  void add(bool is_right) { right += is_right, ++all; }
  double percent() const { return all ? 100.0 * right / all : 0; }
};

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::fprintf(stderr, "usage: communique_train_links READOUTS.jsonl ACTS.hpp ENCOUNTERS.hpp\n");
    return 2;
  }
  resources known;
  load(known);
  std::vector<read_case> cases;
  std::ifstream in(arguments[1]);
  for (std::string line; std::getline(in, line);) {
    const json parsed = json::parse(line, nullptr, false);
    if (parsed.is_discarded()) continue;
    const int number = std::atoi(parsed["id"].get<std::string>().c_str());
    if (number >= first_case && number <= last_case) cases.push_back(read(parsed, number, known));
  }
  const auto acts_of = [](const std::vector<const read_case*>& of) {
    std::vector<const linked*> out;
    for (const read_case* c : of)
      for (const linked& one : c->said)
        if (one.act >= 0) out.push_back(&one);
    return out;
  };
  score rows, acts, places, found, none;
  for (int fold = 0; fold < folds; ++fold) {
    std::vector<const read_case*> others, own;
    for (const read_case& c : cases) (c.number % folds == fold ? own : others).push_back(&c);
    const act_model model = learn_acts(acts_of(others));
    for (const linked* one : acts_of(own)) {
      rows.add(static_cast<int>(one->asked.told) == one->act);
      acts.add(best(weigh_acts(model, *one)) == one->act);
    }
    const std::vector<float> weights = learn_encounters(others);
    for (const read_case* c : own)
      each_question(*c, &weights, [&](const linked& one, const encounter_question&, std::uint32_t decided) {
        if (one.act < 0) return;
        places.add(one.told && decided == one.meeting);
        if (one.told) (one.meeting == text::none ? none : found).add(decided == one.meeting);
      });
  }
  std::printf("acts: %d, by the rows alone %.2f, weighed %.2f\n", acts.all, rows.percent(), acts.percent());
  std::printf("encounters: %d, right %.2f; of those told %.2f, of those at none %.2f\n", places.all, places.percent(),
              found.percent(), none.percent());
  std::vector<const read_case*> all;
  for (const read_case& c : cases) all.push_back(&c);
  write_acts(learn_acts(acts_of(all)), arguments[2]);
  write_encounters(learn_encounters(all), arguments[3]);
  return 0;
}
