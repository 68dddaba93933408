#include "page.hpp"

#include "utf8.hpp"

#include <algorithm>
#include <utility>

namespace program {

std::string page::dressed(const std::string& text, look as) const {
  if (!color_ || as == look::plain || text.empty()) return text;
  const char* start = as == look::bold ? "\x1b[1m" : as == look::dim ? "\x1b[2m" : "\x1b[1;36m";
  return start + text + "\x1b[0m";
}

// What a line may not be broken in: words, whatever looks they mix, and single wide characters, since Chinese and
// Japanese have no spaces.
std::vector<page::piece> page::pieces(const runs& text) const {
  std::vector<piece> out;
  piece word;
  std::string stretch;  // of the word, in one look
  bool space = false;
  const auto end_word = [&] {
    if (!word.bytes.empty()) out.push_back(std::move(word));
    word = {};
  };
  for (const run& part : text) {
    const auto end_stretch = [&] {
      word.bytes += dressed(stretch, part.as);
      stretch.clear();
    };
    for (std::size_t at = 0; at < part.text.size();) {
      const std::size_t begin = at;
      const char32_t point = next_point(part.text, at);
      const int wide = columns(point);
      if (point == ' ' || wide == 2) {
        end_stretch();
        end_word();
      }
      if (point == ' ') {
        space = true;
        continue;
      }
      if (word.bytes.empty() && stretch.empty()) {
        // A mark belongs to the letter before it, even if that was a wide one.
        if (wide == 0 && !space && !out.empty()) {
          out.back().bytes.append(part.text, begin, at - begin);
          continue;
        }
        word.space_before = space;
        space = false;
      }
      // A space that holds two words together has done its work when the line is laid out.
      if (point == 0xA0) stretch += ' ';
      else stretch.append(part.text, begin, at - begin);
      word.columns += static_cast<std::size_t>(wide);
      if (wide == 2) {
        end_stretch();
        end_word();
      }
    }
    end_stretch();
  }
  end_word();
  return out;
}

std::vector<page::line> page::wrap(const runs& text, std::size_t width) const {
  std::vector<line> lines(1);
  for (const piece& next : pieces(text)) {
    const std::size_t gap = next.space_before && lines.back().columns > 0 ? 1 : 0;
    if (lines.back().columns > 0 && lines.back().columns + gap + next.columns > width) lines.emplace_back();
    else if (gap) lines.back().bytes += ' ', lines.back().columns += 1;
    lines.back().bytes += next.bytes;
    lines.back().columns += next.columns;
  }
  return lines;
}

std::vector<page::line> page::wrap(const std::vector<runs>& paragraphs, std::size_t width) const {
  std::vector<line> lines;
  for (const runs& text : paragraphs)
    for (line& next : wrap(text, width)) lines.push_back(std::move(next));
  return lines;
}

void page::heading(std::string_view title) {
  blank();
  out_ += dressed(std::string(title), look::heading);
  if (const std::size_t used = columns(title) + 1; used < width_) {
    std::string rule;
    for (std::size_t i = used; i < width_; ++i) rule += "─";
    out_ += ' ' + dressed(rule, look::dim);
  }
  out_ += '\n';
}

void page::paragraph(const runs& text, std::size_t indent) {
  for (const line& next : wrap(text, width_ > indent ? width_ - indent : 1))
    out_.append(indent, ' ') += next.bytes + '\n';
}

void page::row(const std::vector<runs>& labels, std::size_t column, const std::vector<runs>& paragraphs) {
  constexpr std::size_t margin = 2, gap = 2;
  if (is_narrow()) {
    for (const runs& label : labels) paragraph(label, margin);
    for (const runs& text : paragraphs) paragraph(text, 2 * margin);
    return;
  }
  const std::vector<line> left = wrap(labels, column), right = wrap(paragraphs, width_ - margin - column - gap);
  // A word longer than the column pushes what is beside it one line down instead of out of its place.
  const std::size_t start = !left.empty() && left.front().columns > column ? left.size() : 0;
  for (std::size_t i = 0; i < std::max(left.size(), start + right.size()); ++i) {
    out_.append(margin, ' ');
    const line empty{};
    const line& label_line = i < left.size() ? left[i] : empty;
    out_ += label_line.bytes;
    if (i >= start && i - start < right.size()) {
      out_.append(std::max(column, label_line.columns) - label_line.columns + gap, ' ');
      out_ += right[i - start].bytes;
    }
    out_ += '\n';
  }
}

}  // namespace program
