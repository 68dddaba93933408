#include "archive/export_rows.hpp"
#include "text/utf8.hpp"

#include <communique/export.hpp>
#include <communique/query.hpp>
#include <communique/words.hpp>

#include <cstdint>

namespace communique::inline v1 {

namespace {

// A spreadsheet runs what such a cell says: =HYPERLINK("http://…";"click"). Some take the wide forms of East Asian
// keyboards for the same.
bool is_formula(std::string_view cell) {
  for (const std::string_view begin : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
    if (cell.starts_with(begin)) return true;
  return false;
}

bool is_space(char32_t point) noexcept {
  return point == ' ' || (point >= '\t' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
}

// Controls, what turns the direction of writing, and the byte order mark: they can hide the "=" with which a cell
// begins, or make it read as another one.
bool is_hidden(char32_t point) noexcept {
  return point < 0x20 || (point >= 0x7F && point <= 0x9F) || (point >= 0x202A && point <= 0x202E) ||
         (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
}

// One line: white space is a single blank, what is hidden is left out.
std::string plain(std::string_view from) {
  std::string out;
  bool space = false;
  const std::string well_formed = text::repaired(from);
  for (std::size_t at = 0; at < well_formed.size();) {
    const text::decoded next = text::decode(well_formed, at);
    const std::string_view bytes = std::string_view(well_formed).substr(at, next.size);
    at += next.size;
    if (is_space(next.point)) space = true;
    if (is_space(next.point) || is_hidden(next.point)) continue;
    if (space && !out.empty()) out += ' ';
    space = false;
    out += bytes;
  }
  return out;
}

class table {
 public:
  explicit table(std::string_view header) {
    if (!header.empty()) (out_ += header) += "\r\n";
  }
  std::string take() && { return std::move(out_); }

  table& text(std::string_view words) { return cell(plain(words)); }
  table& number(std::uint64_t value) { return cell(std::to_string(value)); }
  table& id(identity_id value) {
    return cell(value == identity_id::none ? "" : std::to_string(static_cast<std::int64_t>(value)));
  }
  table& day(date value) { return cell(to_string(value)); }
  template <class Enum> table& word(Enum value) { return cell(std::string(to_string(value))); }
  table& thousandths(std::uint16_t value) {
    std::string digits = std::to_string(value % 1000);
    digits.insert(0, 3 - digits.size(), '0');
    return cell(std::to_string(value / 1000) + "." + digits);
  }
  // "a; b; c"
  template <class List, class Text> table& each(const List& all, Text text_of) {
    std::string out;
    for (const auto& one : all) (out += out.empty() ? "" : "; ") += plain(text_of(one));
    return cell(out);
  }
  void end_row() {
    out_ += "\r\n";
    first_ = true;
  }

 private:
  table& cell(std::string value) {
    if (!first_) out_ += ',';
    first_ = false;
    if (is_formula(value)) value.insert(value.begin(), '\'');
    if (value.find_first_of(",\"\r\n") == std::string::npos) {
      out_ += value;
      return *this;
    }
    out_ += '"';
    for (const char c : value) {
      if (c == '"') out_ += '"';
      out_ += c;
    }
    out_ += '"';
    return *this;
  }

  std::string out_{};
  bool first_ = true;
};

template <class Item> void add_head(table& to, const found<Item>& row) {
  to.text(row.from->in.article.id).text(row.from->outlet).number(static_cast<std::uint64_t>(row.from->story));
  to.day(row.from->in.article.published).day(row.day());
}
template <class Item> void add_foot(table& to, const found<Item>& row) {
  const span at = row.evidence();
  if (at) to.number(at.begin).number(at.end).text(row.words(at));
  else to.text("").text("").text("");
  if constexpr (requires { row->confidence; }) to.thousandths(row->confidence);
  to.end_row();
}

void add_named(table& to, const stored& in, const std::vector<entity_id>& all) {
  to.each(all, [&](entity_id one) { return in.in[one].name; });
  to.each(all, [&](entity_id one) { return std::to_string(static_cast<std::int64_t>(in[one])); });
}
void add_named(table& to, const stored& in, entity_id one) {
  add_named(to, in, one == entity_id::none ? std::vector<entity_id>{} : std::vector{one});
}
void add_name(table& to, const stored& in, entity_id one) { to.text(one == entity_id::none ? "" : in.in[one].name); }

std::vector<entity_id> parties_of(const meeting& met) {
  std::vector<entity_id> out;
  for (const participant& one : met.participants) out.push_back(one.who);
  return out;
}

template <class Row, class Add>
std::string table_of(const std::vector<Row>& rows, export_part part, std::string_view header, Add add) {
  table out(part.first ? header : std::string_view());
  for (const Row& row : rows) add(out, row);
  return std::move(out).take();
}

}  // namespace

std::string to_csv(const std::vector<found<statement>>& rows, export_part part) {
  return table_of(rows, part,
                  "article,outlet,story,published,day,type,mode,act,speakers,speaker_identities,source,cue,content,"
                  "addressees,addressee_identities,topics,begin,end,evidence,confidence",
                  [](table& to, const found<statement>& row) {
                    add_head(to, row);
                    to.word(row->what).word(row->how).word(row->does);
                    add_named(to, *row.from, row->speakers);
                    to.text(row.words(row->source)).text(row.words(row->cue)).text(archives::content_of(row));
                    add_named(to, *row.from, row->addressees);
                    to.each(row->topics, [&](span at) { return row.words(at); });
                    add_foot(to, row);
                  });
}

std::string to_csv(const std::vector<found<meeting>>& rows, export_part part) {
  return table_of(rows, part,
                  "article,outlet,story,published,day,until,kind,status,participants,participant_identities,place,"
                  "topics,plover,begin,end,evidence,confidence",
                  [](table& to, const found<meeting>& row) {
                    add_head(to, row);
                    to.day(query::days_of(row.from->in, *row).last).word(row->what).word(row->state);
                    add_named(to, *row.from, parties_of(*row));
                    add_name(to, *row.from, row->place);
                    to.each(row->topics, [&](span at) { return row.words(at); }).text(row->plover);
                    add_foot(to, row);
                  });
}

std::string to_csv(const std::vector<found<fact>>& rows, export_part part) {
  return table_of(rows, part,
                  "article,outlet,story,published,day,kind,subject,subject_identity,object,place,begin,end,evidence,"
                  "confidence",
                  [](table& to, const found<fact>& row) {
                    add_head(to, row);
                    to.word(row->what);
                    add_named(to, *row.from, row->subject);
                    to.text(row.words(row->object));
                    add_name(to, *row.from, row->place);
                    add_foot(to, row);
                  });
}

std::string to_csv(const std::vector<found<article>>& rows, export_part part) {
  return table_of(rows, part,
                  "article,outlet,story,published,day,language,headline,agency,byline,statements,meetings,facts,begin,"
                  "end,evidence",
                  [](table& to, const found<article>& row) {
                    add_head(to, row);
                    to.word(row->written_in).text(row.words(row->headline)).text(row.words(row->agency));
                    to.each(row->byline, [&](span at) { return row.words(at); });
                    const record& in = row.from->in;
                    to.number(in.statements.size()).number(in.meetings.size()).number(in.facts.size());
                    add_foot(to, row);
                  });
}

std::string to_csv(const std::vector<identity>& rows, export_part part) {
  return table_of(rows, part,
                  "identity,type,name,acronym,country,reference,articles,statements,meetings,appearances,offices",
                  [](table& to, const identity& one) {
                    to.id(one.id).word(one.what).text(one.name).text(one.acronym).text(one.country);
                    to.text(one.reference).number(one.articles).number(one.statements).number(one.meetings);
                    to.each(one.appearances, [](const appearance& each) { return each.name; });
                    to.each(one.offices, [](const tenure& each) {
                      return each.affiliation.empty() ? each.title : each.title + " of " + each.affiliation;
                    });
                    to.end_row();
                  });
}

std::string to_csv(const std::vector<moment>& rows, export_part part) {
  const auto add = [](table& to, const auto& row, noun of, const std::vector<entity_id>& people) {
    add_head(to, row);
    to.word(of);
    add_named(to, *row.from, people);
    add_foot(to, row);
  };
  return table_of(rows, part, "article,outlet,story,published,day,noun,people,identities,begin,end,evidence,confidence",
                  [&](table& to, const moment& one) {
                    if (one.said.item) add(to, one.said, noun::statement, one.said->speakers);
                    else add(to, one.met, noun::meeting, parties_of(*one.met));
                  });
}

std::string to_csv(const std::vector<ranked>& rows, export_part part) {
  return table_of(rows, part, "name,identity,other_name,other_identity,n", [](table& to, const ranked& one) {
    to.text(one.name).id(one.identity).text(one.other_name).id(one.other_identity).number(one.n).end_row();
  });
}

std::string to_csv(const std::vector<count>& rows, export_part part) {
  return table_of(rows, part, "first,n",
                  [](table& to, const count& one) { to.day(one.first).number(one.n).end_row(); });
}

std::string to_csv(const graph& from) {
  return table_of(from.edges, {}, "one,one_identity,other,other_identity,meetings,first,last",
                  [&](table& to, const graph::edge& each) {
                    const graph::node &one = from.nodes[each.one], &other = from.nodes[each.other];
                    to.text(one.name).id(one.who).text(other.name).id(other.who);
                    to.number(each.meetings).day(each.first).day(each.last).end_row();
                  });
}

}  // namespace communique::inline v1
