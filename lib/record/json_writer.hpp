// Writes JSON: records, and what an archive gives to other programs.
#pragma once

#include "text/utf8.hpp"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace communique::json {

// JSON syntax, and nothing of the record: where commas, quotation marks and line breaks go.
class writer {
 public:
  explicit writer(bool indent) : indent_(indent) {}

  void open(char bracket) {
    separate();
    out_ += bracket;
    first_ = true;
    ++depth_;
  }
  void close(char bracket) {
    --depth_;
    if (!first_) line();
    out_ += bracket;
    first_ = false;
  }
  // Objects and pairs that a reader takes in at a glance stay on one line even in indented output.
  void open_flat(char bracket) { open(bracket), ++flat_; }
  void close_flat(char bracket) { close(bracket), --flat_; }

  writer& key(std::string_view name) {
    separate();
    const std::size_t at = out_.size(), size = name.size();
    out_.resize(at + size + 3 + indent_);  // at once: a record has thousands of them
    char* to = out_.data() + at;
    to[0] = '"';
    name.copy(to + 1, size);
    to[size + 1] = '"';
    to[size + 2] = ':';
    if (indent_) to[size + 3] = ' ';
    after_key_ = true;
    return *this;
  }

  void number(std::uint64_t value) {
    separate();
    digits(value);
  }
  void literal(std::string_view word) {
    separate();
    out_ += word;
  }
  void null() { literal("null"); }
  void text(std::string_view value) {
    separate();
    quote(value);
  }
  void text_or_null(std::string_view value) { value.empty() ? null() : text(value); }

  // 970 as 0.97: no floating point, so that every machine prints the same digits.
  void thousandths(std::uint16_t value) {
    separate();
    digits(value / 1000u);
    std::uint32_t rest = value % 1000u;
    if (rest == 0) return;
    char places[4] = {'.', static_cast<char>('0' + rest / 100), static_cast<char>('0' + rest / 10 % 10),
                      static_cast<char>('0' + rest % 10)};
    std::size_t size = 4;
    while (places[size - 1] == '0') --size;
    out_.append(places, size);
  }

  std::string take() {
    if (indent_) out_ += '\n';
    return std::move(out_);
  }
  void reserve(std::size_t size) { out_.reserve(size); }

 private:
  void separate() {
    if (after_key_) {
      after_key_ = false;
      return;
    }
    if (depth_ == 0) return;
    if (!first_) out_ += ',';
    if (!first_ && indent_ && flat_) out_ += ' ';
    first_ = false;
    line();
  }
  void line() {
    if (!indent_ || flat_) return;
    out_ += '\n';
    out_.append(depth_ * 2, ' ');
  }
  void digits(std::uint64_t value) {
    char buffer[20];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out_.append(buffer, static_cast<std::size_t>(end - buffer));
  }

  static bool plain(unsigned char c) noexcept { return c >= 0x20 && c < 0x80 && c != '"' && c != '\\'; }

  void quote(std::string_view value) {
    out_ += '"';
    std::size_t copied = 0, i = 0;
    while (i < value.size()) {
      const auto c = static_cast<unsigned char>(value[i]);
      if (plain(c)) {
        ++i;
        continue;
      }
      if (c >= 0x80) {
        const text::decoded point = text::decode(value, i);
        if (!point.well_formed) {
          out_.append(value, copied, i - copied);
          out_ += "\xEF\xBF\xBD";
          copied = i + point.size;
        }
        i += point.size;
        continue;
      }
      out_.append(value, copied, i - copied);
      escape(c);
      copied = ++i;
    }
    out_.append(value, copied, std::string_view::npos);
    out_ += '"';
  }
  void escape(unsigned char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
      case '"': out_ += "\\\""; break;
      case '\\': out_ += "\\\\"; break;
      case '\b': out_ += "\\b"; break;
      case '\f': out_ += "\\f"; break;
      case '\n': out_ += "\\n"; break;
      case '\r': out_ += "\\r"; break;
      case '\t': out_ += "\\t"; break;
      default: out_ += "\\u00", out_ += hex[c >> 4], out_ += hex[c & 15];
    }
  }

  std::string out_;
  bool indent_;
  bool first_ = true;
  bool after_key_ = false;
  std::size_t depth_ = 0;
  std::size_t flat_ = 0;
};

}  // namespace communique::json
