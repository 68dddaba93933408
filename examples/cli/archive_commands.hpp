// The commands of `communique archive`, each on an open archive. They give the exit code.
#pragma once

#include "archive_options.hpp"

#include <communique/archive.hpp>
#include <communique/export.hpp>
#include <communique/result.hpp>

#include <cstddef>
#include <string>

namespace program {

int add_to_archive(const archive_choices& chosen);  // opens it by itself: not before there is something to add

int query_archive(const communique::archive& in, const archive_choices& chosen);
int show_timeline(const communique::archive& in, const archive_choices& chosen);
int export_archive(const communique::archive& in, const archive_choices& chosen);

int show_ranking(const communique::archive& in, const archive_choices& chosen);
int show_counts(const communique::archive& in, const archive_choices& chosen);
int show_graph(const communique::archive& in, const archive_choices& chosen);
int show_page(const communique::archive& in, const archive_choices& chosen);

int show_info(const communique::archive& in, const archive_choices& chosen);
int remove_articles(communique::archive& from, const archive_choices& chosen);
int merge_identities(communique::archive& in, const archive_choices& chosen);
int split_identity(communique::archive& in, const archive_choices& chosen);
int optimize_archive(communique::archive& in, const archive_choices& chosen);
int rebuild_archive(communique::archive& in, const archive_choices& chosen);

// With messages that say what is wrong with the path, if anything is.
communique::result<communique::archive> open_archive(const std::string& file,
                                                     const communique::archive_options& options);

// Says what went wrong and what can be done about it.
int fail(const communique::error& why, const archive_choices& chosen);

// What CSV begins with under --bom: Excel takes a file without it for one of another encoding.
std::string mark_of(const archive_choices& chosen, communique::export_part part);

// A page for standard output.
struct page_style {
  std::size_t width = 80;
  bool color = false;
};
page_style style_of(color chosen);

// To standard output, harmlessly if that is a terminal.
int print(const std::string& text, output as);

}  // namespace program
