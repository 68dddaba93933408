// Writes a page: what we wrote goes in as it is, what others wrote goes in as letters.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace communique::picture {

// Every byte of others' goes through `text`, be it between tags or inside the quotation marks of an attribute.
class markup {
 public:
  // Our own tags.
  markup& raw(std::string_view ours) {
    out_ += ours;
    return *this;
  }
  markup& number(std::uint64_t value) {
    out_ += std::to_string(value);
    return *this;
  }
  // Letters of others. & < > " are escaped, line breaks stay; what is ill-formed, and what neither HTML nor XML can
  // hold (NUL, other controls, U+FFFE, U+FFFF), is U+FFFD.
  markup& text(std::string_view theirs);
  // The same with at most `most` bytes of it, cut behind a word, with an ellipsis in place of the rest.
  markup& brief(std::string_view theirs, std::size_t most = 120);
  // The same where our own signs follow: their marks of direction (U+202E) turn nothing behind them.
  markup& apart(std::string_view theirs, std::size_t most = 120) {
    return raw("<bdi>").brief(theirs, most).raw("</bdi>");
  }
  // The same in the middle of an article: apart only if there are marks in it that go on turning what follows. Other
  // letters stay among their neighbours: pieces of a Hebrew sentence, each in a <bdi>, would stand in wrong order.
  markup& contained(std::string_view theirs, std::size_t most = std::string_view::npos);

  std::size_t size() const noexcept { return out_.size(); }
  void reserve(std::size_t bytes) { out_.reserve(bytes); }
  std::string take() { return std::move(out_); }

 private:
  std::string out_{};
};

}  // namespace communique::picture
