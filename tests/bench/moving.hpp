// Where the spans of a template stand after its slots have been filled.
#pragma once

#include "articles.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace communique::bench {

class moved_spans {
 public:
  explicit moved_spans(const template_article& from) : from_(from) { filled_.reserve(from.slots.size()); }

  // Where the next slot's new words stand.
  void add(span now) { filled_.push_back(now); }

  // A span that begins or ends inside a slot begins or ends with it.
  span operator()(span at) const noexcept;

  // All spans of a record that has the template's, and its days by so many.
  void all_of(record& in, std::int32_t days) const;

 private:
  void each(std::vector<span>& spans) const;
  date moved(date d, std::int32_t days) const;

  const template_article& from_;
  std::vector<span> filled_{};
};

// White space as one space each.
std::string folded_lines(std::string_view words);

}  // namespace communique::bench
