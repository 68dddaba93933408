// Questions to a record, as predicates that compose: header-only, no allocation. Since 0.1. One value with all the
// conditions, which an archive takes as well, is a filter: filter.hpp, matching.hpp.
//
//     namespace ask = communique::query;
//     for (const statement& said : ask::select(record, record.statements,
//              ask::speaker("Bayramov") && ask::mode(statement::mode::direct) && !ask::about("corridor")))
//       std::cout << record[said.content.front()] << '\n';
//
// A predicate answers for one value of a record; `select` walks any container of such values. Predicates that do
// not apply to a type of value are a compile-time error. Thread rule: all of this only reads.
#pragma once

#include <communique/filter.hpp>
#include <communique/record.hpp>

#include <algorithm>
#include <concepts>
#include <iterator>
#include <string_view>
#include <type_traits>
#include <utility>

namespace communique::inline v1::query {

// The first and the last day of something, each as precise as the text is; absent if not known. Since 0.1.
struct days {
  date first{}, last{};  // the same day of what has one; both absent if it is not known

  friend bool operator==(const days&, const days&) = default;
};

// The days by which filters find an item and archives order it: a meeting's own; of a statement those of its meeting,
// without a dated meeting the day of publication; a fact's own; of an article its publication. Since 0.1.
constexpr days days_of(const record&, const communique::meeting& met) noexcept {
  return {met.when.value, met.when.end ? met.when.end : met.when.value};
}
constexpr days days_of(const record& in, const statement& said) noexcept {
  const date published = in.article.published;
  if (said.meeting == meeting_id::none) return {published, published};
  const time_expression& when = in[said.meeting].when;
  const date first = when.value ? when.value : published;
  return {first, when.end ? when.end : first};
}
constexpr days days_of(const record&, const fact& known) noexcept { return {known.when, known.when}; }
constexpr days days_of(const record&, const article& about) noexcept { return {about.published, about.published}; }

// The words in which an item stands: of a statement from the first word of its content to the last; of a meeting the
// sentence, of a fact the clause or sentence that says so, of an article its headline. Since 0.1.
constexpr span evidence_of(const statement& said) noexcept {
  span out;
  for (const span part : said.content)
    out = out ? span{std::min(out.begin, part.begin), std::max(out.end, part.end)} : part;
  return out;
}
constexpr span evidence_of(const communique::meeting& met) noexcept { return met.evidence; }
constexpr span evidence_of(const fact& known) noexcept { return known.evidence; }
constexpr span evidence_of(const article& about) noexcept { return about.headline; }

// A test of one value. Wrap a lambda `bool(const record&, const statement&)` to write one of your own. Since 0.1.
template <class Test> struct predicate {
  Test test;  // what decides

  // Whether the value of that record passes.
  template <class Value>
  constexpr bool operator()(const record& in, const Value& value)
      const requires std::is_invocable_r_v<bool, const Test&, const record&, const Value&> {
    return test(in, value);
  }
};
template <class Test> predicate(Test) -> predicate<Test>;

// Both tests, one of them, not this one. They copy the predicates. Since 0.1.
template <class A, class B> constexpr auto operator&&(predicate<A> a, predicate<B> b) {
  return predicate{[a, b](const record& in, const auto& value) -> bool { return a(in, value) && b(in, value); }};
}
template <class A, class B> constexpr auto operator||(predicate<A> a, predicate<B> b) {
  return predicate{[a, b](const record& in, const auto& value) -> bool { return a(in, value) || b(in, value); }};
}
template <class A> constexpr auto operator!(predicate<A> a) {
  return predicate{[a](const record& in, const auto& value) -> bool { return !a(in, value); }};
}

namespace detail {

inline bool is_named(const record& in, entity_id id, std::string_view name) noexcept {
  return id != entity_id::none && (has_words(in[id].name, name) || has_words(in[id].acronym, name));
}

// Either an id of the record or words of a name.
struct by_id {
  entity_id id;
  bool operator()(const record&, entity_id other) const noexcept { return id == other; }
};
struct by_name {
  std::string_view name;
  bool operator()(const record& in, entity_id other) const noexcept {
    return name.empty() ? other != entity_id::none : is_named(in, other, name);
  }
};

template <class Who> constexpr auto speaker(Who who) {
  return predicate{[who](const record& in, const statement& said) -> bool {
    for (entity_id id : said.speakers)
      if (who(in, id)) return true;
    return false;
  }};
}
template <class Who> constexpr auto addressee(Who who) {
  return predicate{[who](const record& in, const statement& said) -> bool {
    for (entity_id id : said.addressees)
      if (who(in, id)) return true;
    return false;
  }};
}
template <class Who> constexpr auto participant(Who who) {
  return predicate{[who](const record& in, const communique::meeting& met) -> bool {
    for (const communique::participant& one : met.participants)
      if (who(in, one.who)) return true;
    return false;
  }};
}

inline bool has_text(const record& in, const statement& said, std::string_view words) noexcept {
  for (span piece : said.content)
    if (has_words(in[piece], words)) return true;
  return false;
}
inline bool has_text(const record& in, const communique::meeting& met, std::string_view words) noexcept {
  for (span topic : met.topics)
    if (has_words(in[topic], words)) return true;
  return has_words(in[met.evidence], words);
}
inline bool has_text(const record& in, const fact& known, std::string_view words) noexcept {
  return has_words(in[known.evidence], words);
}
inline bool has_text(const record&, const entity& named, std::string_view words) noexcept {
  return has_words(named.name, words) || has_words(named.acronym, words);
}

}  // namespace detail

// Everything. The neutral element to build a filter from. Since 0.1.
constexpr auto all() {
  return predicate{[](const record&, const auto&) -> bool { return true; }};
}

// Statements by who said them: an id, or whole words of a name or the acronym ("Bayramov", "SCO"), as `folded` compares
// words: case and diacritics do not count. "" is anybody. The name must outlive the predicate. Since 0.1.
constexpr auto speaker(entity_id id) { return detail::speaker(detail::by_id{id}); }
constexpr auto speaker(std::string_view name) { return detail::speaker(detail::by_name{name}); }

// Statements by whom they were said to. Since 0.1.
constexpr auto addressee(entity_id id) { return detail::addressee(detail::by_id{id}); }
constexpr auto addressee(std::string_view name) { return detail::addressee(detail::by_name{name}); }

// Meetings by who took part. Compose two for "who met whom". Since 0.1.
constexpr auto participant(entity_id id) { return detail::participant(detail::by_id{id}); }
constexpr auto participant(std::string_view name) { return detail::participant(detail::by_name{name}); }

// Statements by mode, act and the meeting at which they were made. Since 0.1.
constexpr auto mode(statement::mode wanted) {
  return predicate{[wanted](const record&, const statement& said) -> bool { return said.how == wanted; }};
}
constexpr auto act(statement::act wanted) {
  return predicate{[wanted](const record&, const statement& said) -> bool { return said.does == wanted; }};
}
constexpr auto at_meeting(meeting_id wanted) {
  return predicate{[wanted](const record&, const statement& said) -> bool { return said.meeting == wanted; }};
}

// Statements, entities, meetings and facts by what they are; meetings by status. Since 0.1.
constexpr auto type(statement::type wanted) {
  return predicate{[wanted](const record&, const statement& said) -> bool { return said.what == wanted; }};
}
constexpr auto entity_type(entity::type wanted) {
  return predicate{[wanted](const record&, const entity& named) -> bool { return named.what == wanted; }};
}
constexpr auto kind(communique::meeting::kind wanted) {
  return predicate{[wanted](const record&, const communique::meeting& met) -> bool { return met.what == wanted; }};
}
constexpr auto fact_kind(fact::kind wanted) {
  return predicate{[wanted](const record&, const fact& known) -> bool { return known.what == wanted; }};
}
constexpr auto status(communique::meeting::status wanted) {
  return predicate{[wanted](const record&, const communique::meeting& met) -> bool { return met.state == wanted; }};
}

// Meetings, facts and statements that are not over before a day begins, or begin before it is over. A month or a year
// stands for all of its days, an absent date asks nothing. days_of says which days those are; what has none is left
// out. Since 0.1.
constexpr auto since(date first) {
  return predicate{[first](const record& in, const auto& value) -> bool {
    const days all = days_of(in, value);
    return all.first && (!first || !(last_day(all.last) < first_day(first)));
  }};
}
constexpr auto until(date last) {
  return predicate{[last](const record& in, const auto& value) -> bool {
    const days all = days_of(in, value);
    return all.first && (!last || !(last_day(last) < first_day(all.first)));
  }};
}

// Whole words in the content of a statement, the topics or the evidence of a meeting, the evidence of a fact, the
// name of an entity. Linear in the words looked at. Since 0.1.
constexpr auto about(std::string_view words) {
  return predicate{[words](const record& in, const auto& value) -> bool { return detail::has_text(in, value, words); }};
}

// The values of a container that pass: a lazy view, made for range-for. It keeps references: the record and the
// container must outlive it. Since 0.1.
template <class Container, class Test> class selection {
  using inner = decltype(std::begin(std::declval<const Container&>()));

 public:
  // A forward iterator over what passes.
  class iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = typename std::iterator_traits<inner>::value_type;
    using difference_type = std::ptrdiff_t;
    using pointer = const value_type*;
    using reference = const value_type&;

    iterator() = default;
    iterator(const selection* of, inner at) : of_(of), at_(at) { skip(); }

    reference operator*() const { return *at_; }
    pointer operator->() const { return &*at_; }
    iterator& operator++() {
      ++at_;
      skip();
      return *this;
    }
    iterator operator++(int) {
      iterator old = *this;
      ++*this;
      return old;
    }
    friend bool operator==(const iterator& a, const iterator& b) { return a.at_ == b.at_; }

   private:
    void skip() {
      while (at_ != std::end(*of_->values_) && !of_->test_(*of_->in_, *at_)) ++at_;
    }
    const selection* of_ = nullptr;
    inner at_{};
  };

  // See select, which makes one.
  selection(const record& in, const Container& values, predicate<Test> test)
      : in_(&in), values_(&values), test_(test) {}

  // What passes, in the order of the container.
  iterator begin() const { return {this, std::begin(*values_)}; }
  iterator end() const { return {this, std::end(*values_)}; }

  // Whether nothing passes; how many do. Both look, they remember nothing.
  bool empty() const { return begin() == end(); }
  std::size_t count() const { return static_cast<std::size_t>(std::distance(begin(), end())); }

 private:
  const record* in_;
  const Container* values_;
  predicate<Test> test_;
};

// Those values of a container that pass a predicate, for range-for. Since 0.1.
template <class Container, class Test>
selection<Container, Test> select(const record& in, const Container& values, predicate<Test> test) {
  return {in, values, test};
}
template <class Container, class Test>
void select(const record&, const Container&&, predicate<Test>) = delete;  // a temporary would dangle

}  // namespace communique::inline v1::query
