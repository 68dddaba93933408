// From JSON to a record: first what it says, then which text its spans are of.
#include "record/each_span.hpp"
#include "record/json_text.hpp"
#include "record/json_tree.hpp"
#include "record/json_values.hpp"

#include <communique/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace communique::inline v1 {

namespace {

using json::kind;
using json::node;

// What our reader thought another program does not know, only words and kind.
mention::reason likely_reason(mention::kind what) {
  switch (what) {
    case mention::kind::name: return mention::reason::name;
    case mention::kind::title: return mention::reason::office;
    case mention::kind::acronym: return mention::reason::acronym;
    case mention::kind::pronoun: return mention::reason::pronoun;
  }
  return mention::reason::name;
}

class record_reader : json::value_reader {
 public:
  record_reader(const json::tree& from, std::size_t size) : value_reader(from), size_(size) {}

  result<record> operator()() {
    record out;
    take(tree().root(), out);
    if (is_good()) locate(out);
    if (!is_good()) return error{status::format, wrong()};
    return out;
  }

 private:
  using value_reader::take;

  // A key that is missing is null; both leave what the record has by default.
  template <class T> void field(const node& in, std::string_view key, T& out) {
    if (const node* value = tree().find(in, key)) take(*value, out);
  }
  // What nobody can guess must be there.
  template <class T> void need(const node& in, std::string_view key, T& out) {
    if (const node* value = tree().find(in, key)) take(*value, out);
    else fail_missing(in, key);
  }

  template <class T> void take(const node& at, std::vector<T>& out) {
    if (!is(at, kind::array)) return;
    for (const node& one : tree().in(at)) {
      take(one, out.emplace_back());
      if (!is_good()) return;
    }
  }
  void pairs(const node& in, std::string_view key, std::vector<span>& out) {
    const node* list = tree().find(in, key);
    if (!list || !is(*list, kind::array)) return;
    for (const node& one : tree().in(*list)) take_pair(one, out.emplace_back());
  }
  std::size_t count(const node& in, std::string_view key) const {
    const node* list = tree().find(in, key);
    std::size_t out = 0;
    if (list && list->what == kind::array)
      for ([[maybe_unused]] const node& one : tree().in(*list)) ++out;
    return out;
  }
  // An id is the index. Where it stands, it must be.
  template <class T> void check_id(const node& at, const std::vector<T>& list, const T& item) {
    const auto index = static_cast<std::uint32_t>(&item - list.data());
    std::uint32_t told = index;
    field(at, "id", told);
    if (told != index) fail(*tree().find(at, "id"), std::to_string(told) + ", but it is item " + std::to_string(index));
  }

  // ---- Items, in the order of the format

  void take(const node& at, record& out) {
    if (!is(at, kind::object)) return;
    std::string format;
    need(at, "format", format);
    if (is_good() && format != "communique/1")
      fail(*tree().find(at, "format"), json::shown(format) + ", not communique/1");
    field(at, "offsets", unit_);
    has(count(at, "entities"), count(at, "meetings"));
    need(at, "article", out.article);
    entities_ = &out.entities, meetings_ = &out.meetings, statements_ = &out.statements;
    field(at, "entities", out.entities);
    field(at, "meetings", out.meetings);
    field(at, "statements", out.statements);
    field(at, "facts", out.facts);
  }

  void take(const node& at, article& out) {
    if (!is(at, kind::object)) return;
    need(at, "id", out.id);
    text_ = tree().find(at, "text");
    if (text_) is(*text_, kind::string);
    need(at, "language", out.written_in);
    field(at, "headline", out.headline);
    field(at, "byline", out.byline);
    field(at, "agency", out.agency);
    field(at, "dateline", out.dateline);
    field(at, "published", out.published);
    field(at, "boilerplate", out.boilerplate);
    pairs(at, "paragraphs", out.paragraphs);
    pairs(at, "sentences", out.sentences);
  }
  void take(const node& at, dateline& out) {
    if (!is(at, kind::object)) return;
    field(at, "place", out.place);
    field(at, "date", out.date);
  }

