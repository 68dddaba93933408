#include "statements/topics.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace communique::statements {

namespace {

using meetings::material;
using tagging::tag;
using text::token_id;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> all) noexcept {
  return std::find(all.begin(), all.end(), word) != all.end();
}

// "spoke |about|", "briefed him |on|", "warned |of|": leads to what was spoken about.
bool leads_to_topic(const material& of, token_id t) noexcept {
  return is_one_of(of.in[t], {"about", "on", "upon", "of", "regarding", "concerning"});
}

// "the |importance| of Z", "the |need| for Z": Z is the matter, not its weight.
bool tells_weight(std::string_view noun) noexcept {
  return is_one_of(noun, {"importance", "necessity", "need", "significance", "urgency"});
}

class finder {
 public:
  finder(const material& of, const meetings::knowledge& known) : of_(of), known_(known) {}

  void run(statement& said) {
    // What is asked of somebody, and what several words of his own say, is not named as a topic.
    if (said.what != statement::type::speech || said.content.empty() || said.does == statement::act::ask) return;
    const token_id first = token_at(said.content.front().begin), end = token_at(said.content.front().end);
    if (first >= end || first == 0 || of_.in.quoted(first)) return;
    const token_id matter = behind_weight(first, end);
    if (matter != first) return take(matter, end, said);
    if (said.cue && leads_to_topic(of_, first - 1) && !belongs_to_noun(first - 1)) take(first, end, said);
  }

 private:
  token_id token_at(std::uint32_t byte) const noexcept {
    const auto t = std::lower_bound(of_.in.tokens.begin(), of_.in.tokens.end(), byte,
                                    [](const text::token& one, std::uint32_t at) { return one.at.begin < at; });
    return static_cast<token_id>(t - of_.in.tokens.begin());
  }

  // Behind "the importance of", "the need to deepen"; where it stands if there is nothing of the kind.
  token_id behind_weight(token_id first, token_id end) const noexcept {
    for (token_id t = first; t + 2 < end && t < first + 4; ++t) {
      if (of_.tags[t] == tag::preposition) break;
      if (!tells_weight(of_.in[t])) continue;
      if (is_one_of(of_.in[t + 1], {"of", "for"})) return verb_skipped(t + 2, end);
      if (of_.in[t + 1] == "to" && of_.tags[t + 2] == tag::verb) return t + 3;
      break;
    }
    return first;
  }

  // "of |deepening| cooperation"
  token_id verb_skipped(token_id t, token_id end) const noexcept {
    const bool object = t + 1 < end && (of_.tags[t + 1] == tag::determiner || of_.tags[t + 1] == tag::possessive ||
                                        of_.tags[t + 1] == tag::adjective || of_.tags[t + 1] == tag::noun);
    return of_.tags[t] == tag::verb_ing && object ? t + 1 : t;
  }

  // "the interest |of| companies": whose it is, not what is spoken about. Not "warned of", "informed him of".
  bool belongs_to_noun(token_id lead) const noexcept {
    return of_.in[lead] == "of" && lead > 0 && of_.tags[lead - 1] == tag::noun;
  }

  bool opens_noun_phrase(token_id t) const noexcept {
    switch (of_.tags[t]) {
      case tag::determiner:
      case tag::possessive:
      case tag::noun:
      case tag::name:
      case tag::adjective:
      case tag::number: return true;
      default: return of_.cast.at(t) != nullptr;
    }
  }

  // A clause says something, it does not name what is spoken about: "on the envoy to go", "about who pays".
  bool is_clause(token_id first, token_id last) const noexcept {
    for (token_id t = first; t < last; ++t) switch (of_.tags[t]) {
        case tag::auxiliary:
        case tag::modal:
        case tag::verb_s:
        case tag::wh:
        case tag::to: return true;
        default:
          if (of_.in.quoted(t)) return true;
      }
    return false;
  }

  bool has_noun(span topic) const noexcept {
    for (token_id t = token_at(topic.begin); t < of_.in.tokens.size() && of_.in.tokens[t].at.begin < topic.end; ++t)
      if (of_.tags[t] == tag::noun || of_.tags[t] == tag::name) return true;
    return false;
  }

  void take(token_id first, token_id end, statement& said) const {
    if (!opens_noun_phrase(first) || of_.date_at(first)) return;  // "agreed on Tuesday"
    const token_id last = std::min(end, meetings::end_of_topics(of_, known_, first, end));
    if (is_clause(first, last)) return;
    std::vector<span> found;
    meetings::split_topics(of_, known_, first, last, found);
    for (span& topic : found) {
      // "on hospitals and |on| election systems"
      const token_id t = token_at(topic.begin);
      if (leads_to_topic(of_, t) && t + 1 < of_.in.tokens.size()) topic.begin = of_.in.tokens[t + 1].at.begin;
    }
    // A part without a noun: what was taken apart is one thing ("a fair and equitable sharing").
    if (std::all_of(found.begin(), found.end(), [&](span topic) { return topic && has_noun(topic); }))
      said.topics = std::move(found);
  }

  const material& of_;
  const meetings::knowledge& known_;
};

}  // namespace

void find_topics(const meetings::material& of, const meetings::knowledge& known, std::vector<statement>& statements) {
  finder find(of, known);
  for (statement& said : statements) find.run(said);
}

}  // namespace communique::statements
