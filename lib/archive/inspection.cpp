#include "archive/inspection.hpp"

#include "archive/codec.hpp"
#include "archive/days.hpp"
#include "archive/wordings.hpp"

namespace communique::archives {

archive_info info_of(database& on) {
  archive_info out;
  const auto number = [&](const char* literal) { return static_cast<std::uint64_t>(on.number(literal)); };
  out.version = static_cast<std::int32_t>(on.number("PRAGMA user_version"));
  out.words_only = on.number("SELECT value FROM settings WHERE name = 'keeps_text'") == 0;
  out.articles = number("SELECT count(*) FROM articles");
  out.stories = number("SELECT count(*) FROM articles WHERE again = 0");
  out.statements = number("SELECT count(*) FROM statements");
  out.meetings = number("SELECT count(*) FROM meetings");
  out.facts = number("SELECT count(*) FROM facts");
  out.identities = number("SELECT count(*) FROM identities WHERE articles > 0");
  const auto day = [&](const char* literal) { return date_of(on.number(literal, static_cast<std::int64_t>(noun::article))); };
  out.first = day("SELECT coalesce(min(day), 0) FROM days WHERE noun = ? AND day > 0 AND items > 0");
  out.last = day("SELECT coalesce(max(day), 0) FROM days WHERE noun = ? AND items > 0");
  out.bytes = number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
  return out;
}

std::vector<std::string> problems_of(database& on) {
  std::vector<std::string> out;
  {
    rows each = on.ask("PRAGMA integrity_check");
    while (each.next())
      if (each.text(0) != "ok") out.emplace_back(each.text(0));
  }
  {
    rows each = on.ask("PRAGMA foreign_key_check");
    while (each.next())
      out.push_back("a row of " + std::string(each.text(0)) + " points to none of " + std::string(each.text(2)));
  }
  rows each =
      on.ask("SELECT a.name, t.record, t.text, t.profiles FROM articles a LEFT JOIN texts t ON t.article = a.number");
  while (each.next()) {
    const auto in = decode(each.bytes(1), each.bytes(2));
    if (!in || decode_profiles(each.bytes(3)).size() != in->entities.size())
      out.push_back("the record of article " + std::string(each.text(0)) + " cannot be read");
  }
  return out;
}

}  // namespace communique::archives
