#include "train/tagging.hpp"

#include "tagging/part_features.hpp"

#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace communique::train {

namespace {

using tagging::name_type;
using tagging::part;

constexpr std::uint8_t untold = 255;

constexpr std::pair<std::string_view, part> tags[] = {
    {"CC", part::cc},   {"CD", part::cd},   {"DT", part::dt},   {"PDT", part::dt},    {"EX", part::ex},
    {"FW", part::nn},   {"IN", part::in},   {"JJ", part::jj},   {"AFX", part::jj},    {"JJR", part::jjr},
    {"JJS", part::jjs}, {"MD", part::md},   {"NN", part::nn},   {"NNP", part::nnp},   {"NNPS", part::nnps},
    {"NNS", part::nns}, {"POS", part::pos}, {"PRP", part::prp}, {"PRP$", part::prps}, {"RB", part::rb},
    {"RBR", part::rbr}, {"RBS", part::rbs}, {"RP", part::rp},   {"TO", part::to},     {"UH", part::uh},
    {"VB", part::vb},   {"VBD", part::vbd}, {"VBG", part::vbg}, {"VBN", part::vbn},   {"VBP", part::vbp},
    {"VBZ", part::vbz}, {"WDT", part::wdt}, {"WP", part::wp},   {"WP$", part::wp},    {"WRB", part::wrb}};

std::uint8_t part_of(std::string_view tag) {
  for (const auto& [name, p] : tags)
    if (name == tag) return static_cast<std::uint8_t>(p);
  return static_cast<std::uint8_t>(part::sym);
}

std::uint8_t name_of(std::string_view name) {
  return static_cast<std::uint8_t>(name == "PERSON"         ? name_type::person
                                   : name == "ORGANIZATION" ? name_type::organization
                                   : name == "LOCATION"     ? name_type::place
                                   : name == "MISC"         ? name_type::other
                                                            : name_type::none);
}

// Averaged perceptron over rows of a weight for each label: the average over all steps, kept by the sum of
// step × change (Daumé 2006).
template <std::size_t Labels> class perceptron {
 public:
  explicit perceptron(dictionary known) : known_(std::move(known)), now_(known_.size()), weighed_(known_.size()) {}

  // Learns from one example; gives the label that was believed.
  std::size_t learn(const model::feature_list& seen, std::size_t gold) {
    std::uint32_t rows[32];
    std::size_t count = 0;
    std::int32_t sums[Labels] = {};
    for (std::size_t k = 0; k < seen.count; ++k) {
      const feature f = seen.at[k];
      const std::uint32_t row = known_.find(f);
      if (row == no_feature) continue;
      rows[count++] = row;
      for (std::size_t i = 0; i < Labels; ++i) sums[i] += now_[row][i];
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < Labels; ++i)
      if (sums[i] > sums[best]) best = i;
    ++step_;
    if (best != gold)
      for (std::size_t k = 0; k < count; ++k) {
        now_[rows[k]][gold] += 1;
        now_[rows[k]][best] -= 1;
        weighed_[rows[k]][gold] += step_;
        weighed_[rows[k]][best] -= step_;
      }
    return best;
  }

  std::vector<learned_row<Labels>> rows() const {
    std::vector<learned_row<Labels>> out;
    for (std::size_t r = 0; r < known_.size(); ++r) {
      learned_row<Labels> next{known_[r], {}, known_.times(r)};
      bool any = false;
      for (std::size_t i = 0; i < Labels; ++i) {
        next.weights[i] =
            static_cast<float>(now_[r][i] - static_cast<double>(weighed_[r][i]) / static_cast<double>(step_ + 1));
        any |= next.weights[i] != 0;
      }
      if (any) out.push_back(next);
    }
    return out;
  }

 private:
  dictionary known_;
  std::vector<std::array<std::int32_t, Labels>> now_;
  std::vector<std::array<std::int64_t, Labels>> weighed_;
  std::int64_t step_ = 0;
};

// Words that always have the same part, often enough to believe it.
std::map<std::uint32_t, std::uint8_t> words_of_one_part(const std::vector<const tagged_text*>& texts) {
  std::map<std::uint32_t, std::map<std::uint8_t, std::uint32_t>> seen;
  for (const tagged_text* text : texts)
    for (std::size_t t = 0; t < text->parts.size(); ++t)
      if (text->parts[t] != untold) ++seen[text->document.tokens[t].spelling][text->parts[t]];
  std::map<std::uint32_t, std::uint8_t> out;
  for (const auto& [word, parts] : seen) {
    std::uint32_t all = 0, most = 0;
    std::uint8_t which = 0;
    for (const auto& [p, count] : parts) {
      all += count;
      if (count > most) most = count, which = p;
    }
    if (all >= 10 && most * 1000 >= all * 985) out[word] = which;
  }
  return out;
}

}  // namespace

