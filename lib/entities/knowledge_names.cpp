// Places, bodies and the caller's own names.
#include "entities/knowledge_builder.hpp"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string>
#include <vector>

namespace communique::entities {

namespace {

bool is_code(std::string_view cell) noexcept {
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return cell.size() == 2 && capital(cell[0]) && capital(cell[1]);
}

std::array<char, 2> code_of(std::string_view cell) noexcept {
  return cell.size() == 2 ? std::array<char, 2>{cell[0], cell[1]} : std::array<char, 2>{};
}

// Records give the code on, and JSON takes no other.
std::optional<error> wrong_code(const row& of, std::size_t column, std::string_view called = "country") {
  if (is_code(of[column])) return std::nullopt;
  return lexicon::broken(of, "the " + std::string(called) + " " + lexicon::quoted(of[column]) +
                                 " is not two capital letters, ISO 3166-1 alpha-2");
}
std::optional<error> wrong_country(const row& of, std::size_t column) {
  return of[column].empty() ? std::nullopt : wrong_code(of, column);
}

body_kind body_of(std::string_view kind) noexcept {
  return kind == "government" || kind == "diplomatic" ? body_kind::government
         : kind == "body"                             ? body_kind::body
         : kind == "assembly"                         ? body_kind::assembly
         : kind == "party"                            ? body_kind::party
         : kind == "company"                          ? body_kind::company
         : kind == "media"                            ? body_kind::media
         : kind == "armed"                            ? body_kind::armed
                                                      : body_kind::other;
}

// "UN Children's Fund", "Organization of …": also written "U.N. Children's Fund", "Organisation of …".
std::vector<std::string> spellings(std::string_view name, std::span<const row> ways) {
  enum column : std::size_t { usual, other, stands };
  std::vector<std::string> out{std::string(name)};
  for (const row& way : ways) {
    const std::string whole = out.back();
    const std::size_t at = whole.find(way[usual]), end = at + way[usual].size();
    if (at == std::string::npos) continue;
    if (way[stands] == "first" && (at != 0 || end >= whole.size() || whole[end] != ' ')) continue;
    std::string next = whole.substr(0, at).append(way[other]).append(whole, end);
    if (next != out.front()) out.push_back(std::move(next));
  }
  return out;
}

std::vector<text::word_id> words_of(knowledge_builder& to, std::string_view name) {
  std::vector<text::word_id> out;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find(' '), name.size());
    if (end > 0) out.push_back(to.word(name.substr(0, end)));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return out;
}

// Cells of several values as one.
std::string joined(std::initializer_list<std::string_view> cells) {
  std::string out;
  for (const std::string_view cell : cells)
    if (!cell.empty()) out.append(out.empty() ? "" : "; ").append(cell);
  return out;
}

}  // namespace

std::optional<error> add_places(knowledge_builder& to, const lexicon::tables& tables) {
  {
    enum column : std::size_t { name, kind, code, variants };
    for (const row& one : tables["places"]) {
      if (auto wrong = wrong_country(one, code)) return wrong;
      to.add(one[name], sense::kind::place, to.out.places.size());
      for (const std::string_view v : values(one[variants])) to.add(v, sense::kind::place, to.out.places.size());
      to.out.places.push_back({joined({one[name], one[variants]}), code_of(one[code])});
    }
  }
  {
    enum column : std::size_t { name, code, demonyms, capital, variants };
    for (const row& one : tables["countries"]) {
      if (auto wrong = wrong_code(one, code, "code")) return wrong;
      const std::size_t index = to.out.countries.size();
      for (const std::string_view v : values(one[capital])) to.add(v, sense::kind::capital, index);
      for (const std::string_view v : values(one[demonyms])) to.add(v, sense::kind::demonym, index);
      to.add(one[name], sense::kind::country, index);
      for (const std::string_view v : values(one[variants])) to.add(v, sense::kind::country, index, is_caps(v));
      to.out.countries.push_back(
          {std::string(one[name]), joined({one[name], one[capital], one[variants]}), code_of(one[code])});
    }
  }
  return std::nullopt;
}

std::optional<error> add_organizations(knowledge_builder& to, const lexicon::tables& tables) {
  enum column : std::size_t { name, acronym, code, variants };
  const std::span<const row> ways = tables["spellings"];
  const auto take = [&](const row& one, sense::kind what, std::vector<known_organization>& into) {
    for (const std::string& v : spellings(one[name], ways)) to.add(v, what, into.size());
    for (const std::string_view v : values(one[acronym])) to.add(v, what, into.size(), true);
    for (const std::string_view v : values(one[variants]))
      for (const std::string& spelt : spellings(v, ways)) to.add(spelt, what, into.size(), is_caps(v));
    into.push_back({std::string(one[name]), std::string(one[acronym]), code_of(one[code])});
  };
  for (const row& one : tables["organisations"]) {
    if (auto wrong = wrong_country(one, code)) return wrong;
    take(one, sense::kind::organization, to.out.organizations);
  }
  for (const row& one : tables["agencies"]) {
    enum agency_column : std::size_t { agency, shorts, of };
    if (auto wrong = wrong_country(one, of)) return wrong;
    to.add(one[agency], sense::kind::agency, to.out.agencies.size());
    for (const std::string_view v : values(one[shorts]))
      to.add(v, sense::kind::agency, to.out.agencies.size(), is_caps(v));
    to.out.agencies.push_back({std::string(one[agency]), {}, code_of(one[of])});
  }
  return std::nullopt;
}

