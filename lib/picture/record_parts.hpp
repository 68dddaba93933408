// What a record holds, as the parts of a page.
#pragma once

#include "picture/cast.hpp"
#include "picture/markup.hpp"

#include <communique/record.hpp>

#include <cstdint>
#include <string_view>

namespace communique::picture {

// A record on its way into a page.
struct scene {
  markup& to;
  const record& in;
  const cast& people;
};

// Sections with a heading each; nothing where there is nothing to tell.
void add_meetings(scene& of);
void add_statements(scene& of);
void add_entities(scene& of);
void add_facts(scene& of);

// A name that leads to who it is; nothing for an id that the record does not have.
void add_name(scene& of, entity_id who);

// "97 % sure", with a bar.
void add_confidence(markup& to, std::uint16_t thousandths);

// A line of things with dots between them, in `tag`; nothing if there are none.
class line {
 public:
  explicit line(markup& to, std::string_view opening = "<p class=\"i\">", std::string_view closing = "</p>\n")
      : to_(to), opening_(opening), closing_(closing) {}
  line(const line&) = delete;
  line& operator=(const line&) = delete;

  // Behind the last thing. No destructor does it: one that finds no memory ends the process.
  void close() {
    if (any_) to_.raw(closing_);
    any_ = false;
  }
  // Where the next thing goes.
  markup& next() { return to_.raw(any_ ? " · " : opening_), any_ = true, to_; }

 private:
  markup& to_;
  std::string_view opening_, closing_;
  bool any_ = false;
};

}  // namespace communique::picture