tagged_text align(const annotated_text& from, const language& known) {
  tagged_text out;
  out.from = &from;
  out.document = text::take_apart(from.text, known.words, known.conventions);
  const auto& tokens = out.document.tokens;
  out.parts.assign(tokens.size(), untold);
  out.names.assign(tokens.size(), untold);
  std::size_t g = 0;
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    while (g < from.tokens.size() && from.tokens[g].at.end <= tokens[t].at.begin) ++g;
    if (g == from.tokens.size()) break;
    const gold_token& gold = from.tokens[g];
    const bool begins = gold.at.begin == tokens[t].at.begin;
    // "don't", "cannot": two words of the gold, of which the first tells. A hyphen's parts tell nothing of the whole.
    const bool whole = begins && gold.at.end == tokens[t].at.end;
    const bool contracted = begins && g + 1 < from.tokens.size() && from.tokens[g + 1].at.end == tokens[t].at.end &&
                            from.tokens[g + 1].tag != "HYPH";
    if (!gold.name.empty()) out.names[t] = name_of(gold.name);
    if ((whole || contracted) && !tagging::is_punctuation(tokens[t])) out.parts[t] = part_of(gold.tag);
  }
  return out;
}

void learn_parts(const std::vector<const tagged_text*>& texts, const language& known, const build& how, writer& out) {
  constexpr int rounds = 6;
  const auto one_part = words_of_one_part(texts);
  std::vector<learned_row<1>> fixed;
  for (const auto& [word, p] : one_part) fixed.push_back({model::feature_of(0, word), {static_cast<float>(p + 1)}, 1});
  const auto is_fixed = [&](std::uint32_t word) { return one_part.count(word) != 0; };

  // One pass over all sentences, with what the gold says so far as history, or what the learner said.
  const auto each = [&](const tagged_text& text, std::vector<part>& history, auto&& use) {
    for (const text::sentence& s : text.document.sentences) {
      const bool title_case = tagging::is_title_case(text.document, s);
      for (text::token_id t = s.first; t < s.last; ++t) {
        const text::token& here = text.document.tokens[t];
        if (tagging::is_punctuation(here)) continue;
        if (is_fixed(here.spelling) && !title_case) {
          history[t] = static_cast<part>(one_part.at(here.spelling));
          continue;
        }
        if (text.parts[t] == untold) {
          history[t] = part::nn;
          continue;
        }
        model::feature_list seen;
        tagging::part_features({text.document, s, t}, known.grammar, title_case, history, seen);
        history[t] = static_cast<part>(use(seen, static_cast<std::size_t>(text.parts[t])));
      }
    }
  };
  const auto each_name = [&](const tagged_text& text, const std::vector<part>& parts, std::vector<name_type>& history,
                             auto&& use) {
    for (const text::sentence& s : text.document.sentences)
      for (text::token_id t = s.first; t < s.last; ++t) {
        if (!tagging::may_be_name(text.document.tokens[t], parts[t])) continue;
        if (text.names[t] == untold) continue;
        model::feature_list seen;
        tagging::name_features({text.document, s, t}, parts, history, seen);
        history[t] = static_cast<name_type>(use(seen, static_cast<std::size_t>(text.names[t])));
      }
  };

  std::vector<const tagged_text*> order;
  for (const tagged_text* text : texts)
    if (std::any_of(text->parts.begin(), text->parts.end(), [](std::uint8_t p) { return p != untold; }))
      order.push_back(text);
  {
    dictionary counted;
    for (const tagged_text* text : order) {
      std::vector<part> history(text->parts.size(), part::punctuation);
      each(*text, history, [&](const model::feature_list& seen, std::size_t gold) {
        for (std::size_t i = 0; i < seen.count; ++i) counted.count(seen.at[i]);
        return gold;
      });
    }
    counted.keep(3);
    perceptron<tagging::learned_parts> learner(std::move(counted));
    random_numbers random(1);
    for (int round = 0; round < rounds; ++round) {
      random.shuffle(order);
      for (const tagged_text* text : order) {
        std::vector<part> history(text->parts.size(), part::punctuation);
        each(*text, history, [&](const auto& seen, std::size_t gold) { return learner.learn(seen, gold); });
      }
    }
    out.add<tagging::learned_parts>("parts", learner.rows(), how.parts, 0);
  }
  // A weight is a part's number here: the largest must be 127 for nothing to be lost.
  fixed.push_back({model::feature_of(1, 0), {127}, 1});
  out.add<1>("fixed parts", std::move(fixed), 1u << 20, 0);

  const std::string bytes = out.bytes();
  const tagging::parts_model model{model::weights(bytes)};
  order.clear();
  for (const tagged_text* text : texts)
    if (std::any_of(text->names.begin(), text->names.end(), [](std::uint8_t n) { return n != untold; }))
      order.push_back(text);
  std::map<const tagged_text*, std::vector<part>> parts;
  for (const tagged_text* text : order) parts[text] = tagging::find_parts(text->document, known.grammar, model);
  dictionary counted;
  for (const tagged_text* text : order) {
    std::vector<name_type> history(text->names.size(), name_type::none);
    each_name(*text, parts[text], history, [&](const auto& seen, std::size_t gold) {
      for (std::size_t i = 0; i < seen.count; ++i) counted.count(seen.at[i]);
      return gold;
    });
  }
  counted.keep(3);
  perceptron<tagging::name_types> learner(std::move(counted));
  random_numbers random(2);
  for (int round = 0; round < rounds; ++round) {
    random.shuffle(order);
    for (const tagged_text* text : order) {
      std::vector<name_type> history(text->names.size(), name_type::none);
      each_name(*text, parts[text], history,
                [&](const auto& seen, std::size_t gold) { return learner.learn(seen, gold); });
    }
  }
  out.add<tagging::name_types>("names", learner.rows(), how.names, 0);
}