  // The titles are the words of the offices: nothing of their own to take.
  void take(const node& at, entity& out) {
    if (!is(at, kind::object)) return;
    check_id(at, *entities_, out);
    need(at, "type", out.what);
    need(at, "name", out.name);
    field(at, "acronym", out.acronym);
    field(at, "affiliation", out.affiliation);
    field(at, "offices", out.offices);
    field(at, "country", out.country);
    field(at, "reference", out.reference);
    field(at, "mentions", out.mentions);
    need(at, "confidence", out.confidence);
  }
  void take(const node& at, office& out) {
    if (!is(at, kind::object)) return;
    need(at, "title", out.title);
    field(at, "affiliation", out.affiliation);
    need(at, "status", out.state);
  }
  void take(const node& at, mention& out) {
    if (!is(at, kind::object)) return;
    take(at, out.at);
    need(at, "kind", out.what);
    out.because = likely_reason(out.what);
    field(at, "because", out.because);
  }

  void take(const node& at, meeting& out) {
    if (!is(at, kind::object)) return;
    check_id(at, *meetings_, out);
    need(at, "kind", out.what);
    need(at, "status", out.state);
    field(at, "participants", out.participants);
    field(at, "date", out.when);
    field(at, "place", out.place);
    field(at, "topics", out.topics);
    field(at, "evidence", out.evidence);
    if (const node* type = tree().find(at, "plover")) take_plover(*type, out.plover);
    need(at, "confidence", out.confidence);
  }
  void take(const node& at, participant& out) {
    if (!is(at, kind::object)) return;
    need(at, "entity", out.who);
    field(at, "side", out.at);
  }
  void take(const node& at, time_expression& out) {
    if (!is(at, kind::object)) return;
    field(at, "value", out.value);
    field(at, "end", out.end);
    field(at, "ambiguous", out.ambiguous);
    field(at, "text", out.text);
    if (!out) out = {};  // a date without day and words is none
  }

  void take(const node& at, statement& out) {
    if (!is(at, kind::object)) return;
    check_id(at, *statements_, out);
    need(at, "type", out.what);
    field(at, "speakers", out.speakers);
    field(at, "source", out.source);
    field(at, "cue", out.cue);
    need(at, "mode", out.how);
    need(at, "content", out.content);
    if (is_good() && out.content.empty()) fail(*tree().find(at, "content"), "empty, but something was said");
    field(at, "addressees", out.addressees);
    need(at, "act", out.does);
    field(at, "meeting", out.meeting);
    field(at, "topics", out.topics);
    need(at, "confidence", out.confidence);
  }

  void take(const node& at, fact& out) {
    if (!is(at, kind::object)) return;
    need(at, "kind", out.what);
    field(at, "subject", out.subject);
    field(at, "object", out.object);
    field(at, "date", out.when);
    field(at, "place", out.place);
    field(at, "evidence", out.evidence);
    need(at, "confidence", out.confidence);
  }

  // ---- From places to spans

  void locate(record& out) {
    json::located found;
    const std::size_t most = (std::size_t{1} << 20) + 16 * size_;
    const json::trouble wrong =
        text_ ? json::find_places(text_->text, unit_, places(), found) : json::build_text(unit_, places(), most, found);
    if (wrong.at) return fail(*wrong.at, wrong.what);
    out.text = std::move(found.text);
    spans::change_each(out, [&](span& at) {
      if (at) at = found.spans[at.begin];
    });
  }

  std::size_t size_;  // of the JSON
  offset_unit unit_ = offset_unit::byte;
  const node* text_ = nullptr;
  const std::vector<entity>* entities_ = nullptr;
  const std::vector<meeting>* meetings_ = nullptr;
  const std::vector<statement>* statements_ = nullptr;
};

}  // namespace

result<record> from_json(std::string_view json) {
  const result<json::tree> tree = json::parse(json);
  if (!tree) return tree.error();
  return record_reader(*tree, json.size())();
}

}  // namespace communique::inline v1
