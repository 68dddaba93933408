// A program that calls the C interface in any order, with objects that it has and arguments that it makes up. It keeps
// to the rules of the header (sizes are true, nothing is used after it was freed); everything else is the library's.
#include "hands.hpp"
#include "scene.hpp"

#include <iterator>
#include <string>

using namespace communique::fuzz;

namespace {

struct program {
  explicit program(input& bytes) : choices(bytes) {}

  input& choices;
  hand<cmq_record, cmq_record_free> records;
  hand<cmq_archive, cmq_archive_free> archives;
  hand<cmq_cursor, cmq_cursor_free> cursors;
  hand<cmq_counts, cmq_counts_free> counts;
  hand<cmq_ranking, cmq_ranking_free> rankings;
  hand<cmq_graph, cmq_graph_free> graphs;
  std::string last_json, last_after;

  cmq_text word() {
    const std::uint32_t which = choices.below(std::size(words) + 6);
    if (which == std::size(words)) return {nullptr, choices.number<std::uint8_t>()};
    const std::string_view one = which < std::size(words) ? words[which] : choices.word();
    return {one.data(), one.size()};
  }
  std::int32_t number(std::uint32_t last) {
    return choices.below(12) == 0 ? choices.number<std::int32_t>() : static_cast<std::int32_t>(choices.below(last + 1));
  }
  std::uint32_t id() { return choices.below(8) == 0 ? choices.number<std::uint32_t>() : choices.below(6); }
};

// ---- Reading -----------------------------------------------------------------------------------------------------

const cmq_reader* shared_reader() {
  static cmq_reader* const one = [] {
    cmq_reader* made = nullptr;
    expect(cmq_reader_new(nullptr, &made, nullptr) == CMQ_OK, "there is a reader");
    return made;
  }();
  return one;
}

// Only what is refused: a reader takes its time.
void make_no_reader(program& in) {
  call to(in.choices);
  cmq_reader_options options;
  CMQ_INIT(&options);
  const cmq_lexicon broken = {in.word(), {"# names.lex 1  name | nothing\n", 29}};
  options.lexicons = in.choices.yes() ? &broken : nullptr;
  options.lexicon_count = 1;
  if (in.choices.yes()) options.reserved = in.choices.number<std::uint32_t>();
  if (in.choices.below(4) == 0) options.struct_size = in.choices.below(sizeof options);
  cmq_reader* made = call::nothing<cmq_reader>();
  expect(!to.gave(cmq_reader_new(&options, in.choices.below(8) ? &made : nullptr, to.slot()), made),
         "no reader is made of broken options");
}

void read(program& in) {
  call to(in.choices);
  const std::uint32_t which = in.choices.below(std::size(articles) + 2);
  const std::string_view text = which < std::size(articles) ? articles[which].text : in.choices.bytes(200);
  cmq_options options;
  CMQ_INIT(&options);
  options.offsets = in.number(2);
  if (in.choices.yes()) options.id = in.word();
  if (in.choices.below(3) == 0) options.published = {"2024-03-08", 10};
  if (in.choices.below(12) == 0) options.published = in.word();
  if (in.choices.below(6) == 0) options.min_confidence = in.choices.number<double>();
  if (in.choices.below(12) == 0) options.struct_size = in.choices.below(sizeof options + 1);
  cmq_record* made = call::nothing<cmq_record>();
  const cmq_status status = cmq_read(
      in.choices.below(16) ? shared_reader() : nullptr, in.choices.below(16) ? text.data() : nullptr, text.size(),
      in.choices.below(4) ? &options : nullptr, in.choices.below(16) ? &made : nullptr, to.slot());
  if (to.gave(status, made)) in.records.take(made);
}

void take_string(call& to, cmq_status status, char* out, std::size_t size, std::string* kept = nullptr) {
  if (!to.gave(status, out)) return;
  expect(out[size] == '\0', "a string ends with NUL");
  if (kept) kept->assign(out, size);
  cmq_string_free(out);
}

void write_json(program& in) {
  call to(in.choices);
  char* out = call::nothing<char>();
  std::size_t size = 0;
  const cmq_record* record = in.records.any(in.choices);
  cmq_json_options options{};
  options.indent = in.number(1);
  options.text = in.number(1);
  options.struct_size = sizeof options;
  if (in.choices.below(8) == 0) options.struct_size = in.choices.below(sizeof options);
  const cmq_status status = in.choices.yes() ? cmq_record_json(record, options.indent, &out, &size, to.slot())
                                             : cmq_record_json_with(record, &options, &out, &size, to.slot());
  take_string(to, status, out, size, &in.last_json);
}

void read_json(program& in) {
  call to(in.choices);
  std::string json = in.last_json;
  for (std::uint32_t left = in.choices.below(3); left > 0 && !json.empty(); --left)
    json[in.choices.number<std::uint16_t>() % json.size()] = in.choices.number<char>();
  cmq_record* made = call::nothing<cmq_record>();
  if (in.choices.yes()) {
    const cmq_status status = cmq_record_from_json(json.data(), json.size(), in.number(2), &made, to.slot());
    if (to.gave(status, made)) in.records.take(made);
    return;
  }
  char* outlet = call::nothing<char>();
  std::size_t size = 0;
  const cmq_status status =
      cmq_record_from_json_line(json.data(), json.size(), in.number(2), &made, &outlet, &size, to.slot());
  take_string(to, status, outlet, size);
  expect((status == CMQ_OK) == (made != call::nothing<cmq_record>()), "a line is a record and its outlet");
  if (status == CMQ_OK) in.records.take(made);
}

// Everything that a record points to.
void walk(const cmq_record* record) {
  cmq_article article;
  CMQ_INIT(&article);
  if (cmq_article_get(record, &article) != CMQ_OK) return;
  touch(article.id), touch_list(article.byline, article.byline_count);
  touch_list(article.boilerplate, article.boilerplate_count), touch_list(article.paragraphs, article.paragraph_count);
  touch_list(article.sentences, article.sentence_count);
  for (std::uint32_t i = 0; i < cmq_entity_count(record); ++i) {
    cmq_entity one;
    CMQ_INIT(&one);
    expect(cmq_entity_get(record, i, &one) == CMQ_OK, "ids are dense");
    touch(one.name), touch(one.acronym), touch(one.country), touch(one.reference);
    touch_list(one.offices, one.office_count), touch_list(one.mentions, one.mention_count);
  }
  for (std::uint32_t i = 0; i < cmq_meeting_count(record); ++i) {
    cmq_meeting one;
    CMQ_INIT(&one);
    expect(cmq_meeting_get(record, i, &one) == CMQ_OK, "ids are dense");
    touch_list(one.participants, one.participant_count), touch_list(one.topics, one.topic_count), touch(one.plover);
  }
  for (std::uint32_t i = 0; i < cmq_statement_count(record); ++i) {
    cmq_statement one;
    CMQ_INIT(&one);
    expect(cmq_statement_get(record, i, &one) == CMQ_OK, "ids are dense");
    touch_list(one.speakers, one.speaker_count), touch_list(one.content, one.content_count);
    touch_list(one.addressees, one.addressee_count), touch_list(one.topics, one.topic_count);
  }
}

void look(program& in, const cmq_record* record) {
  const std::uint32_t id = in.id();
  input& c = in.choices;
  switch (c.below(7)) {
    case 0: return fill<cmq_article>(c, [&](cmq_article* out) { return cmq_article_get(record, out); });
    case 1: return fill<cmq_entity>(c, [&](cmq_entity* out) { return cmq_entity_get(record, id, out); });
    case 2: return fill<cmq_meeting>(c, [&](cmq_meeting* out) { return cmq_meeting_get(record, id, out); });
    case 3: return fill<cmq_statement>(c, [&](cmq_statement* out) { return cmq_statement_get(record, id, out); });
    case 4: return fill<cmq_fact>(c, [&](cmq_fact* out) { return cmq_fact_get(record, id, out); });
    case 5: (void)cmq_word(in.number(18), in.number(16)); return;
    default: {
      cmq_text text = {&not_written, 1};
      if (cmq_record_text(record, c.below(8) ? &text : nullptr) == CMQ_OK) touch(text);
      (void)cmq_record_offsets(record);
      walk(record);
    }
  }
}

// ---- The archive -------------------------------------------------------------------------------------------------

void open(program& in) {
  call to(in.choices);
  constexpr std::string_view paths[] = {":memory:", ":memory:", "", "/nowhere/news.cmq", std::string_view("a\0b", 3)};
  const std::string_view path = paths[in.choices.below(std::size(paths))];
  cmq_archive_options options;
  CMQ_INIT(&options);
  options.offsets = in.number(2);
  options.words_only = in.number(1);
  if (in.choices.below(8) == 0) options.access = in.number(2);
  if (in.choices.below(8) == 0) options.wait_ms = in.choices.number<std::int32_t>();
  if (in.choices.below(16) == 0) options.reserved = 1;
  cmq_archive* made = call::nothing<cmq_archive>();
  const cmq_status status = cmq_archive_open(path.data(), path.size(), in.choices.below(4) ? &options : nullptr,
                                             in.choices.below(16) ? &made : nullptr, to.slot());
  if (to.gave(status, made)) in.archives.take(made);
}

void change(program& in, cmq_archive* archive) {
  call to(in.choices);
  input& c = in.choices;
  std::int64_t identity = 0;
  const auto one = static_cast<std::int64_t>(in.id()), other = static_cast<std::int64_t>(in.id());
  cmq_record* records[] = {in.records.any(c), in.records.any(c), in.records.any(c)};
  switch (c.below(7)) {
    case 0:
    case 1: {
      cmq_addition added = {77, 77, 77};
      const cmq_text outlet = in.word();
      const std::size_t count = c.below(4);
      const bool ok = to.worked(cmq_archive_add(archive, c.below(12) ? records : nullptr, count, outlet.data,
                                                outlet.size, &added, to.slot()));
      expect(ok ? added.added + added.replaced + added.unchanged == count : added.added == 77,
             "what is added is counted, and what is not leaves the count alone");
      return;
    }
    case 2: {
      const cmq_arrival arrivals[] = {{records[0], in.word()}, {records[1], in.word()}};
      to.worked(cmq_archive_add_arrivals(archive, arrivals, c.below(3), nullptr, to.slot()));
      return;
    }
    case 3: {
      const cmq_text ids[] = {in.word(), {"bern", 4}};
      std::uint64_t n = 77;
      const bool ok = to.worked(cmq_archive_remove(archive, c.below(12) ? ids : nullptr, c.below(3), &n, to.slot()));
      expect(ok ? n <= 2 : n == 77, "as many go as there were");
      return;
    }
    case 4: to.worked(cmq_archive_merge(archive, one, other, c.yes() ? &identity : nullptr, to.slot())); return;
    case 5: {
      const cmq_text ids[] = {in.word(), {"oslo", 4}};
      if (c.yes()) to.worked(cmq_archive_split(archive, one, &other, c.below(2), &identity, to.slot()));
      else to.worked(cmq_archive_split_articles(archive, one, ids, c.below(3), &identity, to.slot()));
      return;
    }
    default: to.worked(c.yes() ? cmq_archive_rebuild(archive, to.slot()) : cmq_archive_optimize(archive, to.slot()));
  }
}

// A query and what it points to.
struct question {
  explicit question(program& in) {
    CMQ_INIT(&query);
    input& c = in.choices;
    for (cmq_who& one : whom) one = {in.word(), c.below(6) ? 0 : c.number<std::int64_t>()};
    for (cmq_text& one : texts) one = in.word();
    for (std::int32_t& one : numbers) one = in.number(5);
    query.noun = in.number(4), query.order = in.number(3),
    query.limit = c.below(9) ? c.below(4) : c.number<std::uint32_t>();
    query.copies = in.number(1), query.dated = in.number(1);
    if (c.below(4) == 0) query.since = {in.number(3) + 2022, in.number(12), in.number(28)};
    if (c.below(4) == 0) query.until = {in.number(3) + 2022, in.number(12), in.number(28)};
    if (c.below(8) == 0) query.min_confidence = c.number<double>();
    if (c.below(3) == 0) query.after = {in.last_after.data(), in.last_after.size()};
    if (c.below(3) == 0) query.about = in.word();
    const auto count = [&] { return c.below(8) ? 0 : c.below(3); };
    if (c.below(16)) query.involved = query.speakers = query.participants = whom;
    if (c.below(16)) query.places = query.outlets = query.organizations = query.countries = query.offices = texts;
    query.kinds = query.acts = query.statuses = query.fact_kinds = numbers;
    query.involved_count = count(), query.speaker_count = count(), query.participant_count = count();
    query.place_count = count(), query.outlet_count = count(), query.organization_count = count();
    query.country_count = count(), query.office_count = count(), query.kind_count = count();
    query.act_count = count(), query.status_count = count(), query.fact_kind_count = count();
    if (c.below(24) == 0) query.skip_damaged = static_cast<std::int32_t>(c.below(3));
    if (c.below(24) == 0) query.struct_size = c.below(sizeof query);
  }
  cmq_query query;
  cmq_who whom[2];
  cmq_text texts[2];
  std::int32_t numbers[2];
};

void ask(program& in, cmq_archive* archive) {
  call to(in.choices);
  input& c = in.choices;
  const question asked(in);
  const cmq_query* query = c.below(4) ? &asked.query : nullptr;
  cmq_cursor* cursor = call::nothing<cmq_cursor>();
  const auto keep = [&](cmq_status status) {
    if (to.gave(status, cursor)) in.cursors.take(cursor);
  };
  switch (c.below(11)) {
    case 0:
    case 1: return keep(cmq_archive_find(archive, query, &cursor, to.slot()));
    case 2: return keep(cmq_archive_timeline(archive, c.below(8) ? asked.whom : nullptr, query, &cursor, to.slot()));
    case 3: return keep(cmq_archive_article(archive, asked.texts[0].data, asked.texts[0].size, &cursor, to.slot()));
    case 4: return keep(cmq_archive_identity(archive, static_cast<std::int64_t>(in.id()), &cursor, to.slot()));
    case 5: {
      std::uint64_t n = 0;
      to.worked(cmq_archive_count(archive, query, c.below(8) ? &n : nullptr, to.slot()));
      return;
    }
    case 6: {
      cmq_counts* made = call::nothing<cmq_counts>();
      if (to.gave(cmq_archive_counts(archive, query, in.number(3), &made, to.slot()), made)) in.counts.take(made);
      return;
    }
    case 7: {
      cmq_ranking* made = call::nothing<cmq_ranking>();
      if (to.gave(cmq_archive_top(archive, in.number(5), query, &made, to.slot()), made)) in.rankings.take(made);
      return;
    }
    case 8: {
      cmq_graph* made = call::nothing<cmq_graph>();
      if (to.gave(cmq_archive_graph(archive, query, &made, to.slot()), made)) in.graphs.take(made);
      return;
    }
    case 9: {
      char* out = call::nothing<char>();
      std::size_t size = 0;
      const cmq_status status = c.yes() ? cmq_archive_check(archive, &out, &size, to.slot())
                                        : cmq_archive_explain(archive, query, &out, &size, to.slot());
      return take_string(to, status, out, size);
    }
    default: fill<cmq_info>(c, [&](cmq_info* out) { return cmq_archive_info(archive, out, nullptr); });
  }
}

// ---- Answers -----------------------------------------------------------------------------------------------------

void go_through(program& in, cmq_cursor* cursor) {
  input& c = in.choices;
  cmq_row row;
  CMQ_INIT(&row);
  switch (c.below(4)) {
    case 0: return fill<cmq_row>(c, [&](cmq_row* out) { return cmq_cursor_next(cursor, out); });
    case 1: return fill<cmq_identity>(c, [&](cmq_identity* out) { return cmq_cursor_identity(cursor, out); });
    case 2: {
      cmq_text after = {&not_written, 1};
      if (cmq_cursor_after(cursor, c.below(8) ? &after : nullptr) == CMQ_OK && after.data != &not_written)
        touch(after), in.last_after.assign(after.data, after.size);
      return;
    }
    default:
      if (cmq_cursor_next(cursor, &row) != CMQ_OK) return;
      touch(row.article_id), touch(row.outlet), touch_list(row.identities, row.identity_count);
      if (row.record) walk(row.record);
  }
}

void write(program& in) {
  call to(in.choices);
  input& c = in.choices;
  char* out = call::nothing<char>();
  std::size_t size = 0;
  cmq_status status = CMQ_OK;
  const std::int32_t format = in.number(5);
  switch (c.below(4)) {
    case 0: status = cmq_cursor_text(in.cursors.any(c), format, in.number(3), &out, &size, to.slot()); break;
    case 1: status = cmq_counts_text(in.counts.any(c), format, &out, &size, to.slot()); break;
    case 2: status = cmq_ranking_text(in.rankings.any(c), format, &out, &size, to.slot()); break;
    default: status = cmq_graph_text(in.graphs.any(c), format, &out, &size, to.slot());
  }
  take_string(to, status, out, size);
}

void look_at_numbers(program& in) {
  input& c = in.choices;
  const std::uint32_t id = in.id();
  const cmq_graph* graph = in.graphs.any(c);
  (void)cmq_node_count(graph), (void)cmq_edge_count(graph);
  switch (c.below(4)) {
    case 0: return fill<cmq_interval>(c, [&](auto* out) { return cmq_interval_get(in.counts.any(c), id, out); });
    case 1: return fill<cmq_ranked>(c, [&](auto* out) { return cmq_ranked_get(in.rankings.any(c), id, out); });
    case 2: return fill<cmq_node>(c, [&](auto* out) { return cmq_node_get(graph, id, out); });
    default: return fill<cmq_edge>(c, [&](auto* out) { return cmq_edge_get(graph, id, out); });
  }
}

void drop(program& in) {
  switch (in.choices.below(6)) {
    case 0: return in.records.drop(in.choices);
    case 1: return in.archives.drop(in.choices);  // its cursors go on
    case 2: return in.cursors.drop(in.choices);
    case 3: return in.counts.drop(in.choices);
    case 4: return in.rankings.drop(in.choices);
    default: return in.graphs.drop(in.choices);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  input choices(data, size);
  program in(choices);
  for (int calls = 0; calls < 60 && !choices.empty(); ++calls) {
    switch (choices.below(16)) {
      case 0: make_no_reader(in); break;
      case 1:
      case 2: read(in); break;
      case 3: write_json(in); break;
      case 4: read_json(in); break;
      case 5: look(in, in.records.any(choices)); break;
      case 6: open(in); break;
      case 7:
      case 8: change(in, in.archives.any(choices)); break;
      case 9:
      case 10: ask(in, in.archives.any(choices)); break;
      case 11:
      case 12: go_through(in, in.cursors.any(choices)); break;
      case 13: write(in); break;
      case 14: look_at_numbers(in); break;
      default: drop(in);
    }
  }
  return 0;
}
