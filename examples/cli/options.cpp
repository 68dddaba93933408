#include "options.hpp"

#include "archive_options.hpp"
#include "nearest.hpp"
#include "option_kinds.hpp"
#include "output.hpp"
#include "terminal.hpp"

#include <communique/version.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace program {
namespace {

constexpr const char* examples = R"(Examples:
  communique read report.txt                        a table to read
  communique read --format jsonl news/ >news.jsonl  one line per article
  communique read --format json --out records n/    a file per article
  communique read --format jsonl --text n/ >n.jsonl each with its article
  communique read --explain report.txt              who is meant, and why
  communique read --format html report.txt >r.html  a page to look at
  curl -s ADDRESS | communique read -               from another program

Exit codes:
  0  every article was read
  1  some article could not be read or written; the others were
  2  the command line is wrong; nothing was read
  3  a lexicon file is missing or broken; nothing was read
  5  standard output cannot be written to, as on a full disk
)";

constexpr const char* read_notes = R"(Articles are files of UTF-8 text. A folder stands for all *.txt in it and below,
sorted by path; - is standard input. An article's id is its file name without
the last extension. Records come in the order of the arguments. What is no
article (nothing but blanks, a PDF, a picture, a text in UTF-16, an archive) is
read as the bytes that it is and remarked on; archive add leaves it out.

Formats:
  table  for people; as wide as the terminal, else COLUMNS, else 80
  json   one indented record after the other
  jsonl  one record per line
  brat   standoff annotation for the brat tool; several articles need --out
  html   a page for a browser, which stands alone; several articles need --out

With --out, 007.txt becomes 007.json (json, jsonl), 007.ann with a copy of
007.txt beside it (brat), 007.html, or a table in 007.txt. Each file appears
complete or not at all; no article is overwritten, and two of one name are
refused.

Colour and bold are for terminals only; NO_COLOR in the environment turns them
off, --color overrides both.

)";

void describe_read(CLI::App& read, choices& chosen) {
  using communique::offset_unit;
  add_choice<format>(read, "--format",
                     {{"table", format::table},
                      {"json", format::json},
                      {"jsonl", format::jsonl},
                      {"brat", format::brat},
                      {"html", format::html}},
                     chosen.as, "FORMAT", "table (default), json, jsonl, brat or html");
  read.add_option_function<std::string>(
          "--published", [&](const std::string& day) { chosen.published = *communique::parse_date(day); },
          "when it was published (YYYY-MM-DD), to\nresolve \"yesterday\"; else as the text says")
      ->check(check_day)
      ->type_name("DATE");
  read.add_option_function<std::string>(
          "--min-confidence", [&](const std::string& text) { chosen.min_confidence = *parse_confidence(text); },
          "leave out meetings, statements and facts\nless sure than this (0 to 1, such as 0.8)")
      ->check(check_confidence)
      ->type_name("X");
  read.add_flag("--text", chosen.text,
                "json and jsonl with the whole text of each article,\nas \"text\" of \"article\"");
  read.add_flag("--explain", chosen.explain,
                "a table that also tells why each mention was\ntaken for its person, body or place");
  read.add_option("--out", chosen.out, "write one file per article into this folder")
      ->check([](const std::string& folder) { return folder.empty() ? "names no folder" : std::string{}; })
      ->type_name("DIR");
  read.add_option("--jobs", chosen.jobs, "articles read at the same time; else one for each\nprocessor")
      ->check(check_number(1, 1024))
      ->type_name("N");
  read.add_option("--lexicon", chosen.lexicons, "rows to add to the built-in lexicon; repeatable")
      ->allow_extra_args(false)
      ->option_text("FILE");
  add_choice<offset_unit>(
      read, "--offsets",
      {{"byte", offset_unit::byte}, {"utf16", offset_unit::utf16}, {"codepoint", offset_unit::codepoint}},
      chosen.offsets, "UNIT", "what offsets in JSON count: byte (default),\nutf16 or codepoint");
  add_choice<color>(read, "--color", {{"auto", color::automatic}, {"always", color::always}, {"never", color::never}},
                    chosen.colored, "WHEN", "auto (default), always or never");
  read.add_option("ARTICLE", chosen.articles, "files, folders, or - for standard input")->required()->type_name("");
  read.footer(std::string(read_notes) + examples);
}

// The command that was asked for, with its words: "communique archive query".
std::string command_of(const CLI::App& program, const CLI::App*& innermost) {
  std::string out = "communique";
  innermost = &program;
  while (!innermost->get_subcommands().empty()) {
    innermost = innermost->get_subcommands().front();
    out += " " + innermost->get_name();
  }
  return out;
}

