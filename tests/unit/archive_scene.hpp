// Articles, and an archive to put them into.
#pragma once

#include "reading.hpp"

#include <communique/archive.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

namespace communique::testing {

template <class T> T sure(result<T> got) {
  REQUIRE_MESSAGE(got, (got ? std::string() : got.error().message));
  return *std::move(got);
}
template <class T> status why(const result<T>& got) { return got ? status::ok : got.error().code; }

inline archive in_memory(bool words_only = false) {
  archive_options options;
  options.words_only = words_only;
  return sure(archive::open(":memory:", options));
}

inline record note(std::string_view id, std::string_view text, date published = {2024, 3, 5}) {
  return *shared_reader().read(text, {id, published});
}

inline const char* const talks =
    "BERN, 5 March (APA) - Swiss Foreign Minister Anna Keller met Norwegian Foreign Minister Mart Lund in Bern on "
    "Tuesday "
    "to discuss trade. \"We agree on the corridor,\" Keller said.\n";
inline const char* const speech =
    "OSLO, 7 March (NTB) - Norwegian Foreign Minister Mart Lund said that the corridor would open in May. Lund thanked "
    "Switzerland.\n";

template <class Rows> std::string words_of(const Rows& page) {
  std::string out;
  for (const auto& said : page.rows) out += std::string(said.words(said->content.front())) + ". ";
  return out;
}
inline std::string said(const archive& in, const filter& asked, const paging& part = {}) {
  return words_of(sure(in.statements(asked, part)));
}

}  // namespace communique::testing