// "Ministry", "Party": heads of names.
void add_organization_words(knowledge_builder& to, const lexicon::tables& tables) {
  knowledge& out = to.out;
  for (const row& one : tables["organisation-words"]) {
    const text::word_id word = to.word(one[0]);
    const std::string_view kind = one[1];
    out.organization_head.at(word) = kind == "company" ? 2 : 1;
    out.kind_of_body.at(word) = body_of(kind);
    if (kind == "leading") out.leading_head.at(word) = 1;
    if (kind == "education" || kind == "endowment") out.named_after.at(word) = 1;
    if (kind == "party" || kind == "company" || kind == "media") out.small_head.at(word) = 1;
  }
}

// "the foreign ministry", "the shipping firm Nordhavn", "head of the Americas department".
std::optional<error> add_organization_nouns(knowledge_builder& to, const lexicon::tables& tables) {
  enum column : std::size_t { noun, role, kind };
  knowledge& out = to.out;
  for (const row& one : tables["organisation-nouns"]) {
    if (values(one[role]).empty()) return lexicon::unknown(one, "role", one[role]);
    for (const std::string_view as : values(one[role])) {
      if (as == "alone" && one[noun].find(' ') != std::string_view::npos) {
        to.add(one[noun], sense::kind::body, 0);
      } else if (as == "alone") {
        out.small_organization.at(to.word(one[noun])) = 1;
        out.kind_of_body.at(to.word(one[noun])) = body_of(one[kind]);
      } else if (as == "behind") {
        out.small_body.at(to.word(one[noun])) = 1;
      } else if (as == "beside") {
        out.body_noun.at(to.word(one[noun])) = 1;
      } else if (as == "unit") {
        out.unit.at(to.word(one[noun])) = 1;
      } else {
        return lexicon::unknown(one, "role", as, "; alone, behind, beside and unit are known");
      }
    }
  }
  return std::nullopt;
}

// A caller's "European Union" is the library's: so are its acronym and its other names.
void adopt(knowledge_builder& to, const row& one, std::uint32_t row_of_caller, entity::type what) {
  const std::string wanted = text::folded(one[0]);
  const auto take = [&](const auto& rows, sense::kind kind) {
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (text::folded(rows[i].name) == wanted)
        to.out.adopted[sense_key(kind, static_cast<std::uint32_t>(i))] = row_of_caller;
  };
  if (what == entity::type::organization) take(to.out.organizations, sense::kind::organization);
  if (what == entity::type::organization) take(to.out.agencies, sense::kind::agency);
  if (what == entity::type::place) take(to.out.countries, sense::kind::country);
}

// Under the surname, with which titles stand: "Minister Vesely". Not where two have it.
void know_by_surname(knowledge_builder& to, const std::vector<text::word_id>& form, std::uint32_t row_of_caller) {
  if (form.size() < 2) return;
  const text::word_id surname = to.out.family_first[form.front()] != 0 ? form.front() : form.back();
  const auto [at, fresh] =
      to.out.adopted.try_emplace(sense_key(sense::kind::callers, static_cast<std::uint32_t>(surname)), row_of_caller);
  if (!fresh && at->second != row_of_caller) at->second = text::none;
}

std::optional<error> add_callers(knowledge_builder& to, const lexicon::tables& tables) {
  enum column : std::size_t { name, type, reference, aliases, code };
  constexpr std::string_view types[] = {"person", "organization", "place", "event"};
  for (const row& one : tables["names"]) {
    callers_name next{
        std::string(one[name]), entity::type::person, std::string(one[reference]), code_of(one[code]), {}};
    bool known = false;
    for (std::size_t i = 0; i < 4; ++i)
      if (one[type] == types[i]) next.what = static_cast<entity::type>(i), known = true;
    if (!known) return lexicon::unknown(one, "type", one[type], "; person, organization, place and event are known");
    if (auto wrong = wrong_country(one, code)) return wrong;
    next.forms.push_back(words_of(to, one[name]));
    for (const std::string_view v : values(one[aliases])) next.forms.push_back(words_of(to, v));
    to.add(one[name], sense::kind::callers, to.out.callers.size());
    for (const std::string_view v : values(one[aliases]))
      to.add(v, sense::kind::callers, to.out.callers.size(), is_caps(v));
    adopt(to, one, static_cast<std::uint32_t>(to.out.callers.size()), next.what);
    if (next.what == entity::type::person)
      for (const std::vector<text::word_id>& form : next.forms)
        know_by_surname(to, form, static_cast<std::uint32_t>(to.out.callers.size()));
    to.out.callers.push_back(std::move(next));
  }
  return std::nullopt;
}

}  // namespace communique::entities
