// Surnames in other forms than the full name has them.
#include "entities/surnames.hpp"

#include <utility>

namespace communique::entities {

namespace {

// "Zepeda" of Leonor Zepeda-Rentería.
bool is_part(std::string_view surname, std::string_view part) noexcept {
  const std::size_t hyphen = surname.find('-');
  if (hyphen == std::string_view::npos || part.size() < 4) return false;
  return surname.substr(0, hyphen) == part || surname.substr(surname.rfind('-') + 1) == part;
}

// One letter more, less or other, of seven at least, and not the first: "Sharbati" of Lubana Sharabati.
bool is_misspelt(std::string_view a, std::string_view b) noexcept {
  if (a.size() < b.size()) std::swap(a, b);
  if (b.size() < 6 || a.size() < 7 || a.size() - b.size() > 1 || a.front() != b.front() || a == b) return false;
  std::size_t i = 0;
  while (i < b.size() && a[i] == b[i]) ++i;
  return a.substr(i + 1) == b.substr(a.size() == b.size() ? i + 1 : i);
}

}  // namespace

bool holds(const name& longer, const name& shorter) noexcept {
  std::size_t i = 0;
  for (const name_word& w : longer)
    if (i < shorter.size() && shorter[i] == w) ++i;
  return i == shorter.size();
}

bool is_form_of(std::string_view surname, std::string_view form) noexcept {
  return is_part(surname, form) || is_misspelt(surname, form);
}

// "Gao said", "Minister Gbarnga", "according to Gao": towns, unless somebody in the text is called so. Not "in Gao".
bool may_be_surname(const sources& from, const scene& of, const chunk& c) noexcept {
  if (!c.typed || c.what != entity::type::place || c.demonym || c.first == c.last || c.last - c.first > 3) return false;
  if (c.meaning != none && from.known.senses[c.meaning].what == sense::kind::country) return false;
  const text::sentence& s = from.in.sentence_of(c.first);
  if (of.office_end_at[c.first] < of.offices.size()) return true;
  const bool told = c.first > s.first + 1 && from.word(c.first - 1) == from.known.word.to &&
                    from.known.saying[from.word(c.first - 2)] != 0;
  const bool governed = c.first > s.first && from.tags[c.first - 1] == tagging::tag::preposition;
  return told || (!governed && c.last < s.last && from.known.saying[from.word(c.last)] != 0);
}

}  // namespace communique::entities
