#include "brat.hpp"

#include "utf8.hpp"

#include <communique/words.hpp>

#include <cstdint>
#include <vector>

namespace program {
namespace {

using namespace communique;

// brat reads .ann line by line and splits fields at tabs, and it refuses an annotation that runs over a line end.
bool ends_line(char32_t point) noexcept {
  return (point >= '\t' && point <= '\r') || (point >= 0x1C && point <= 0x1E) || point == 0x85 || point == 0x2028 ||
         point == 0x2029;
}

const char* type_name(entity::type what) {
  static constexpr const char* names[] = {"Person", "Organization", "Place", "Event"};
  return names[static_cast<std::size_t>(what)];
}

class standoff {
 public:
  explicit standoff(const record& from) : from_(from), point_at_(from.text.size() + 1) {
    std::uint32_t points = 0;
    for (std::size_t at = 0; at < from.text.size(); ++points) {
      const std::size_t begin = at;
      next_point(from.text, at);
      for (std::size_t i = begin; i < at; ++i) point_at_[i] = points;
    }
    point_at_.back() = points;
  }

  // The number of a new T line, 0 if no span holds anything but white space.
  std::size_t text_bound(std::string_view type, const std::vector<span>& spans) {
    std::string places, words;
    for (const span at : spans)
      if (at) add_parts(at, places, words);
    if (places.empty()) return 0;
    begin_line('T', ++texts_);
    out_.append(type).append(" ").append(places).append("\t").append(words).append("\n");
    return texts_;
  }

  // Arguments with the number 0 are left out; brat wants the second Participant to be called Participant2.
  struct argument {
    std::string_view role;
    std::size_t number;
    char kind = 'T';  // or 'E': another event
  };
  std::size_t event(std::string_view type, std::size_t trigger, const std::vector<argument>& arguments) {
    begin_line('E', ++events_);
    out_.append(type) += ':';
    add_id('T', trigger);
    std::string_view role;
    std::size_t count = 0;
    for (const argument& next : arguments) {
      if (next.number == 0) continue;
      count = next.role == role ? count + 1 : 1;
      role = next.role;
      out_.append(" ").append(role);
      if (count > 1) out_ += std::to_string(count);
      out_ += ':';
      add_id(next.kind, next.number);
    }
    out_ += '\n';
    return events_;
  }

  // brat's values begin with a capital here; the words are those of the format.
  void attribute(std::string_view name, std::size_t event, std::string_view value) {
    begin_line('A', ++attributes_);
    out_.append(name) += ' ';
    add_id('E', event);
    out_ += ' ';
    out_ += static_cast<char>(value[0] - 'a' + 'A');
    out_.append(value.substr(1)) += '\n';
  }

  void equivalent(const std::vector<std::size_t>& texts) {
    out_ += "*\tEquiv";
    for (const std::size_t text : texts) out_ += ' ', add_id('T', text);
    out_ += '\n';
  }

  std::string take() { return std::move(out_); }

 private:
  void add_id(char kind, std::size_t number) { (out_ += kind) += std::to_string(number); }
  void begin_line(char kind, std::size_t number) {
    add_id(kind, number);
    out_ += '\t';
  }

  // Each line of the span is a part of its own, without the white space at its ends.
  void add_parts(span at, std::string& places, std::string& words) {
    const std::string_view text = from_.text;
    std::size_t begin = at.begin;
    while (begin < at.end) {
      std::size_t last = begin, next = begin;  // last: behind the last character that is no space
      while (next < at.end) {
        const char32_t point = next_point(text, next);
        if (ends_line(point)) break;
        if (point == ' ' && last == begin) begin = last = next;
        else if (point != ' ') last = next;
      }
      if (last > begin) {
        if (!places.empty()) places += ';', words += ' ';
        (places += std::to_string(point_at_[begin])) += ' ';
        places += std::to_string(point_at_[last]);
        words += to_brat_text(text.substr(begin, last - begin));
      }
      begin = next;
    }
  }

