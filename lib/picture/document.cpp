#include "picture/document.hpp"

#include <utility>

namespace communique::picture {

namespace {

constexpr std::string_view scheme_of(html_options::scheme colors) {
  switch (colors) {
    case html_options::scheme::light: return "light";
    case html_options::scheme::dark: return "dark";
    case html_options::scheme::automatic: break;
  }
  return "light dark";
}

// A document inside an attribute. It may hold megabytes, so that this goes in runs.
void add_quoted(std::string& to, std::string_view page) {
  for (std::size_t at = 0; at < page.size();) {
    const std::size_t next = page.find_first_of("&\"<", at);
    to += page.substr(at, next - at);
    if (next == page.npos) return;
    to += page[next] == '&' ? "&amp;" : page[next] == '<' ? "&lt;" : "&quot;";
    at = next + 1;
  }
}

}  // namespace

void open_document(markup& to, std::string_view title, const style& look, const html_options& options) {
  const bool framed = options.form == html_options::shape::frame;
  to.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"");
  if (options.colors != html_options::scheme::automatic) to.raw(" class=\"").raw(scheme_of(options.colors)).raw("\"");
  to.raw(">\n<head>\n<meta charset=\"utf-8\"/>\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
      .raw(look.sha256)
      .raw("'; form-action 'none'; base-uri ")
      // Without a base of its own a document in an attribute takes "#s1" for a place in the page around it.
      .raw(framed ? "about:\"/>\n<base href=\"about:srcdoc\"/>\n" : "'none'\"/>\n")
      .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta name=\"color-scheme\" content=\"")
      .raw(scheme_of(options.colors))
      .raw("\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>")
      .brief(title)
      .raw("</title>\n<style>")
      .raw(look.text)
      .raw("</style>\n</head>\n<body>\n");
}

void close_document(markup& to) { to.raw("</body>\n</html>\n"); }

std::string as_asked(std::string page, std::string_view title, const html_options& options) {
  if (options.form == html_options::shape::page) return page;
  markup frame;
  frame.raw("<iframe title=\"")
      .brief(title)
      .raw("\" sandbox=\"\" width=\"100%\" height=\"640\" style=\"border:0;resize:vertical\" srcdoc=\"");
  std::string out = frame.take();
  out.reserve(out.size() + page.size() + page.size() / 4 + 16);
  add_quoted(out, page);
  return out + "\"></iframe>\n";
}

}  // namespace communique::picture