tagging_scores score_tagging(const std::vector<tagged_text>& texts, const language& known,
                             const tagging::parts_model& model) {
  tagging_scores out;
  for (const tagged_text& text : texts) {
    const auto parts = tagging::find_parts(text.document, known.grammar, model);
    const auto names = tagging::find_name_types(text.document, parts, model);
    const auto spans = [&](auto&& label) {
      std::set<std::tuple<std::size_t, std::size_t, std::uint8_t>> found;
      for (std::size_t t = 0; t < parts.size();) {
        const std::uint8_t l = label(t);
        std::size_t end = t + 1;
        while (end < parts.size() && label(end) == l &&
               text.document.tokens[end].sentence == text.document.tokens[t].sentence)
          ++end;
        if (l != 0 && l != untold) found.emplace(t, end, l);
        t = end;
      }
      return found;
    };
    for (std::size_t t = 0; t < parts.size(); ++t)
      if (text.parts[t] != untold) {
        ++out.tokens;
        out.right += static_cast<std::uint8_t>(parts[t]) == text.parts[t];
      }
    if (std::all_of(text.names.begin(), text.names.end(), [](std::uint8_t n) { return n == untold; })) continue;
    const auto gold = spans([&](std::size_t t) { return text.names[t]; });
    const auto found = spans([&](std::size_t t) { return static_cast<std::uint8_t>(names[t]); });
    out.gold += gold.size();
    out.found += found.size();
    for (const auto& s : found) out.both += gold.count(s);
  }
  return out;
}

}  // namespace communique::train
