// Every span of a record, whatever it belongs to.
#pragma once

#include <communique/record.hpp>

#include <vector>

namespace communique::spans {

// Calls `change(span&)` for each span, absent ones too.
template <class Change> class walk {
 public:
  explicit walk(const Change& change) : change_(change) {}

  void operator()(span& at) const { change_(at); }
  void operator()(mention& one) const { (*this)(one.at); }
  void operator()(office& one) const { (*this)(one.title); }
  void operator()(entity& one) const { each(one.offices), each(one.mentions); }
  void operator()(meeting& one) const { (*this)(one.when.text), each(one.topics), (*this)(one.evidence); }
  void operator()(statement& one) const { (*this)(one.source), (*this)(one.cue), each(one.content), each(one.topics); }
  void operator()(fact& one) const { (*this)(one.object), (*this)(one.evidence); }
  void operator()(article& one) const {
    (*this)(one.headline), each(one.byline), (*this)(one.agency);
    (*this)(one.dateline.place), (*this)(one.dateline.date);
    each(one.boilerplate), each(one.paragraphs), each(one.sentences);
  }
  void operator()(record& one) const {
    (*this)(one.article), each(one.entities), each(one.meetings), each(one.statements), each(one.facts);
  }

 private:
  template <class T> void each(std::vector<T>& list) const {
    for (T& one : list) (*this)(one);
  }
  const Change& change_;
};

template <class Change> void change_each(record& in, const Change& change) { walk<Change>{change}(in); }

}  // namespace communique::spans
