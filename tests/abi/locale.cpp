// The same bytes whatever the locale: locale NAME TEXT…
// Everything that the library writes, once in the locale "C" and once in NAME, in C and in C++.
#include <communique.h>

#include <clocale>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <locale>
#include <sstream>
#include <string>
#include <vector>

namespace {

std::string text_of(const char *path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

cmq_text view(const std::string &text) { return {text.data(), text.size()}; }

// What a call writes, if it writes something; or why it failed.
template <class Call> void write(std::string &out, Call call) {
  char *text = nullptr;
  cmq_error *error = nullptr;
  if (call(&text, &error) != CMQ_OK) out += cmq_error_message(error);
  else if (text) out += text;
  out += '\n';
  cmq_string_free(text);
  cmq_error_free(error);
}

// Records, and each of them made again from its JSON.
void read_all(const std::vector<std::string> &texts, std::vector<cmq_record *> &records, std::string &out) {
  cmq_reader *reader = nullptr;
  if (cmq_reader_new(nullptr, &reader, nullptr) != CMQ_OK) return;
  for (const std::string &text : texts) {
    cmq_record *record = nullptr, *again = nullptr;
    if (cmq_read(reader, text.data(), text.size(), nullptr, &record, nullptr) != CMQ_OK) continue;
    std::string json;
    write(json, [&](char **to, cmq_error **error) { return cmq_record_json(record, 1, to, nullptr, error); });
    if (cmq_record_from_json(json.data(), json.size(), CMQ_UTF16, &again, nullptr) == CMQ_OK)
      write(json, [&](char **to, cmq_error **error) { return cmq_record_json(again, 0, to, nullptr, error); });
    cmq_record_free(again);
    records.push_back(record);
    out += json;
  }
  cmq_reader_free(reader);
}

void ask(cmq_archive *archive, const cmq_query &query, std::string &out) {
  cmq_cursor *cursor = nullptr;
  write(out, [&](char **, cmq_error **error) { return cmq_archive_find(archive, &query, &cursor, error); });
  for (std::int32_t format = CMQ_FORMAT_JSONL; cursor && format <= CMQ_FORMAT_RECORDS; ++format)
    write(out, [&](char **to, cmq_error **error) {
      return cmq_cursor_text(cursor, format, CMQ_PART_WHOLE, to, nullptr, error);
    });
  cmq_cursor_free(cursor);
}

void ask_all(cmq_archive *archive, std::string &out) {
  cmq_query query;
  CMQ_INIT(&query);
  query.limit = 1000;
  for (query.noun = CMQ_NOUN_STATEMENT; query.noun <= CMQ_NOUN_FACT; ++query.noun) ask(archive, query, out);
  query.noun = CMQ_NOUN_IDENTITY;
  const std::string title = "FOREIGN MINISTER";  // in Turkish the small letter of I has no dot
  const cmq_text office = view(title);
  query.offices = &office;
  query.office_count = 1;
  ask(archive, query, out);
  CMQ_INIT(&query);
  for (const double least : {0.25, 0.875, 1.5}) {  // the last one is refused, and its message shows it
    query.min_confidence = least;
    ask(archive, query, out);
    write(out, [&](char **to, cmq_error **error) { return cmq_archive_explain(archive, &query, to, nullptr, error); });
  }
}

void draw(cmq_archive *archive, std::string &out) {
  cmq_graph *graph = nullptr;
  if (cmq_archive_graph(archive, nullptr, &graph, nullptr) != CMQ_OK) return;
  for (const std::int32_t format : {CMQ_FORMAT_JSONL, CMQ_FORMAT_CSV, CMQ_FORMAT_GRAPHML, CMQ_FORMAT_DOT})
    write(out, [&](char **to, cmq_error **error) { return cmq_graph_text(graph, format, to, nullptr, error); });
  cmq_graph_free(graph);
}

std::string all_that_is_written(const std::vector<std::string> &texts) {
  std::string out;
  std::vector<cmq_record *> records;
  read_all(texts, records, out);
  cmq_archive *archive = nullptr;
  if (cmq_archive_open(":memory:", 8, nullptr, &archive, nullptr) == CMQ_OK) {
    cmq_archive_add(archive, records.data(), records.size(), nullptr, 0, nullptr, nullptr);
    ask_all(archive, out);
    draw(archive, out);
    cmq_archive_free(archive);
  }
  for (cmq_record *record : records) cmq_record_free(record);
  return out;
}

bool takes_effect(const char *name) {
  if (!std::setlocale(LC_ALL, name)) return false;
  std::locale::global(std::locale(name));
  std::ostringstream number;
  number << 1234.5;
  char printed[16];
  std::snprintf(printed, sizeof printed, "%.1f", 0.5);
  return number.str() == "1.234,5" && std::string(printed) == "0,5";
}

}  // namespace

int main(int count, char **arguments) {
  std::vector<std::string> texts;
  for (int i = 2; i < count; ++i) texts.push_back(text_of(arguments[i]));
  const std::string before = all_that_is_written(texts);
  if (!takes_effect(arguments[1])) return std::printf("%s does not take effect\n", arguments[1]), 1;
  const std::string after = all_that_is_written(texts);
  std::printf("%zu bytes in C, %zu in %s\n", before.size(), after.size(), arguments[1]);
  if (before.find("0.") == before.npos) return std::puts("there is no number with a decimal point to compare"), 1;
  std::size_t at = 0;
  while (at < before.size() && at < after.size() && before[at] == after[at]) ++at;
  if (at == before.size() && at == after.size()) return 0;
  std::printf("they part here:\n%s\n%s\n", before.substr(at, 80).c_str(), after.substr(at, 80).c_str());
  return 1;
}