  const record& from_;
  std::vector<std::uint32_t> point_at_;  // code points before each byte
  std::string out_{};
  std::size_t texts_ = 0, events_ = 0, attributes_ = 0;
};

struct numbered_mention {
  span at;
  std::size_t text;
};
using mention_table = std::vector<std::vector<numbered_mention>>;  // by entity

mention_table write_mentions(standoff& to, const record& from) {
  mention_table table(from.entities.size());
  for (std::size_t i = 0; i < from.entities.size(); ++i) {
    std::vector<std::size_t> same;
    for (const mention& named : from.entities[i].mentions)
      if (const std::size_t text = to.text_bound(type_name(from.entities[i].what), {named.at})) {
        table[i].push_back({named.at, text});
        same.push_back(text);
      }
    if (same.size() > 1) to.equivalent(same);
  }
  return table;
}

// The mention of an entity that an annotation points to: the one in the words at hand, else the first.
std::size_t mention_of(const mention_table& table, entity_id id, span near) {
  if (id == entity_id::none) return 0;
  const auto& mentions = table[static_cast<std::size_t>(id)];
  for (const numbered_mention& named : mentions)
    if (near && near.overlaps(named.at)) return named.text;
  return mentions.empty() ? 0 : mentions.front().text;
}

std::size_t write_meeting(standoff& to, const mention_table& mentions, const meeting& met) {
  const std::size_t trigger = to.text_bound("Meeting", {met.evidence});
  if (trigger == 0) return 0;
  std::vector<standoff::argument> arguments;
  for (const participant& part : met.participants)
    arguments.push_back({"Participant", mention_of(mentions, part.who, met.evidence)});
  arguments.push_back({"Place", mention_of(mentions, met.place, met.evidence)});
  arguments.push_back({"Date", to.text_bound("Date", {met.when.text})});
  for (const span topic : met.topics) arguments.push_back({"Topic", to.text_bound("Topic", {topic})});
  const std::size_t event = to.event("Meeting", trigger, arguments);
  to.attribute("Kind", event, to_string(met.what));
  to.attribute("Status", event, to_string(met.state));
  return event;
}

void write_statement(standoff& to, const mention_table& mentions, const statement& said,
                     const std::vector<std::size_t>& meeting_events) {
  const std::size_t content = to.text_bound("Content", said.content);
  const std::size_t trigger = to.text_bound("Statement", said.cue ? std::vector<span>{said.cue} : said.content);
  if (trigger == 0) return;
  std::vector<standoff::argument> arguments;
  for (const entity_id speaker : said.speakers)
    arguments.push_back({"Speaker", mention_of(mentions, speaker, said.source)});
  if (said.speakers.empty()) arguments.push_back({"Source", to.text_bound("Source", {said.source})});
  arguments.push_back({"Content", content});
  for (const entity_id addressee : said.addressees)
    arguments.push_back({"Addressee", mention_of(mentions, addressee, {})});
  for (const span topic : said.topics) arguments.push_back({"Topic", to.text_bound("Topic", {topic})});
  if (said.meeting != meeting_id::none)
    arguments.push_back({"At", meeting_events[static_cast<std::size_t>(said.meeting)], 'E'});
  const std::size_t event = to.event("Statement", trigger, arguments);
  to.attribute("Type", event, to_string(said.what));
  to.attribute("Mode", event, to_string(said.how));
  to.attribute("Act", event, to_string(said.does));
}

void write_fact(standoff& to, const mention_table& mentions, const fact& known) {
  const std::size_t trigger = to.text_bound("Fact", {known.evidence ? known.evidence : known.object});
  if (trigger == 0) return;
  const std::size_t event = to.event("Fact", trigger,
                                     {{"Subject", mention_of(mentions, known.subject, known.evidence)},
                                      {"Object", to.text_bound("Object", {known.object})},
                                      {"Place", mention_of(mentions, known.place, known.evidence)}});
  to.attribute("FactKind", event, to_string(known.what));
}

}  // namespace

std::string to_brat(const record& from) {
  standoff to(from);
  const mention_table mentions = write_mentions(to, from);
  std::vector<std::size_t> meeting_events;
  for (const meeting& met : from.meetings) meeting_events.push_back(write_meeting(to, mentions, met));
  for (const statement& said : from.statements) write_statement(to, mentions, said, meeting_events);
  for (const fact& known : from.facts) write_fact(to, mentions, known);
  return to.take();
}

std::string to_brat_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) append_utf8(out, next_point(text, at));
  return out;
}

}  // namespace program
