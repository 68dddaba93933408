#include "picture/article.hpp"

#include "picture/marks.hpp"
#include "picture/phrases.hpp"

#include <communique/words.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace communique::picture {

namespace {

// A piece of the text that becomes an element of its own.
struct block {
  span at{};
  enum { heading, subheading, paragraph, loose } as = paragraph;
};

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\f\v") == text.npos; }

// The paragraphs, and what stands outside of them if that is more than white space: then nobody knows what its line
// breaks mean, and they stay.
std::vector<block> blocks_of(const record& in) {
  std::vector<span> paragraphs;
  for (const span at : in.article.paragraphs)
    if (inside(at, in.text)) paragraphs.push_back(at);
  std::sort(paragraphs.begin(), paragraphs.end());
  std::vector<block> out;
  std::uint32_t at = 0;
  const auto add_until = [&](std::uint32_t begin) {
    if (at < begin && !is_blank(in[span{at, begin}])) out.push_back({{at, begin}, block::loose});
  };
  for (const span next : paragraphs) {
    if (next.end <= at) continue;
    add_until(next.begin);
    out.push_back({{std::max(at, next.begin), next.end}, block::paragraph});
    at = next.end;
  }
  add_until(static_cast<std::uint32_t>(in.text.size()));
  bool headed = false;
  if (const span headline = inside(in.article.headline, in.text))
    for (block& one : out)
      if (one.at.overlaps(headline)) one.as = headed ? block::subheading : block::heading, headed = true;
  return out;
}

class writer {
 public:
  writer(markup& to, const record& in, const cast& people)
      : to_(to), in_(in), people_(people), marks_(marks_of(in)), named_(in.entities.size()),
        told_(in.statements.size()) {}

  void add(const std::vector<block>& blocks) {
    std::uint32_t at = 0;
    for (const block& one : blocks) {
      to_.text(in_[span{at, one.at.begin}]);
      add(one);
      at = one.at.end;
    }
    to_.text(in_[span{at, static_cast<std::uint32_t>(in_.text.size())}]);
    if (next_ == marks_.size()) return;
    to_.raw("<p class=\"n\">");  // of what is said to stand where no words are
    for (; next_ < marks_.size(); ++next_) begin(marks_[next_]), keep(marks_[next_]);
    to_.raw("</p>");
  }

 private:
  struct element {
    layers::layer at;
    const mark* of;
    friend bool operator==(const element&, const element&) = default;
  };

  void add(const block& one) {
    constexpr std::string_view opening[] = {"<h1>", "<p class=\"h\">", "<p>", "<p class=\"r\">"};
    to_.raw(opening[one.as]);
    for (std::uint32_t at = one.at.begin; at < one.at.end;) {
      drawn_.expire(at);
      while (next_ < marks_.size() && marks_[next_].at.begin <= at) {
        const mark& begun = marks_[next_++];
        begin(begun);
        if (begun.at.end <= at || drawn_.take(begun) == layers::none) keep(begun);
      }
      std::uint32_t end = drawn_.next_end(one.at.end);
      if (next_ < marks_.size()) end = std::min(end, marks_[next_].at.begin);
      draw();
      to_.contained(in_[span{at, end}]);
      at = end;
    }
    close_from(0);
    to_.raw(one.as == block::heading ? "</h1>" : "</p>");
  }

  // Closes and opens so that just what is drawn here is open.
  void draw() {
    std::vector<element>& wanted = wanted_;
    wanted.clear();
    for (layers::layer at = 0; at < layers::count; ++at)
      if (drawn_[at]) wanted.push_back({at, drawn_[at]});
    std::size_t same = 0;
    while (same < open_.size() && same < wanted.size() && open_[same] == wanted[same]) ++same;
    while (open_.size() > same) close();
    for (; same < wanted.size(); ++same) open(wanted[same]);
  }

  void close() {
    to_.raw(open_.back().at == layers::outer_name ? "</a>" : "</span>");
    open_.pop_back();
  }
  void close_from(layers::layer at) {
    while (!open_.empty() && open_.back().at >= at) close();
  }

  void open(const element& next) {
    open_.push_back(next);
    const mark& of = *next.of;
    switch (of.what) {
      case mark_kind::furniture: to_.raw("<span class=\"b\">"); return;
      case mark_kind::meeting: to_.raw("<span class=\"m\">"); return;
      case mark_kind::fact: to_.raw("<span class=\"f\">"); return;
      case mark_kind::statement: {
        const statement& said = in_.statements[of.index];
        to_.raw("<span class=\"s").raw(people_.color(said));
        to_.raw(said.how == statement::mode::direct ? " d\">" : "\">");
        return;
      }
      case mark_kind::cue: to_.raw("<span class=\"q").raw(people_.color(in_.statements[of.index])).raw("\">"); return;
      case mark_kind::mention: break;
    }
    open_name(of, next.at == layers::outer_name);
  }

