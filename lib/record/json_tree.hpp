// JSON as a tree of plain values. The parser behind it (nlohmann-json) is included by json_tree.cpp alone.
#pragma once

#include <communique/result.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::json {

enum class kind : std::uint8_t { null, boolean, number, string, array, object };

// A value and, right behind it, all that it holds: the next value beside it is at index `after`.
struct node {
  std::string_view key{};   // inside an object
  std::string_view text{};  // of a string; of a boolean "true" or "false"
  double number = 0;
  std::uint32_t after = 0;
  kind what = kind::null;
  bool whole = false;  // a number that was written without sign, fraction and exponent
};

class tree {
 public:
  // What a value holds, in order.
  class children {
   public:
    class iterator {
     public:
      iterator(const node* all, std::uint32_t at) noexcept : all_(all), at_(at) {}
      const node& operator*() const noexcept { return all_[at_]; }
      iterator& operator++() noexcept { return at_ = all_[at_].after, *this; }
      bool operator!=(const iterator& other) const noexcept { return at_ != other.at_; }

     private:
      const node* all_;
      std::uint32_t at_;
    };
    children(const node* all, const node& of) noexcept
        : all_(all), first_(static_cast<std::uint32_t>(&of - all) + 1), after_(of.after) {}
    iterator begin() const noexcept { return {all_, first_}; }
    iterator end() const noexcept { return {all_, after_}; }

   private:
    const node* all_;
    std::uint32_t first_, after_;
  };

  const node& root() const noexcept { return nodes_.front(); }
  children in(const node& container) const noexcept { return {nodes_.data(), container}; }

  // The value of a key; nothing if there is none or it is null.
  const node* find(const node& object, std::string_view key) const noexcept;

  // "statements[3].speakers[0]"; the root is "". Linear in the tree: for messages.
  std::string path(const node& to) const;

 private:
  friend class collector;
  std::vector<node> nodes_{};
  std::vector<char> strings_{};  // what the views of the nodes point into
};

// The beginning of a text as messages show it, on one line.
std::string brief(std::string_view from);

// One value with nothing but white space around it, brackets up to 100 deep, each key once in its object. Otherwise
// status::format, and the message begins with "byte N: " or with a path. JSON of 4 GiB or more is
// status::too_large. Linear but for objects of many keys, which are sorted.
result<tree> parse(std::string_view text);

}  // namespace communique::json
