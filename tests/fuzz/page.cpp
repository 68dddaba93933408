// What holds for the page of any record.
#include "properties.hpp"

#include "text/utf8.hpp"

#include <communique/html.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace communique::fuzz {

namespace {

// What a page shows of a text: what no page can hold is U+FFFD.
std::string shown(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const text::decoded next = text::decode(text, at);
    const char32_t point = next.point;
    const bool space = point == '\t' || point == '\n' || point == '\r';
    const bool control = (point < 0x20 && !space) || (point >= 0x7F && point <= 0x9F);
    if (!next.well_formed || control || point == 0xFFFE || point == 0xFFFF) out += "\xEF\xBF\xBD";
    else out += text.substr(at, next.size);
    at += next.size;
  }
  return out;
}

std::string unescaped(std::string_view written) {
  std::string out;
  for (std::size_t at = 0; at < written.size();) {
    if (written[at] != '&') {
      out += written[at++];
      continue;
    }
    const std::size_t end = written.find(';', at);
    const std::string_view name = written.substr(at, end - at + 1);
    if (name == "&amp;") out += '&';
    else if (name == "&lt;") out += '<';
    else if (name == "&gt;") out += '>';
    else if (name == "&quot;") out += '"';
    else expect(false, "an ampersand of a page begins an escape", written.substr(at, 20));
    at = end + 1;
  }
  return out;
}

std::string_view attribute(std::string_view tag, std::string_view name) {
  const std::size_t at = tag.find(" " + std::string(name) + "=\"");
  if (at == tag.npos) return {};
  const std::size_t begin = at + name.size() + 3;
  return tag.substr(begin, tag.find('"', begin) - begin);
}

// Goes through the tags of a page as the strictest reader would.
struct walk {
  std::vector<std::string_view> open{};  // names of elements
  std::size_t note = 0;                  // how many are open from the outermost note on; 0: none
  std::set<std::string_view> ids{}, links{};
  std::string article{};
  bool in_article = false;

  void tag(std::string_view inside) {
    if (inside.front() == '!') return;
    const std::string_view name = inside.substr(0, inside.find_first_of(" /", 1));
    if (inside.front() == '/') {
      expect(!open.empty() && open.back() == inside.substr(1), "tags are closed in the order in which they were opened",
             inside);
      if (open.size() == note) note = 0;
      if (open.back() == "article") in_article = false;
      open.pop_back();
      return;
    }
    if (const std::string_view id = attribute(inside, "id"); !id.empty())
      expect(ids.insert(id).second, "an id is there once", id);
    if (const std::string_view link = attribute(inside, "href"); !link.empty()) {
      expect(link.front() == '#', "a link stays in the page", link);
      links.insert(link.substr(1));
    }
    if (inside.back() == '/') return;
    open.push_back(name);
    const std::string_view kind = attribute(inside, "class");
    if (note == 0 && (kind == "n" || kind.starts_with("n "))) note = open.size();
    if (name == "article") in_article = true;
  }
};

}  // namespace

void check_page(const record& made) {
  const std::string page = to_html(made);
  check_text(page);
  walk of;
  for (std::size_t at = 0; at < page.size();) {
    const std::size_t tag = std::min(page.find('<', at), page.size());
    const std::string_view words = std::string_view(page).substr(at, tag - at);
    const std::string letters = of.open.empty() || of.open.back() != "style" ? unescaped(words) : std::string();
    if (of.in_article && of.note == 0) of.article += letters;
    if (tag == page.size()) break;
    const std::size_t end = page.find('>', tag);
    expect(end != page.npos, "a tag ends", page.substr(tag, 40));
    of.tag(std::string_view(page).substr(tag + 1, end - tag - 1));
    at = end + 1;
  }
  expect(of.open.empty(), "every tag is closed", of.open.empty() ? "" : of.open.back());
  for (const std::string_view link : of.links) expect(of.ids.count(link) == 1, "a link leads somewhere", link);
  // Between the tags stand line breaks of the page's own.
  const auto trimmed = [](std::string_view text) {
    while (!text.empty() && text.front() == '\n') text.remove_prefix(1);
    while (!text.empty() && text.back() == '\n') text.remove_suffix(1);
    return std::string(text);
  };
  expect(trimmed(of.article) == trimmed(shown(made.text)), "the whole text stands in the page, in order", of.article);
}

}  // namespace communique::fuzz
