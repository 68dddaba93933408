// Text laid out in lines that fit a width.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace program {

enum class look { plain, bold, dim, heading };

// A stretch of text in one look. Its text is safe to show: see one_line.
struct run {
  std::string text{};
  look as = look::plain;
};
using runs = std::vector<run>;

class page {
 public:
  page(std::size_t width, bool color) : width_(width), color_(color) {}

  void blank() { out_ += '\n'; }
  void heading(std::string_view title);
  // Wrapped; `indent` columns stay free before each line.
  void paragraph(const runs& text, std::size_t indent = 0);
  // Labels in `column` columns, each on a line of its own, beside paragraphs; above them where the page is too narrow
  // for two columns.
  void row(const std::vector<runs>& labels, std::size_t column, const std::vector<runs>& paragraphs);

  bool is_narrow() const noexcept { return width_ < 60; }
  std::size_t width() const noexcept { return width_; }
  std::string&& take() && { return std::move(out_); }

 private:
  struct line {
    std::string bytes{};
    std::size_t columns = 0;
  };
  struct piece {
    std::string bytes{};
    std::size_t columns = 0;
    bool space_before = false;
  };

  std::string dressed(const std::string& text, look as) const;
  std::vector<piece> pieces(const runs& text) const;
  std::vector<line> wrap(const runs& text, std::size_t width) const;
  std::vector<line> wrap(const std::vector<runs>& paragraphs, std::size_t width) const;

  std::size_t width_;
  bool color_;
  std::string out_{};
};

}  // namespace program
