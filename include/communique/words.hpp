// The words of the format: how each enumerator is written in JSON, in tables and on the command line. Since 0.1.
#pragma once

#include <communique/archive.hpp>
#include <communique/article.hpp>
#include <communique/entity.hpp>
#include <communique/fact.hpp>
#include <communique/filter.hpp>
#include <communique/meeting.hpp>
#include <communique/statement.hpp>

#include <array>
#include <optional>
#include <string_view>

namespace communique::inline v1 {

// The spellings of an enumeration, in the order of its enumerators. Since 0.1.
//
// Hidden, in spite of any option: g++ makes specialised variable templates unique symbols (STB_GNU_UNIQUE) that every
// plugin would show, of which the first that is loaded serves all others, and which keep it from being unloaded.
template <class Enum> [[gnu::visibility("hidden")]] inline constexpr std::array<std::string_view, 0> spellings{};
template <> inline constexpr std::array<std::string_view, 3> spellings<offset_unit>{"byte", "utf16", "codepoint"};
template <> inline constexpr std::array<std::string_view, 2> spellings<article::language>{"und", "en"};
template <>
inline constexpr std::array<std::string_view, 4> spellings<entity::type>{"person", "organization", "place", "event"};
template <>
inline constexpr std::array<std::string_view, 4> spellings<mention::kind>{"name", "title", "acronym", "pronoun"};
template <>
inline constexpr std::array<std::string_view, 17> spellings<mention::reason>{
    "name", "surname",    "given",  "part",        "spelling", "namesake",   "acronym", "alias",  "demonym",
    "noun", "apposition", "office", "description", "courtesy", "government", "pronoun", "speaker"};
template <>
inline constexpr std::array<std::string_view, 4> spellings<office::status>{"current", "former", "acting", "designate"};
template <>
inline constexpr std::array<std::string_view, 6> spellings<meeting::kind>{"meeting", "call",    "visit",
                                                                          "summit",  "signing", "consultation"};
template <>
inline constexpr std::array<std::string_view, 5> spellings<meeting::status>{"held", "planned", "postponed", "cancelled",
                                                                            "denied"};
template <> inline constexpr std::array<std::string_view, 3> spellings<participant::side>{"", "host", "guest"};
template <> inline constexpr std::array<std::string_view, 2> spellings<statement::type>{"speech", "thought"};
template <> inline constexpr std::array<std::string_view, 3> spellings<statement::mode>{"direct", "indirect", "mixed"};
template <>
inline constexpr std::array<std::string_view, 15> spellings<statement::act>{
    "say",    "praise", "thank", "ask",      "promise", "warn",         "threaten", "criticise",
    "reject", "deny",   "agree", "announce", "invite",  "congratulate", "condole"};
template <>
inline constexpr std::array<std::string_view, 5> spellings<noun>{"statement", "meeting", "identity", "article", "fact"};
template <> inline constexpr std::array<std::string_view, 2> spellings<day_of>{"event", "publication"};
template <>
inline constexpr std::array<std::string_view, 4> spellings<order>{"newest", "oldest", "relevance", "confidence"};
template <> inline constexpr std::array<std::string_view, 4> spellings<interval>{"day", "week", "month", "year"};
template <>
inline constexpr std::array<std::string_view, 6> spellings<top>{"speakers", "participants", "pairs",
                                                                "topics",   "places",       "outlets"};
template <>
inline constexpr std::array<std::string_view, 8> spellings<fact::kind>{"founded", "joined",   "status",    "signed",
                                                                       "hosts",   "declared", "appointed", "held"};

// "indirect" for mode::indirect. Since 0.1.
template <class Enum> constexpr std::string_view to_string(Enum value) noexcept requires(!spellings<Enum>.empty()) {
  return spellings<Enum>[static_cast<std::size_t>(value)];
}

// mode::indirect for "indirect"; nothing for a word that the format does not have. Since 0.1.
template <class Enum>
constexpr std::optional<Enum> parse(std::string_view word) noexcept requires(!spellings<Enum>.empty()) {
  for (std::size_t i = 0; i < spellings<Enum>.size(); ++i)
    if (spellings<Enum>[i] == word && !word.empty()) return static_cast<Enum>(i);
  return std::nullopt;
}

}  // namespace communique::inline v1
