// Learns entities/owner_weights.hpp, the weights that guess whose office it is where nothing beside it tells:
//
//     communique_train_owners SHARED OUT.hpp
//
// from SHARED/readouts/train, cases 200-549. Standard output tells how many of those asked are right when each fifth is
// guessed with weights of the others. The same readouts give the same bytes.
#include "entities/owners.hpp"

#include "entities/words.hpp"
#include "text/utf8.hpp"
#include "train/learner.hpp"
#include "train/pipeline.hpp"
#include "train/readouts.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <set>

namespace {

using namespace communique;
using namespace communique::train;
using nlohmann::json;

constexpr std::size_t clue_count = static_cast<std::size_t>(entities::owner_clue::count_);
constexpr std::size_t sort_count = static_cast<std::size_t>(entities::owner_sort::count_);
constexpr std::size_t kind_count = static_cast<std::size_t>(entities::holder_kind::count_);
constexpr std::size_t row_size = sort_count * clue_count;
constexpr std::size_t size = (1 + kind_count) * row_size + kind_count;
constexpr float unit = 32;  // of an integer weight, in log odds

struct example {
  entities::owner_question asked;
  std::vector<bool> right;  // by candidate
  int number = 0;
  bool none = false;  // the gold gives no owner
};

std::set<std::string> forms_of(const entities::owner_candidate& c, const entities::cast& cast) {
  std::set<std::string> out;
  if (c.who == entity_id::none) return out;
  const entity& e = cast[c.who];
  out.insert(folded(e.name));
  if (!e.acronym.empty()) out.insert(folded(e.acronym));
  return out;
}

void read_case(int number, const std::string& folder, resources& known, std::vector<example>& into) {
  const std::string stem = folder + "/" + std::to_string(number);
  const std::string text = read_file(stem + ".txt");
  const json gold = json::parse(read_file(stem + ".json"), nullptr, false);
  if (text.empty() || gold.is_discarded()) return;
  std::vector<entities::owner_question> asked;
  stages::listening to;
  to.owners = &asked;
  const stages::article read = stages::understand(stages::open(text, known), known, stages::stage::cast, to);
  const entities::cast& cast = read.cast;
  for (entities::owner_question& q : asked) {
    const std::string name = folded(cast[q.who].name);
    const json* person = nullptr;
    for (const json& p : gold["people"])
      if (folded(p["name"].get<std::string>()) == name) person = &p;
    if (!person) continue;
    example next;
    next.number = number;
    next.none = !(*person)["affiliation"].is_string();
    const auto names =
        next.none ? std::set<std::string>{} : names_of((*person)["affiliation"].get<std::string>(), gold);
    for (const entities::owner_candidate& c : q.candidates) {
      std::set<std::string> forms = forms_of(c, cast);
      if (c.who != entity_id::none)
        for (const mention& m : cast[c.who].mentions) forms.insert(folded(m.at.in(text)));
      else forms.insert(folded(c.at.in(text)));
      bool right = false;
      for (const std::string& form : forms) right |= names.count(form) != 0;
      next.right.push_back(right);
    }
    next.asked = std::move(q);
    into.push_back(std::move(next));
  }
}

template <class Use> void each_weight(entities::holder_kind kind, const entities::owner_candidate& c, Use&& use) {
  for (std::size_t i = 0; i < clue_count; ++i) {
    if ((c.of >> i & 1) == 0) continue;
    const std::size_t at = static_cast<std::size_t>(c.sort) * clue_count + i;
    use(at);
    use((1 + static_cast<std::size_t>(kind)) * row_size + at);
  }
}
std::size_t none_of(entities::holder_kind kind) { return (1 + kind_count) * row_size + static_cast<std::size_t>(kind); }

// How probable each candidate is, and, last, none.
std::vector<float> weigh(const example& one, const std::vector<float>& weights) {
  std::vector<float> out;
  float most = weights[none_of(one.asked.kind)];
  for (const entities::owner_candidate& c : one.asked.candidates) {
    float sum = 0;
    each_weight(one.asked.kind, c, [&](std::size_t at) { sum += weights[at]; });
    out.push_back(sum);
    most = std::max(most, sum);
  }
  out.push_back(weights[none_of(one.asked.kind)]);
  float all = 0;
  for (float& w : out) all += w = std::exp(w - most);
  for (float& w : out) w /= all;
  return out;
}

// Conditional logistic regression: one candidate, or none, for each question. Resilient propagation (iRprop-, Igel and
// Hüsken 2000) over all examples; the weights of one kind of holder are held closer to zero than those of all.
std::vector<float> learn(const std::vector<const example*>& examples) {
  constexpr int rounds = 100;
  constexpr float decay_all = 2, decay_own = 8;
  std::vector<float> weights(size, 0.0f), steps(size, 0.02f), before(size, 0.0f), gradient(size);
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t at = 0; at < size; ++at) gradient[at] = (at < row_size ? decay_all : decay_own) * weights[at];
    for (const example* one : examples) {
      const std::vector<float> p = weigh(*one, weights);
      const std::size_t count = one->right.size();
      float right = 0;
      for (std::size_t i = 0; i < count; ++i) right += one->right[i] ? p[i] : 0;
      const bool any = right > 0;
      for (std::size_t i = 0; i < count; ++i) {
        const float g = p[i] - (any && one->right[i] ? p[i] / right : 0);
        each_weight(one->asked.kind, one->asked.candidates[i], [&](std::size_t at) { gradient[at] += g; });
      }
      gradient[none_of(one->asked.kind)] += p[count] - (any ? 0.0f : 1.0f);
    }
    for (std::size_t at = 0; at < size; ++at) {
      const float turn = gradient[at] * before[at];
      if (turn > 0) steps[at] = std::min(steps[at] * 1.2f, 0.5f);
      else if (turn < 0) steps[at] = std::max(steps[at] * 0.5f, 1e-5f), gradient[at] = 0;
      if (gradient[at] != 0) weights[at] -= gradient[at] > 0 ? steps[at] : -steps[at];
      before[at] = gradient[at];
    }
  }
  for (float& w : weights) w = std::round(w * unit) / unit;
  return weights;
}

