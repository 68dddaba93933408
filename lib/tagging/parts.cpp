#include "tagging/parts.hpp"

#include "tagging/part_features.hpp"

#include <algorithm>
#include <iterator>

namespace communique::tagging {

namespace {

// The first of the labels with the largest sum.
template <std::size_t Labels>
std::size_t best_of(const model::table<Labels>& weights, const model::feature_list& seen) noexcept {
  std::int16_t sums[Labels] = {};
  weights.add(seen, sums);
  std::int16_t most = sums[0];
  for (const std::int16_t sum : sums) most = std::max(most, sum);  // without a branch to guess
  return static_cast<std::size_t>(std::find(std::begin(sums), std::end(sums), most) - std::begin(sums));
}

std::uint32_t hash_without(std::string_view word, std::size_t dropped) noexcept {
  std::uint32_t hash = 2166136261u;
  for (const char c : word.substr(0, word.size() - dropped))
    hash = (hash ^ static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c)) * 16777619u;
  return hash;
}

bool ends(std::string_view word, std::string_view tail) noexcept {
  return word.size() > tail.size() + 2 && word.substr(word.size() - tail.size()) == tail;
}

// A verb that the lexicon does not know: "tweets", "tweeted", "tweeting" are one.
std::uint32_t stem_of(std::string_view verb) noexcept {
  std::size_t dropped = ends(verb, "ing") ? 3 : ends(verb, "ed") ? 2 : ends(verb, "es") ? 2 : ends(verb, "s") ? 1 : 0;
  const std::string_view left = verb.substr(0, verb.size() - dropped);
  const std::size_t n = left.size();
  if (n > 3 && left[n - 1] == left[n - 2]) ++dropped;
  else if (n > 2 && left[n - 1] == 'e') ++dropped;
  return hash_without(verb, dropped);
}

std::uint32_t singular_of(std::string_view noun) noexcept { return hash_without(noun, ends(noun, "s") ? 1 : 0); }

}  // namespace

std::vector<part> find_parts(const text::document& in, const grammar& language, const parts_model& model) {
  std::vector<part> out(in.tokens.size(), part::punctuation);
  for (const text::sentence& s : in.sentences) {
    const bool title_case = is_title_case(in, s);
    for (text::token_id t = s.first; t < s.last; ++t) {
      if (is_punctuation(in.tokens[t])) continue;
      if (const std::int8_t* fixed = model.fixed.find(feature_of(0, in.tokens[t].spelling)); fixed && !title_case) {
        out[t] = static_cast<part>(*fixed - 1);
        continue;
      }
      model::feature_list seen(model.weights.may_have());
      part_features({in, s, t}, language, title_case, out, seen);
      out[t] = static_cast<part>(best_of(model.weights, seen));
    }
  }
  return out;
}

std::vector<name_type> find_name_types(const text::document& in, const std::vector<part>& parts,
                                       const parts_model& model) {
  std::vector<name_type> out(in.tokens.size(), name_type::none);
  for (const text::sentence& s : in.sentences)
    for (text::token_id t = s.first; t < s.last; ++t) {
      if (!may_be_name(in.tokens[t], parts[t])) continue;
      model::feature_list seen(model.names.may_have());
      name_features({in, s, t}, parts, out, seen);
      out[t] = static_cast<name_type>(best_of(model.names, seen));
    }
  return out;
}

std::vector<std::uint32_t> find_lemmas(const text::document& in, const grammar& language,
                                       const std::vector<part>& parts) {
  std::vector<std::uint32_t> out(in.tokens.size());
  for (text::token_id t = 0; t < out.size(); ++t) {
    const text::token& here = in.tokens[t];
    out[t] = here.spelling;
    if (is_verb(parts[t])) {
      const std::uint32_t known = language.lemma_hash[here.word];
      out[t] = known != 0 ? known : stem_of(in[t]);
    } else if (parts[t] == part::nns) {
      out[t] = singular_of(in[t]);
    }
  }
  return out;
}

std::vector<std::uint16_t> find_clusters(const text::document& in, const parts_model& model) {
  std::vector<std::uint16_t> out(in.tokens.size());
  for (text::token_id t = 0; t < out.size(); ++t)
    if (const std::int8_t* row = model.clusters.find(feature_of(0, in.tokens[t].spelling)))
      out[t] = static_cast<std::uint16_t>(row[0] * 8 + row[1]);
  return out;
}

analysis analyse(const text::document& in, const grammar& language, const parts_model& model) {
  analysis out;
  out.parts = find_parts(in, language, model);
  out.names = find_name_types(in, out.parts, model);
  out.clusters = find_clusters(in, model);
  out.lemmas = find_lemmas(in, language, out.parts);
  return out;
}

}  // namespace communique::tagging
