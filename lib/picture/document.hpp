// What every page begins and ends with.
#pragma once

#include "picture/markup.hpp"
#include "picture/style.hpp"

#include <communique/html.hpp>

#include <string>
#include <string_view>

namespace communique::picture {

// The document up to its body's content, and from there to its end.
void open_document(markup& to, std::string_view title, const style& look, const html_options& options);
void close_document(markup& to);

// The finished document as the caller wants it.
std::string as_asked(std::string page, std::string_view title, const html_options& options);

}  // namespace communique::picture