  void open_name(const mark& of, bool is_link) {
    const entity& named = in_.entities[of.index];
    to_.raw(is_link ? "<a" : "<span class=\"l\"");
    add_first_id(of);
    if (is_link) {
      const char letter = letter_of(named.what);
      to_.raw(" href=\"#").raw({&letter, 1}).number(of.index).raw("\"");
      const std::string_view color = people_.color(entity_id{of.index});
      if (!of.name || !color.empty())
        to_.raw(" class=\"").raw(of.name ? color.substr(1) : "w").raw(of.name ? "" : color).raw("\"");
    }
    to_.raw(">");
  }

  // The first mention that is drawn is where the record points to.
  void add_first_id(const mark& of) {
    if (named_[of.index]) return;
    named_[of.index] = true;
    const char letter = letter_of(in_.entities[of.index].what);
    to_.raw(" id=\"w").raw({&letter, 1}).number(of.index).raw("\"");
  }

  // A note in front of the words: what they are, and the way to the record.
  void begin(const mark& one) {
    switch (one.what) {
      case mark_kind::furniture:
      case mark_kind::cue:
      case mark_kind::mention: return;
      case mark_kind::meeting: {
        close_from(layers::first_of(one.what));
        const std::string kind{to_string(in_.meetings[one.index].what)};
        add_note("m", one.index, kind, in_.meetings.size() > 1);
        return;
      }
      case mark_kind::fact:
        close_from(layers::first_of(one.what));
        add_note("f", one.index, "fact", in_.facts.size() > 1);
        return;
      case mark_kind::statement: break;
    }
    close_from(layers::first_of(one.what));
    const statement& said = in_.statements[one.index];
    to_.raw("<a class=\"n").raw(people_.color(said)).raw("\"");
    if (!told_[one.index]) to_.raw(" id=\"ws").number(one.index).raw("\"");
    to_.raw(" href=\"#s").number(one.index).raw(told_[one.index] ? "\">… " : "\">");
    told_[one.index] = true;
    add_speakers(to_, in_, people_, said);
    if (said.does != statement::act::say || said.what == statement::type::thought) to_.raw(" ").raw(done(said));
    to_.raw(said.confidence < 700 ? " ?</a>" : "</a>");
  }

  void add_note(std::string_view letter, std::uint32_t index, std::string_view word, bool numbered) {
    to_.raw("<a class=\"n k\" id=\"w")
        .raw(letter)
        .number(index)
        .raw("\" href=\"#")
        .raw(letter)
        .number(index)
        .raw("\">");
    to_.raw(word);
    if (numbered) to_.raw(" ").number(std::uint64_t{index} + 1);
    to_.raw("</a>");
  }

  // What is not drawn is still what the record may point to.
  void keep(const mark& one) {
    if (one.what != mark_kind::mention || named_[one.index]) return;
    to_.raw("<span");
    add_first_id(one);
    to_.raw("></span>");
  }

  markup& to_;
  const record& in_;
  const cast& people_;
  std::vector<mark> marks_;
  std::vector<bool> named_, told_;  // entities and statements to which the record can point
  layers drawn_{};
  std::vector<element> open_{}, wanted_{};
  std::size_t next_ = 0;  // the first mark that has not begun
};

}  // namespace

char letter_of(entity::type what) noexcept {
  constexpr char letters[] = {'p', 'o', 'l', 'v'};
  return letters[static_cast<std::size_t>(what)];
}

void add_speakers(markup& to, const record& in, const cast& people, const statement& said) {
  std::size_t named = 0;
  for (const entity_id who : said.speakers) {
    if (people.short_name(who).empty()) continue;
    if (named == 2) {
      to.raw(" +").number(said.speakers.size() - 2);
      return;
    }
    to.raw(named++ ? ", " : "").contained(people.short_name(who), 40);
  }
  if (named) return;
  if (const span source = inside(said.source, in.text)) to.contained(in[source], 40);
  else to.raw("unknown");
}

void add_article(markup& to, const record& in, const cast& people, std::string_view title) {
  const std::vector<block> blocks = blocks_of(in);
  to.raw(in.article.written_in == article::language::english ? "<article lang=\"en\">\n" : "<article lang=\"\">\n");
  if (blocks.empty() ||
      std::none_of(blocks.begin(), blocks.end(), [](const block& one) { return one.as == block::heading; }))
    to.raw("<h1 class=\"n\">").brief(title).raw("</h1>\n");
  writer(to, in, people).add(blocks);
  to.raw("\n</article>\n");
}

}  // namespace communique::picture
