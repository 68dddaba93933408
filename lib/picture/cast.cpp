#include "picture/cast.hpp"

#include "picture/phrases.hpp"

namespace communique::picture {

namespace {

constexpr std::string_view classes[] = {" c0", " c1", " c2", " c3", " c4", " c5", " c6", " c7"};

std::string_view shortest(const record& in, const entity& of) {
  if (of.what == entity::type::person)
    for (const mention& one : of.mentions)
      if (one.because == mention::reason::surname)
        if (const span words = inside(one.at, in.text)) return in[words];
  return of.acronym.empty() ? of.name : of.acronym;
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
