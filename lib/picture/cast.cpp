#include "picture/cast.hpp"

#include "picture/phrases.hpp"

#include <communique/filter.hpp>

#include <algorithm>

namespace communique::picture {

namespace {

constexpr std::string_view classes[] = {" c0", " c1", " c2", " c3", " c4", " c5", " c6", " c7"};

// The last words of a mention that are words of the name: "Zhumagulov" of "Deputy Minister Zhumagulov".
std::string_view part_of(std::string_view name, std::string_view words) {
  std::string_view out;
  std::size_t begin = 0;  // of `out`
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find_first_of(" \n\t", at), words.size());
    const std::string_view word = words.substr(at, end - at);
    const bool is_named = !word.empty() && has_words(name, word);
    if (is_named && out.empty()) begin = at;
    if (is_named) out = words.substr(begin, end - begin);
    else if (!word.empty()) out = {};
    at = end + 1;
  }
  return out;
}

bool is_part(const mention& one) {
  return one.because == mention::reason::surname || one.because == mention::reason::part;
}

std::string_view shortest(const record& in, const entity& of) {
  if (of.what != entity::type::person) return of.acronym.empty() ? of.name : of.acronym;
  constexpr std::size_t looked_at = 64, most = 80;
  for (std::size_t i = 0; i < std::min(looked_at, of.mentions.size()); ++i)
    if (const span at = inside(of.mentions[i].at, in.text); at && is_part(of.mentions[i]))
      if (const std::string_view part = part_of(std::string_view(of.name).substr(0, most), in[at].substr(0, most));
          !part.empty())
        return part;
  return of.name;
}

}  // namespace

cast::cast(const record& in) : colors_(in.entities.size(), silent) {
  names_.reserve(in.entities.size());
  for (const entity& named : in.entities) names_.push_back(shortest(in, named));
  std::size_t next = 0;
  for (const statement& said : in.statements)
    for (const entity_id who : said.speakers)
      if (find(in, who) && colors_[static_cast<std::size_t>(who)] == silent)
        colors_[static_cast<std::size_t>(who)] = static_cast<std::uint8_t>(next++ % std::size(classes));
}

std::string_view cast::color(entity_id who) const noexcept {
  const auto index = static_cast<std::size_t>(who);
  return index < colors_.size() && colors_[index] != silent ? classes[colors_[index]] : std::string_view();
}

std::string_view cast::color(const statement& said) const noexcept {
  const std::string_view its = said.speakers.empty() ? std::string_view() : color(said.speakers.front());
  return its.empty() ? " cn" : its;
}

std::string_view cast::short_name(entity_id who) const noexcept {
  const auto index = static_cast<std::size_t>(who);
  return index < names_.size() ? names_[index] : std::string_view();
}

}  // namespace communique::picture
