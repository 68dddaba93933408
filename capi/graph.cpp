#include "archive.hpp"
#include "formats.hpp"
#include "record.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

struct cmq_graph {
  communique::graph found{};
  std::vector<cmq_node> nodes{};  // their texts stand in `found`
  std::vector<cmq_edge> edges{};
};

namespace communique::capi {

namespace {

cmq_text text_of(const std::string& from) { return {from.data(), from.size()}; }

cmq_node node_to_c(const graph::node& from) {
  cmq_node to{};
  to.type = number(from.what);
  to.identity = static_cast<std::int64_t>(from.who);
  to.name = text_of(from.name);
  to.country = text_of(from.country);
  to.meetings = from.meetings;
  return to;
}

cmq_edge edge_to_c(const graph::edge& from) {
  cmq_edge to{};
  to.one = from.one;
  to.other = from.other;
  to.first = to_c(from.first);
  to.last = to_c(from.last);
  to.meetings = from.meetings;
  return to;
}

std::unique_ptr<cmq_graph> make_graph(graph found) {
  auto made = std::make_unique<cmq_graph>();
  made->found = std::move(found);
  made->nodes.reserve(made->found.nodes.size());
  for (const graph::node& one : made->found.nodes) made->nodes.push_back(node_to_c(one));
  made->edges.reserve(made->found.edges.size());
  for (const graph::edge& one : made->found.edges) made->edges.push_back(edge_to_c(one));
  return made;
}

}  // namespace

}  // namespace communique::capi

namespace capi = communique::capi;

cmq_status cmq_archive_graph(cmq_archive* archive, const cmq_query* query, cmq_graph** out, cmq_error** error) {
  return capi::ask(archive, query, out, error, [&](const capi::asked& question) -> cmq_status {
    auto found = archive->holds.graph(question.filter);
    if (!found) return capi::fail(error, found.error());
    *out = capi::make_graph(*std::move(found)).release();
    return CMQ_OK;
  });
}

uint32_t cmq_node_count(const cmq_graph* graph) { return graph ? static_cast<uint32_t>(graph->nodes.size()) : 0; }
uint32_t cmq_edge_count(const cmq_graph* graph) { return graph ? static_cast<uint32_t>(graph->edges.size()) : 0; }

cmq_status cmq_node_get(const cmq_graph* graph, uint32_t index, cmq_node* out) {
  return capi::give_at(graph ? &graph->nodes : nullptr, index, out, CMQ_SIZE_THROUGH(cmq_node, meetings));
}
cmq_status cmq_edge_get(const cmq_graph* graph, uint32_t index, cmq_edge* out) {
  return capi::give_at(graph ? &graph->edges : nullptr, index, out, CMQ_SIZE_THROUGH(cmq_edge, meetings));
}

cmq_status cmq_graph_text(const cmq_graph* graph, int32_t format, char** out, size_t* size, cmq_error** error) {
  return capi::give_written(graph, "graph", format, out, size, error,
                            [&](const cmq_graph& from) -> std::optional<std::string> {
                              if (format == CMQ_FORMAT_GRAPHML) return to_graphml(from.found);
                              if (format == CMQ_FORMAT_DOT) return to_dot(from.found);
                              return capi::written(from.found, format);
                            });
}

void cmq_graph_free(cmq_graph* graph) { delete graph; }
