#include "archive_options.hpp"

#include "archive_filters.hpp"
#include "option_kinds.hpp"

#include <communique/words.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace program {
namespace {

using namespace communique;

constexpr const char* examples = R"(
Examples:
  communique archive add news.cmq articles/
  communique archive query news.cmq statements --speaker Roy --about corridor
  communique archive query news.cmq meetings --country AZ --since 2024
  communique archive query news.cmq identities --office "foreign minister"
  communique archive top news.cmq pairs
  communique archive graph news.cmq --format dot | dot -Tsvg >who.svg
  communique archive html news.cmq --of Roy >roy.html
  communique archive export news.cmq >news.jsonl
  communique archive info news.cmq --check

Exit codes:
  0    done
  1    some article or line could not be read or added; the others were
  2    the command line is wrong, or the question is none
  3    a lexicon file is missing or broken
  4    the archive cannot be opened, read or written, or --check finds faults
  5    standard output cannot be written to, as on a full disk
  130  add was stopped with Ctrl-C, between two batches
)";

constexpr const char* question_notes = R"(
Everything that is asked for has to hold; of a condition that is repeated one is
enough, where it does not say otherwise. WHO is whole words of a name, or '#17'
for an identity of this archive (query identities tells its number). WORDS are
whole words too; case and accents do not count. A condition that says nothing
about what is asked for is refused. A WHO whom no article names is no error: the
answer is empty, the exit code 0, and standard error says so and who has a name
like that.
)";

constexpr const char* pair_notes = R"(
Now and then two who only stand in one sentence are read as a pair that met.
Look at the words before you rely on a pair:
  communique archive query FILE meetings --participant A --participant B
)";

constexpr const char* info_notes = R"(
--check reads the whole file and counts again what is kept counted. If something
is wrong it says what, and the exit code is 4.
)";

constexpr const char* remove_notes = R"(
The id of an article is the name of its file without .txt, or "id" of "article"
in a record; query articles shows it.
)";

constexpr const char* merge_notes = R"(
query identities shows the numbers; the smaller one stays. What was said by
hand is remembered when articles are added again; split takes apart what merge
joined.
)";

constexpr const char* split_notes = R"(
query identities shows the numbers and, of who goes by several names, those of
the appearances. What was said by hand is remembered when articles are added
again; merge joins what split took apart.
)";

constexpr const char* add_notes = R"(
An INPUT is an article, a folder (all *.txt in it and below), a file of
communique/1 records, one a line (*.jsonl), or - for standard input. An article
takes the place of the one with its id; the same again changes nothing. So
whatever stops it, run it again.
)";

using words_for_output = std::vector<std::pair<std::string, output>>;

CLI::App& add_command(CLI::App& archive, archive_choices& into, archive_command what, const std::string& name,
                      const std::string& help) {
  CLI::App* command = archive.add_subcommand(name, help);
  command->get_formatter()->column_width(24);
  command->callback([&into, what] { into.what = what; });
  command->add_option("FILE", into.file, "the archive")->required()->type_name("");
  command->footer("");  // CLI11 would take that of the program
  return *command;
}

template <class Enum> std::vector<std::pair<std::string, Enum>> all_words() {
  std::vector<std::pair<std::string, Enum>> out;
  for (const std::string_view word : spellings<Enum>) out.emplace_back(word, *parse<Enum>(word));
  return out;
}

void add_noun(CLI::App& to, std::optional<noun>& into, bool required, const std::string& help) {
  const std::vector<std::pair<std::string, std::optional<noun>>> words{{"statements", noun::statement},
                                                                       {"meetings", noun::meeting},
                                                                       {"facts", noun::fact},
                                                                       {"articles", noun::article},
                                                                       {"identities", noun::identity}};
  add_choice<std::optional<noun>>(to, "NOUN", words, into, "", help)->required(required);
}

void add_format(CLI::App& to, archive_choices& into, const std::vector<std::string>& words, const std::string& help) {
  static const words_for_output all{{"table", output::table},   {"jsonl", output::jsonl},     {"csv", output::csv},
                                    {"jsonld", output::jsonld}, {"graphml", output::graphml}, {"dot", output::dot}};
  std::vector<std::pair<std::string, std::optional<output>>> known;
  for (const auto& [word, meaning] : all)
    if (std::find(words.begin(), words.end(), word) != words.end()) known.emplace_back(word, meaning);
  add_choice<std::optional<output>>(to, "--format", known, into.as, "FORMAT", help);
  if (std::find(words.begin(), words.end(), "csv") != words.end())
    to.add_flag("--bom", into.mark, "csv begins with a byte order mark, for Excel");
}

