// Articles from one archive to another.
#include "record/json_tree.hpp"
#include "record/json_writer.hpp"

#include <communique/export.hpp>
#include <communique/json.hpp>

#include <utility>

namespace communique::inline v1 {

std::string to_json_line(const stored& from) {
  std::string record = to_json(from.in, {.text = true});
  record += '\n';
  if (from.outlet.empty() || from.outlet == from.in[from.in.article.agency]) return record;
  json::writer to(false);
  to.open('{');
  to.key("outlet").text(from.outlet);
  return to.take() + "," + record.substr(1);
}

result<arrival> from_json_line(std::string_view line) {
  result<record> in = from_json(line);
  if (!in) return in.error();
  arrival out{*std::move(in), {}};
  // The whole line is parsed once more for it, which most lines can do without.
  if (line.find("\"outlet\"") == line.npos) return out;
  const auto tree = json::parse(line);
  const json::node* outlet = tree ? tree->find(tree->root(), "outlet") : nullptr;
  if (outlet && outlet->what != json::kind::string) return error{status::format, "outlet: not a string"};
  if (outlet) out.outlet = outlet->text;
  return out;
}

}  // namespace communique::inline v1
