#include "text/utf8.hpp"

#include <communique/json.hpp>

#include <vector>

namespace communique::inline v1 {

namespace {

class converter {
 public:
  explicit converter(const text::unit_map& to) : to_(to) {}

  void operator()(span& at) const { at = to_(at); }
  void operator()(mention& one) const { (*this)(one.at); }
  void operator()(office& one) const { (*this)(one.title); }
  void operator()(entity& one) const { each(one.offices), each(one.mentions); }
  void operator()(meeting& one) const { (*this)(one.when.text), each(one.topics), (*this)(one.evidence); }
  void operator()(statement& one) const {
    (*this)(one.source), (*this)(one.cue), each(one.content), each(one.topics);
  }
  void operator()(fact& one) const { (*this)(one.object), (*this)(one.evidence); }
  void operator()(article& one) const {
    (*this)(one.headline), each(one.byline), (*this)(one.agency);
    (*this)(one.dateline.place), (*this)(one.dateline.date);
    each(one.boilerplate), each(one.paragraphs), each(one.sentences);
  }

  template <class T> void each(std::vector<T>& list) const {
    for (T& one : list) (*this)(one);
  }

 private:
  const text::unit_map& to_;
};

}  // namespace

record with_offsets(const record& from, offset_unit unit) {
  record out = from;
  if (unit == offset_unit::byte) return out;
  const text::unit_map map(from.text, unit);
  const converter convert(map);
  convert(out.article);
  convert.each(out.entities);
  convert.each(out.meetings);
  convert.each(out.statements);
  convert.each(out.facts);
  return out;
}

}  // namespace communique::inline v1