// Of a command whose way through the database the library does not tell: refused with a reason.
void add_unexplained(CLI::App& to, archive_choices& into) { to.add_flag("--verbose", into.verbose)->group(""); }

void add_colored(CLI::App& to, archive_choices& into) {
  add_choice<color>(to, "--color", {{"auto", color::automatic}, {"always", color::always}, {"never", color::never}},
                    into.colored, "WHEN", "auto (default), always or never");
}

void add_wait(CLI::App& to, archive_choices& into) {
  to.add_option_function<std::string>(
        "--wait", [&into](const std::string& text) { into.wait_ms = *parse_wait(text); },
        "for another program that is writing: seconds, or\n200ms (default 5)")
      ->check(check_wait)
      ->type_name("TIME");
}

void add_limit(CLI::App& to, archive_choices& into, const std::string& help) {
  to.add_option("--limit", into.limit, help)->check(check_number(1, 10000))->type_name("N");
}

void add_paging(CLI::App& to, archive_choices& into) {
  add_choice<order>(to, "--order", all_words<order>(), into.order, "ORDER",
                    "newest (default), oldest, relevance, confidence");
  add_limit(to, into, "rows of a page (default 50)");
  to.add_option("--after", into.after, "the page behind this one, as it says at its end")->type_name("TOKEN");
}

void describe_add(CLI::App& archive, archive_choices& into) {
  CLI::App& to = add_command(archive, into, archive_command::add, "add", "Articles or records in; makes the archive");
  to.add_option("INPUT", into.inputs, "articles, folders, *.jsonl or -")->required()->type_name("");
  to.add_flag("--jsonl", into.lines, "every INPUT has records, one a line");
  to.add_option("--outlet", into.outlet, "who published them; else their agency")->type_name("NAME");
  to.add_option_function<std::string>(
        "--published", [&](const std::string& day) { into.published = *parse_date(day); },
        "when articles were published (YYYY-MM-DD)")
      ->check(check_day)
      ->type_name("DATE");
  to.add_option("--lexicon", into.lexicons, "rows to add to the built-in lexicon; repeatable")
      ->allow_extra_args(false)
      ->option_text("FILE");
  to.add_flag_callback(
      "--words-only", [&] { into.words_only = true; },
      "a new archive keeps the words that records\npoint to, not whole texts");
  to.add_option("--batch", into.batch, "records that go to the disk together (default\n2000)")
      ->check(check_number(1, 100000))
      ->type_name("N");
  to.add_option("--jobs", into.jobs, "articles read at the same time; else one for each\nprocessor")
      ->check(check_number(1, 1024))
      ->type_name("N");
  to.add_flag("--verbose", into.verbose, "say of each batch when it is on the disk");
  to.footer(add_notes);
}

CLI::App* describe_query(CLI::App& archive, archive_choices& into) {
  CLI::App& to = add_command(archive, into, archive_command::query, "query", "Statements, meetings and more, as pages");
  add_noun(to, into.of, true, "statements, meetings, facts, articles or\nidentities");
  add_format(to, into, {"table", "jsonl", "csv", "jsonld"}, "table (default), jsonl, csv or jsonld");
  add_paging(to, into);
  to.add_flag("--count", into.only_count, "only how many there are");
  to.add_flag("--verbose", into.verbose, "also how the database finds them, on standard\nerror; not of identities");
  return &to;
}

CLI::App* describe_timeline(CLI::App& archive, archive_choices& into) {
  CLI::App& to = add_command(archive, into, archive_command::timeline, "timeline", "What somebody said, whom he met");
  to.add_option_function<std::string>(
        "WHO", [&](const std::string& text) { into.whose = parse_who(text); }, "words of a name, or '#17'")
      ->required()
      ->type_name("");
  add_format(to, into, {"table", "jsonl", "csv", "jsonld"}, "table (default), jsonl, csv or jsonld");
  add_paging(to, into);
  to.add_flag("--verbose", into.verbose, "also how the database finds it, on standard error");
  return &to;
}

CLI::App* describe_top(CLI::App& archive, archive_choices& into) {
  CLI::App& to = add_command(archive, into, archive_command::top, "top", "The most frequent speakers, pairs, …");
  add_choice<top>(to, "WHAT", all_words<top>(), into.ranking, "",
                  "speakers, participants, pairs, topics, places or\noutlets")
      ->required();
  add_format(to, into, {"table", "jsonl", "csv"}, "table (default), jsonl or csv");
  add_limit(to, into, "how many (default 20)");
  add_unexplained(to, into);
  return &to;
}

