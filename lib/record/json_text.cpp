#include "record/json_text.hpp"

#include "record/json_repairs.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace communique::json {

namespace {

constexpr std::uint32_t inside = span::none;  // no byte: between the two halves of a surrogate pair

// Whether a well-formed character of the text begins before a byte and ends behind it.
bool cuts_character(std::string_view text, std::size_t at) noexcept {
  constexpr std::size_t longest = 4;
  if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) return false;
  for (std::size_t back = 1; back < longest && back <= at; ++back) {
    const text::decoded point = text::decode(text, at - back);
    if (point.size > back) return point.well_formed;
    if ((static_cast<unsigned char>(text[at - back]) & 0xC0) != 0x80) return false;
  }
  return false;
}

// A text that grows, and which byte each of its units is.
class measured {
 public:
  explicit measured(offset_unit unit) : unit_(unit) {
    if (unit != offset_unit::byte) bytes_.push_back(0);
  }

  // Well-formed, for in UTF-16 and code points the words of two places are one text only then.
  void append(std::string_view more) {
    if (unit_ == offset_unit::byte) {
      text_ += more;
      return;
    }
    for (std::size_t i = 0; i < more.size();) {
      const text::decoded point = text::decode(more, i);
      i += point.size;
      if (unit_ == offset_unit::utf16 && point.point > 0xFFFF) bytes_.push_back(inside);
      bytes_.push_back(static_cast<std::uint32_t>(text_.size() + i));
    }
    text_ += more;
  }
  void fill(std::size_t spaces) {
    if (unit_ != offset_unit::byte)
      for (std::size_t i = 1; i <= spaces; ++i) bytes_.push_back(static_cast<std::uint32_t>(text_.size() + i));
    text_.append(spaces, ' ');
  }

  // In units.
  std::size_t size() const noexcept { return unit_ == offset_unit::byte ? text_.size() : bytes_.size() - 1; }
  // `inside` if a character is cut there. Requires at <= size().
  std::uint32_t byte(std::uint32_t at) const noexcept {
    if (unit_ != offset_unit::byte) return bytes_[at];
    return cuts_character(text_, at) ? inside : at;
  }
  std::string& text() noexcept { return text_; }

 private:
  offset_unit unit_;
  std::string text_{};
  std::vector<std::uint32_t> bytes_{};  // of each unit and of the end; empty if units are bytes
};

std::size_t units_of(std::string_view words, offset_unit unit) {
  if (unit == offset_unit::byte) return words.size();
  std::size_t count = 0;
  for (std::size_t i = 0; i < words.size();) {
    const text::decoded point = text::decode(words, i);
    i += point.size;
    count += unit == offset_unit::utf16 && point.point > 0xFFFF ? 2 : 1;
  }
  return count;
}

std::string range(const place& one) { return std::to_string(one.begin) + " to " + std::to_string(one.end); }

// The bytes of a place. Requires that it ends in the text.
trouble resolve(const measured& in, const place& one, span& out) {
  out = {in.byte(one.begin), in.byte(one.end)};
  if (out.begin == inside || out.end == inside) return {one.at, range(one) + " cuts a character"};
  return {};
}

trouble resolve_all(const measured& in, const std::vector<place>& places, std::vector<span>& out) {
  out.resize(places.size());
  for (std::size_t i = 0; i < places.size(); ++i)
    if (trouble wrong = resolve(in, places[i], out[i]); wrong.at) return wrong;
  return {};
}

trouble disagreement(const place& one, std::string_view there) {
  return {one.at, "its text is " + shown(one.words->text) + ", but " + range(one) + " is " + shown(there)};
}

// Puts the words of one place behind those of all that begin before it, or finds them there.
trouble lay(const place& one, measured& into) {
  const std::string_view words = one.words->text;
  if (one.begin >= into.size()) {
    into.fill(one.begin - into.size());
    into.append(words);
    return {};
  }
  const std::uint32_t from = into.byte(one.begin);
  if (from == inside) return {one.at, range(one) + " cuts a character of another span"};
  const std::string_view there = std::string_view(into.text()).substr(from);
  const std::size_t common = std::min(there.size(), words.size());
  if (there.substr(0, common) != words.substr(0, common)) return disagreement(one, there.substr(0, common));
  into.append(words.substr(common));
  return {};
}

}  // namespace

trouble find_places(std::string_view text, offset_unit unit, const std::vector<place>& places, located& out) {
  measured in(unit);
  in.append(text);
  for (const place& one : places)
    if (one.end > in.size())
      return {one.at, range(one) + " is not in the text, which ends at " + std::to_string(in.size())};
  if (trouble wrong = resolve_all(in, places, out.spans); wrong.at) return wrong;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::string_view there = out.spans[i].in(text);
    if (places[i].words && places[i].words->text != there) return disagreement(places[i], there);
  }
  out.text = std::move(in.text());
  return {};
}

trouble build_text(offset_unit unit, const std::vector<place>& places, std::size_t most, located& out) {
  std::vector<place> exact, repaired;
  std::size_t size = 0;
  for (const place& one : places) {
    if (one.end > most) return {one.at, range(one) + " is too far from the start for a record without its text"};
    size = std::max<std::size_t>(size, one.end);
    if (!one.words) continue;
    const std::size_t told = one.end - one.begin, found = units_of(one.words->text, unit);
    if (told == found) exact.push_back(one);
    else if (unit == offset_unit::byte && can_be_repaired(one.words->text, told)) repaired.push_back(one);
    else return {one.at, range(one) + " does not fit its text, which is " + std::to_string(found) + " long"};
  }
  std::sort(exact.begin(), exact.end(),
            [](const place& a, const place& b) { return a.begin != b.begin ? a.begin < b.begin : a.at < b.at; });
  measured built(unit);
  for (const place& one : exact)
    if (trouble wrong = lay(one, built); wrong.at) return wrong;
  if (size > built.size()) built.fill(size - built.size());
  if (!repaired.empty()) lay_repaired(places, exact, std::move(repaired), built.text());
  if (trouble wrong = resolve_all(built, places, out.spans); wrong.at) return wrong;
  out.text = std::move(built.text());
  return {};
}

std::string shown(std::string_view value) { return "\"" + brief(value) + "\""; }

}  // namespace communique::json