struct figures {
  int asked = 0, right = 0, wrong = 0, unknown = 0, no_owner = 0, reachable = 0;
};

void judge(const example& one, const std::vector<float>& weights, figures& to) {
  const std::vector<float> p = weigh(one, weights);
  const std::size_t best = static_cast<std::size_t>(std::max_element(p.begin(), p.end()) - p.begin());
  const bool any = std::find(one.right.begin(), one.right.end(), true) != one.right.end();
  ++to.asked;
  to.no_owner += one.none;
  to.reachable += any || one.none;
  if (best == one.right.size()) one.none ? ++to.right : ++to.unknown;
  else one.right[best] ? ++to.right : ++to.wrong;
}

void write(const std::vector<float>& weights, const std::string& path) {
  std::ofstream out(path);
  out << "// How much each clue of an owner weighs. Learned by lib/train/owners.cpp; not edited by hand.\n"
         "#pragma once\n// clang-format off\n\n#include \"entities/owners.hpp\"\n\n#include <array>\n#include "
         "<cstdint>\n\n"
         "namespace communique::entities {\n\n"
         "// By sort of candidate, then by clue.\n"
         "using owner_row = std::array<std::array<std::int16_t, "
      << clue_count
      << ">,\n"
         "                             static_cast<std::size_t>(owner_sort::count_)>;\n\n"
         "// For all titles, then what is added for each holder_kind.\n"
         "inline constexpr std::array<owner_row, 1 + static_cast<std::size_t>(holder_kind::count_)> owner_weights{{\n";
  const auto number = [&](std::size_t at) { return std::to_string(static_cast<int>(std::lround(weights[at] * unit))); };
  for (std::size_t row = 0; row < 1 + kind_count; ++row) {
    out << "    {{\n";
    for (std::size_t sort = 0; sort < sort_count; ++sort) {
      std::string line = "        {{";
      for (std::size_t i = 0; i < clue_count; ++i) {
        const std::string next = number(row * row_size + sort * clue_count + i) + (i + 1 < clue_count ? "," : "}},");
        if (line.size() + next.size() > 118) out << line << "\n", line = "         ";
        line += (i == 0 ? "" : " ") + next;
      }
      out << line << "\n";
    }
    out << "    }},\n";
  }
  out << "}};\n\n// What speaks for no owner, by holder_kind.\n"
         "inline constexpr std::array<std::int16_t, static_cast<std::size_t>(holder_kind::count_)>\n"
         "    no_owner_weights{{";
  for (std::size_t i = 0; i < kind_count; ++i)
    out << number((1 + kind_count) * row_size + i) << (i + 1 < kind_count ? ", " : "}};\n\n");
  out << "}  // namespace communique::entities\n";
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::fprintf(stderr, "usage: communique_train_owners SHARED OUT.hpp\n");
    return 2;
  }
  resources known;
  load(known);
  std::vector<example> examples;
  for (int number = first_case; number <= last_case; ++number)
    read_case(number, std::string(arguments[1]) + "/readouts/train", known, examples);
  figures crossed;
  figures by_kind[kind_count];
  for (int fold = 0; fold < folds; ++fold) {
    std::vector<const example*> others;
    for (const example& one : examples)
      if (one.number % folds != fold) others.push_back(&one);
    const std::vector<float> weights = learn(others);
    for (const example& one : examples) {
      if (one.number % folds != fold) continue;
      judge(one, weights, crossed);
      judge(one, weights, by_kind[static_cast<std::size_t>(one.asked.kind)]);
    }
  }
  const auto tell = [](const char* what, const figures& f) {
    std::printf("%-10s %4d asked, %4d right, %4d wrong, %4d left unknown; %d have no owner, %d could be right\n", what,
                f.asked, f.right, f.wrong, f.unknown, f.no_owner, f.reachable);
  };
  tell("all", crossed);
  const char* kinds[kind_count] = {"state", "assembly", "body", "company", "place", "any", "rank", "nobody"};
  for (std::size_t k = 0; k < kind_count; ++k) tell(kinds[k], by_kind[k]);
  std::vector<const example*> all;
  for (const example& one : examples) all.push_back(&one);
  const std::vector<float> weights = learn(all);
  figures trained;
  for (const example& one : examples) judge(one, weights, trained);
  tell("(trained)", trained);
  write(weights, arguments[2]);
  return 0;
}
