#include "record/json_tree.hpp"

#include "text/utf8.hpp"

// Streams are nothing that a library of values needs.
#define JSON_NO_IO
// No value is a path either, and not every target has <filesystem>.
#define JSON_HAS_FILESYSTEM 0
#define JSON_HAS_EXPERIMENTAL_FILESYSTEM 0
// Nor does it end the program of which it is a part: packagers build without NDEBUG.
#define JSON_ASSERT(condition) static_cast<void>(0)
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace communique::json {

namespace {

communique::error wrong(std::string message) { return {status::format, std::move(message)}; }

// Of "[…] parse error at line 1, column 18: syntax error while parsing value - invalid literal; last read: 'nul'" the
// words "invalid literal": the place is told as a byte, and what was read last may be megabytes of anything. So may the
// number in "[…] number overflow parsing '1e999'".
std::string_view reason_in(std::string_view message) {
  message = message.substr(0, message.find("; "));
  for (const std::string_view before : {" - ", "] "})
    if (const std::size_t at = message.find(before); at != message.npos) {
      message.remove_prefix(at + before.size());
      break;
    }
  return message.substr(0, message.find(" parsing '"));
}

constexpr std::size_t deepest = 100;

}  // namespace

// Takes what the parser reads, in order. A callback that returns false ends the parsing.
class collector {
 public:
  explicit collector(std::size_t size) {
    // Decoded strings are never longer than they are written, so that this never grows and views into it stay.
    into_.strings_.reserve(size);
    into_.nodes_.reserve(size / 16 + 1);
  }

  bool null() { return add(kind::null), true; }
  bool boolean(bool value) { return add(kind::boolean).text = value ? "true" : "false", true; }
  bool number_integer(std::int64_t value) { return add(kind::number).number = static_cast<double>(value), true; }
  bool number_unsigned(std::uint64_t value) {
    node& made = add(kind::number);
    made.number = static_cast<double>(value);
    made.whole = true;
    return true;
  }
  bool number_float(double value, const std::string&) { return add(kind::number).number = value, true; }
  bool string(const std::string& value) {
    const std::string_view kept = keep(value);
    return add(kind::string).text = kept, true;
  }
  bool binary(const std::vector<std::uint8_t>&) { return false; }
  bool key(const std::string& value) { return key_ = keep(value), true; }
  bool start_object(std::size_t) { return open(kind::object); }
  bool start_array(std::size_t) { return open(kind::array); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& thrown) {
    // The parser counts the byte at which it stopped as read.
    problem_ = "byte " + std::to_string(position - 1) + ": " + std::string(reason_in(thrown.what()));
    return false;
  }

  tree take() { return std::move(into_); }
  const std::string& problem() const noexcept { return problem_; }

 private:
  std::string_view keep(const std::string& value) {
    std::vector<char>& all = into_.strings_;
    const std::size_t begin = all.size();
    all.insert(all.end(), value.begin(), value.end());
    return {all.data() + begin, value.size()};
  }
  node& add(kind what) {
    node& made = into_.nodes_.emplace_back();
    made.key = std::exchange(key_, {});
    made.what = what;
    made.after = static_cast<std::uint32_t>(into_.nodes_.size());
    return made;
  }
  bool open(kind what) {
    if (open_.size() == deepest) {
      problem_ = path_so_far() + ": more than " + std::to_string(deepest) + " brackets inside each other";
      return false;
    }
    open_.push_back(static_cast<std::uint32_t>(into_.nodes_.size()));
    add(what);
    return true;
  }
  bool close() {
    into_.nodes_[open_.back()].after = static_cast<std::uint32_t>(into_.nodes_.size());
    open_.pop_back();
    return true;
  }

  // Of the outermost value that is not whole yet, but for the root.
  std::string path_so_far() {
    const node& outermost = into_.nodes_[open_[1]];
    while (!open_.empty()) close();
    return into_.path(outermost);
  }

  tree into_{};
  std::string_view key_{};
  std::vector<std::uint32_t> open_{};
  std::string problem_{};
};

namespace {

// A value whose key stands in its object before, or nothing. `scratch` is there to be used again.
const node* second_of_its_key(const tree& in, const node& object, std::vector<const node*>& scratch) {
  scratch.clear();
  for (const node& one : in.in(object)) scratch.push_back(&one);
  // Records have objects of a dozen keys: comparing each with each is the faster way there.
  if (scratch.size() <= 16) {
    for (std::size_t i = 1; i < scratch.size(); ++i)
      for (std::size_t k = 0; k < i; ++k)
        if (scratch[k]->key == scratch[i]->key) return scratch[i];
    return nullptr;
  }
  std::sort(scratch.begin(), scratch.end(),
            [](const node* a, const node* b) { return a->key != b->key ? a->key < b->key : a < b; });
  const auto same =
      std::adjacent_find(scratch.begin(), scratch.end(), [](const node* a, const node* b) { return a->key == b->key; });
  return same == scratch.end() ? nullptr : *std::next(same);
}

}  // namespace

std::string brief(std::string_view from) {
  constexpr std::size_t most = 40;
  std::string out;
  std::size_t i = 0;
  while (i < from.size() && i < most) {
    const text::decoded point = text::decode(from, i);
    if (point.point < 0x20 || point.point == 0x7F) out += '?';
    else out.append(from, i, point.size);
    i += point.size;
  }
  return i < from.size() ? out += "…" : out;
}

result<tree> parse(std::string_view text) {
  if (text.size() >= std::numeric_limits<std::uint32_t>::max())
    return communique::error{status::too_large, "the JSON has 4 GiB or more"};
  // The parser takes a NUL for the end, and what follows would go unseen.
  if (const std::size_t at = text.find('\0'); at != text.npos)
    return wrong("byte " + std::to_string(at) + ": a NUL byte");
  collector collects(text.size());
  if (!nlohmann::json::sax_parse(text.begin(), text.end(), &collects)) return wrong(collects.problem());
  tree made = collects.take();

  std::vector<const node*> scratch;
  const node* const first = &made.root();
  for (const node* each = first; each != first + first->after; ++each) {
    const node* const twice = each->what == kind::object ? second_of_its_key(made, *each, scratch) : nullptr;
    if (twice) return wrong(made.path(*twice) + ": given twice");
  }
  return made;
}

const node* tree::find(const node& object, std::string_view key) const noexcept {
  for (const node& one : in(object))
    if (one.key == key) return one.what == kind::null ? nullptr : &one;
  return nullptr;
}

std::string tree::path(const node& to) const {
  std::string out;
  const node* holder = &root();
  while (holder != &to) {
    std::size_t index = 0;
    const node* inside = holder;
    for (const node& one : in(*holder)) {
      inside = &one;
      if (&to < nodes_.data() + one.after) break;
      ++index;
    }
    if (holder->what == kind::array) out += "[" + std::to_string(index) + "]";
    else (out += out.empty() ? "" : ".") += brief(inside->key);
    holder = inside;
  }
  return out;
}

}  // namespace communique::json
