// Texts with what should be found marked in them: "{source:Ana Roy} {cue:said} {content:it was late}."
//
// `marked` takes the marks out, reads the plain text and marks it again with what was found, so that both sides of a
// failure print alike. Roles: source, cue, content. Statements are shown one after the other, each as the whole text
// with its own marks; a specification with several statements marks them with numbers: {1 cue:said}.
#pragma once

#include <communique/reader.hpp>
#include <communique/words.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marking {

inline constexpr std::string_view headline = "News of the day\n\n";

struct mark {
  std::size_t statement = 0;
  std::string role{};
  std::size_t begin = 0, end = 0;
};

struct specimen {
  std::string text{};
  std::vector<mark> marks{};
};

// Takes the marks out. Marks do not nest.
inline specimen parse(std::string_view from) {
  specimen out;
  while (!from.empty()) {
    const std::size_t open = from.find('{');
    const std::size_t colon = open == std::string_view::npos ? open : from.find(':', open);
    const std::size_t close = colon == std::string_view::npos ? colon : from.find('}', colon);
    out.text += from.substr(0, open);
    if (close == std::string_view::npos) break;
    std::string_view role = from.substr(open + 1, colon - open - 1);
    mark next;
    if (!role.empty() && role.front() >= '0' && role.front() <= '9') {
      next.statement = static_cast<std::size_t>(role.front() - '0');
      role.remove_prefix(2);
    }
    next.role = std::string(role);
    next.begin = out.text.size();
    out.text += from.substr(colon + 1, close - colon - 1);
    next.end = out.text.size();
    out.marks.push_back(std::move(next));
    from.remove_prefix(close + 1);
  }
  return out;
}

// The text with the marks of one statement.
inline std::string show(const std::string& text, std::vector<mark> marks) {
  std::sort(marks.begin(), marks.end(), [](const mark& a, const mark& b) { return a.begin < b.begin; });
  std::string out;
  std::size_t at = 0;
  for (const mark& m : marks) {
    if (m.begin < at) continue;
    out += text.substr(at, m.begin - at) + "{" + m.role + ":" + text.substr(m.begin, m.end - m.begin) + "}";
    at = m.end;
  }
  return out + text.substr(at);
}

inline const communique::reader& standard_reader() {
  static const communique::result<communique::reader> made = communique::reader::create();
  REQUIRE_MESSAGE(made, made.error().message);
  return *made;
}

inline communique::record read(std::string_view text, const communique::reader& with = standard_reader()) {
  communique::result<communique::record> got = with.read(text);
  REQUIRE(got);
  return std::move(*got);
}

// One statement a line: doctest prints strings.
inline std::string lines(const std::vector<std::string>& of) {
  std::string out;
  for (const std::string& one : of) out += one + "\n";
  return out;
}

inline std::vector<std::string> found_in(const communique::record& record) {
  std::vector<std::string> out;
  for (const communique::statement& s : record.statements) {
    std::vector<mark> marks;
    const auto add = [&](const char* role, communique::span at) {
      if (at) marks.push_back({0, role, at.begin, at.end});
    };
    add("source", s.source);
    add("cue", s.cue);
    for (const communique::span piece : s.content) add("content", piece);
    out.push_back(show(record.text, std::move(marks)));
  }
  return out;
}

// What is marked, and what is found: compare the two.
inline std::pair<std::string, std::string> both(std::string_view text,
                                                const communique::reader& with = standard_reader()) {
  // A headline first, or the only paragraph might be read as one.
  const specimen wanted = parse(std::string(headline) + std::string(text));
  std::size_t count = 0;
  for (const mark& m : wanted.marks) count = std::max(count, m.statement ? m.statement : 1);
  std::vector<std::string> gold(count);
  for (std::size_t i = 0; i < count; ++i) {
    std::vector<mark> own;
    for (const mark& m : wanted.marks)
      if (m.statement == 0 || m.statement == i + 1) own.push_back(m);  // a mark without a number is everybody's
    gold[i] = show(wanted.text, std::move(own));
  }
  return {lines(gold), lines(found_in(read(wanted.text, with)))};
}

}  // namespace marking