// The first argument that would be an option, if the command had it. What follows "--" is none, nor are "-" and "-5".
std::string unknown_option(const CLI::App& command, int count, char** arguments) {
  for (int i = 1; i < count; ++i) {
    const std::string word = arguments[i], name = word.substr(0, word.find('='));
    if (word == "--") break;
    const bool is_option = name.size() > 1 && name[0] == '-' && (name[1] < '0' || name[1] > '9');
    if (is_option && !command.get_option_no_throw(name)) return name;
  }
  return {};
}

std::vector<std::string> options_of(const CLI::App& command) {
  std::vector<std::string> out;
  for (const CLI::Option* one : command.get_options())
    for (const std::string& name : one->get_lnames()) out.push_back("--" + name);
  return out;
}

std::vector<std::string> commands_of(const CLI::App& app) {
  std::vector<std::string> out;
  for (const CLI::App* one : app.get_subcommands([](const CLI::App*) { return true; })) out.push_back(one->get_name());
  return out;
}

std::string what_is_missing(const std::string& command, const std::string& complaint) {
  if (command == "communique read") return "no article given: name a file, a folder, or - for standard input";
  if (complaint.find("FILE") == 0) return "no archive given: name its file, such as news.cmq";
  if (complaint.find("INPUT") == 0) return "nothing to add: name articles, folders, *.jsonl or -";
  return complaint;
}

// CLI11 says "--published: '5 May' is not …"; the name of the option is what the reader needs first, so it stays.
int complain_about(const CLI::App& program, const CLI::Error& error, int count, char** arguments) {
  const CLI::App* innermost = nullptr;
  const std::string command = command_of(program, innermost);
  const bool at_commands = innermost->get_require_subcommand_min() > 0;  // "communique" or "communique archive"
  const int next = innermost == &program ? 1 : 2;
  const std::string_view word = next < count ? arguments[next] : "";
  const std::string option = unknown_option(*innermost, count, arguments);
  if (at_commands && !word.empty() && word.substr(0, 1) != "-")
    complain("no command '" + std::string(word) + "'" +
             (innermost != &program ? " of archive" + did_you_mean(word, commands_of(*innermost))
              : word[0] == 'a'      ? "; did you mean archive?"
                                    : "; did you mean read?"));
  // Before what is missing: whoever mistypes "--jobs" need not be told that an article is missing.
  else if (!option.empty() &&
           (dynamic_cast<const CLI::RequiredError*>(&error) || dynamic_cast<const CLI::ExtrasError*>(&error)))
    complain("no option " + option + did_you_mean(option, options_of(*innermost)));
  else if (at_commands && word.empty()) complain("archive needs a command, such as query");
  else if (error.get_name() == "RequiredError") complain(what_is_missing(command, error.what()));
  else complain(error.what());
  std::fputs(("Try: " + command + " --help\n").c_str(), stderr);
  return wrong_usage;
}

}  // namespace

std::variant<choices, archive_choices, int> parse_command_line(int count, char** arguments) {
  choices chosen;
  archive_choices of_archive;
  CLI::App program("Reads English diplomatic and political news: who met whom, who said what to whom.", "communique");
  program.set_version_flag("--version", "communique " COMMUNIQUE_VERSION);
  program.require_subcommand(1);
  program.footer("communique read --help and communique archive --help list more.\n\n" + std::string(examples));
  CLI::App* read = program.add_subcommand("read", "Read articles into records");
  describe_read(*read, chosen);
  describe_archive(program, of_archive);
  program.get_formatter()->column_width(22);
  read->get_formatter()->column_width(22);

  if (count < 2) {
    std::fputs(program.help().c_str(), stderr);
    return wrong_usage;
  }
  try {
    program.parse(count, arguments);
  } catch (const CLI::Success& asked) {
    std::ostringstream help;
    const int code = program.exit(asked, help, help);
    if (!write_out(help.str())) return no_output;
    return code == 0 ? all_read : wrong_usage;
  } catch (const CLI::Error& error) {
    return complain_about(program, error, count, arguments);
  }
  if (program.got_subcommand("archive")) {
    const std::string trouble = trouble_with(of_archive);
    if (trouble.empty()) return of_archive;
    complain(trouble);
    return wrong_usage;
  }
  if (std::count(chosen.articles.begin(), chosen.articles.end(), "-") > 1) {
    complain("standard input (-) can be read only once");
    return wrong_usage;
  }
  if (chosen.explain && chosen.as != format::table) {
    complain("--explain belongs to the table; json and jsonl always tell it, as \"because\" of each mention");
    return wrong_usage;
  }
  if (chosen.text && chosen.as != format::json && chosen.as != format::jsonl) {
    complain("--text belongs to JSON: add --format json or --format jsonl");
    return wrong_usage;
  }
  return chosen;
}

}  // namespace program
