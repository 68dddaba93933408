// What learned weights say of each word: its part of speech, its lemma, the type of a name.
#pragma once

#include "model/weights.hpp"
#include "text/document.hpp"

#include <cstdint>
#include <vector>

namespace communique::tagging {

struct grammar;

// The tags of the Penn Treebank (Marcus et al. 1993). PDT counts as DT, WP$ as WP, FW as NN; what is neither a word
// nor punctuation ("$", a list's number, an address) is sym.
// clang-format off
enum class part : std::uint8_t {
  cc, cd, dt, ex, in, jj, jjr, jjs, md, nn, nnp, nnps, nns, pos, prp, prps, rb, rbr, rbs, rp, sym, to, uh,
  vb, vbd, vbg, vbn, vbp, vbz, wdt, wp, wrb,
  punctuation,   // told by its form; all others are learned
};
// clang-format on
inline constexpr std::size_t learned_parts = 32;

enum class name_type : std::uint8_t { none, person, organization, place, other };
inline constexpr std::size_t name_types = 5;

constexpr bool is_verb(part p) noexcept { return p >= part::vb && p <= part::vbz; }
constexpr bool is_noun(part p) noexcept { return p >= part::nn && p <= part::nns; }
constexpr bool is_proper(part p) noexcept { return p == part::nnp || p == part::nnps; }

struct parts_model {
  model::table<learned_parts> weights{};
  model::table<1> fixed{};  // 1 + the part of words that have only one
  model::table<name_types> names{};
  model::table<2> clusters{};

  parts_model() = default;
  explicit parts_model(model::weights from)
      : weights(from.get<learned_parts>("parts")), fixed(from.get<1>("fixed parts")),
        names(from.get<name_types>("names")), clusters(from.get<2>("clusters")) {}
};

// One of each per token.
struct analysis {
  std::vector<part> parts{};
  std::vector<name_type> names{};
  std::vector<std::uint16_t> clusters{};  // words that stand in like places share one; 0: none
  std::vector<std::uint32_t> lemmas{};    // hashes: of the lexicon's lemma, else of what is left without the ending
};

// The whole stage.
analysis analyse(const text::document& in, const grammar& language, const parts_model& model);

// Its steps. Greedy from left to right, each choice seeing those before it (Collins 2002).
std::vector<part> find_parts(const text::document& in, const grammar& language, const parts_model& model);
std::vector<name_type> find_name_types(const text::document& in, const std::vector<part>& parts,
                                       const parts_model& model);
std::vector<std::uint16_t> find_clusters(const text::document& in, const parts_model& model);
std::vector<std::uint32_t> find_lemmas(const text::document& in, const grammar& language,
                                       const std::vector<part>& parts);

}  // namespace communique::tagging
