// The values that a record is made of, as JSON has them: each is checked, and the first mistake is kept with its path.
#pragma once

#include "record/json_text.hpp"
#include "record/json_tree.hpp"

#include <communique/date.hpp>
#include <communique/entity.hpp>
#include <communique/meeting.hpp>
#include <communique/words.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace communique::json {

// Each `take` puts what a node says into its second argument, or fails.
class value_reader {
 protected:
  explicit value_reader(const json::tree& from) noexcept : from_(from) {}
  const json::tree& tree() const noexcept { return from_; }

  bool is_good() const noexcept { return wrong_.empty(); }
  const std::string& wrong() const noexcept { return wrong_; }
  void fail(const node& at, std::string_view what);
  void fail_missing(const node& in, std::string_view key);
  // Fails if it is not.
  bool is(const node& at, kind wanted);

  void take(const node& at, std::string& out);
  void take(const node& at, bool& out);
  void take(const node& at, std::uint16_t& thousandths);
  void take(const node& at, std::uint32_t& offset);
  void take(const node& at, date& out);
  void take(const node& at, std::array<char, 2>& country);
  void take_plover(const node& at, std::string_view& out);
  template <class Enum> void take(const node& at, Enum& out) requires(!spellings<Enum>.empty()) {
    if (!is(at, kind::string)) return;
    if (const std::optional<Enum> known = communique::parse<Enum>(at.text)) out = *known;
    else fail_word(at, spellings<Enum>.data(), spellings<Enum>.size());
  }

  // How many there are of what ids name.
  void has(std::size_t entities, std::size_t meetings) noexcept { entities_ = entities, meetings_ = meetings; }
  void take(const node& at, entity_id& out);
  void take(const node& at, meeting_id& out);

  // A span is the number of its place, until the text is known.
  void take(const node& at, span& out);
  void take_pair(const node& at, span& out);  // [begin, end]
  const std::vector<place>& places() const noexcept { return places_; }

 private:
  void fail_word(const node& at, const std::string_view* words, std::size_t count);
  std::uint32_t id(const node& at, std::string_view noun, std::size_t count);
  void add(const place& one, span& out);

  const json::tree& from_;
  std::size_t entities_ = 0, meetings_ = 0;
  std::vector<place> places_{};
  std::string wrong_{};
};

}  // namespace communique::json