CLI::App* describe_counts(CLI::App& archive, archive_choices& into) {
  CLI::App& to = add_command(archive, into, archive_command::counts, "counts", "How many in each month, day, …");
  add_noun(to, into.of, true, "statements, meetings, facts or articles");
  add_choice<interval>(to, "--by", all_words<interval>(), into.by, "INTERVAL", "day, week, month (default) or year");
  add_format(to, into, {"table", "jsonl", "csv"}, "table (default), jsonl or csv");
  add_unexplained(to, into);
  return &to;
}

CLI::App* describe_graph(CLI::App& archive, archive_choices& into) {
  CLI::App& to = add_command(archive, into, archive_command::graph, "graph", "Who met whom, and how often");
  add_format(to, into, {"table", "jsonl", "csv", "graphml", "dot"}, "table (default), jsonl, csv, graphml or dot");
  add_unexplained(to, into);
  return &to;
}

CLI::App* describe_html(CLI::App& archive, archive_choices& into) {
  CLI::App& to = add_command(archive, into, archive_command::html, "html", "All of that as a page for a browser");
  to.add_option_function<std::string>(
        "--of", [&](const std::string& text) { into.whose = parse_who(text); },
        "whom the page is about: words of a name, or '#17';\nelse it is about everybody")
      ->check([](const std::string& text) { return text.empty() ? "names nobody" : std::string{}; })
      ->type_name("WHO");
  to.add_option("--title", into.title, "what stands above it")->type_name("WORDS");
  add_limit(to, into, "rows of the timeline, the newest (default 50)");
  add_unexplained(to, into);
  return &to;
}

CLI::App* describe_export(CLI::App& archive, archive_choices& into) {
  CLI::App& to = add_command(archive, into, archive_command::export_, "export", "All of it, for another program");
  add_noun(to, into.of, false, "statements, …; else whole records with their\ntexts, as add reads them");
  add_format(to, into, {"jsonl", "csv", "jsonld"}, "jsonl (default); of a NOUN also csv or jsonld");
  add_unexplained(to, into);
  return &to;
}

void add_id(CLI::App& to, const std::string& name, identity_id& into, const std::string& help) {
  to.add_option_function<std::string>(
        name, [&](const std::string& text) { into = *parse_identity(text); }, help)
      ->check([](const std::string& text) {
        return parse_identity(text) ? std::string() : "'" + text + "' is no number of an identity, such as 17";
      })
      ->required()
      ->type_name("");
}

void describe_care(CLI::App& archive, archive_choices& into) {
  CLI::App& info = add_command(archive, into, archive_command::info, "info", "What it holds; --check: if it is whole");
  info.add_flag("--check", into.check, "read all of it and say what is wrong");
  add_colored(info, into);
  info.footer(info_notes);

  add_command(archive, into, archive_command::optimize, "optimize", "Make questions quicker after a large import");
  add_command(archive, into, archive_command::rebuild, "rebuild", "Make the indices anew, if info --check says so");

  CLI::App& remove = add_command(archive, into, archive_command::remove, "remove", "Take articles out");
  remove.add_option("ID", into.articles, "of articles")->required()->type_name("");
  remove.footer(remove_notes);

  CLI::App& merge = add_command(archive, into, archive_command::merge, "merge", "Say that two identities are the same");
  add_id(merge, "ONE", into.one, "the number of an identity");
  add_id(merge, "OTHER", into.other, "that of the other");
  merge.footer(merge_notes);

  CLI::App& split = add_command(archive, into, archive_command::split, "split", "Say that one identity is two");
  add_id(split, "ID", into.one, "the number of the identity");
  split
      .add_option("--appearance", into.appearances, "this appearance is somebody else, with the others\nof this option")
      ->allow_extra_args(false)
      ->option_text("N");
  split.add_option("--article", into.articles, "in this article, and the others of this option, it\nis somebody else")
      ->allow_extra_args(false)
      ->option_text("ID");
  split.footer(split_notes);
}

}  // namespace

void describe_archive(CLI::App& program, archive_choices& into) {
  CLI::App* archive = program.add_subcommand("archive", "Thousands of records in one file, to ask questions of");
  archive->require_subcommand(1);
  archive->get_formatter()->column_width(14);
  describe_add(*archive, into);
  for (const auto describe : {describe_query, describe_timeline, describe_top, describe_counts, describe_graph,
                              describe_html, describe_export}) {
    CLI::App* asks = describe(*archive, into);
    if (describe != describe_export && describe != describe_html) add_colored(*asks, into);
    add_filters(*asks, into.asked);
    const bool of_pairs = describe == describe_top || describe == describe_graph || describe == describe_html;
    asks->footer(std::string(question_notes) + (of_pairs ? pair_notes : ""));
  }
  describe_care(*archive, into);
  for (CLI::App* command : archive->get_subcommands({})) add_wait(*command, into);
  archive->footer("\ncommunique archive query --help lists the options of a question.\n" + std::string(examples));
}

}  // namespace program
