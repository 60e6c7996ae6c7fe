#include <map>

#include "present/comentions.h"
#include "present/harmless.h"

namespace ibid {
namespace {

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : harmless(text)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

std::string key(const std::string& name, const std::string& of,
                const std::string& type) {
    return "  <key id=\"" + name + "\" for=\"" + of + "\" attr.name=\"" + name +
           "\" attr.type=\"" + type + "\"/>\n";
}

std::string data(const std::string& name, const std::string& value) {
    if (value.empty()) return {};
    return "      <data key=\"" + name + "\">" + escaped(value) + "</data>\n";
}

std::string node(const Actor& actor) {
    return "    <node id=\"" + escaped(actor.id) + "\">\n" +
           data("name", actor.name) + data("kind", actor.kind) +
           "    </node>\n";
}

std::string edge(const Comention& pair) {
    return "    <edge source=\"" + escaped(pair.first.id) + "\" target=\"" +
           escaped(pair.second.id) + "\">\n" +
           data("passages", std::to_string(pair.count.passages)) +
           data("articles", std::to_string(pair.count.articles)) +
           data("first", to_string(pair.earliest)) +
           data("last", to_string(pair.latest)) + "    </edge>\n";
}

}  // namespace

std::string graphml(const std::vector<Comention>& pairs) {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    out += key("name", "node", "string") + key("kind", "node", "string") +
           key("passages", "edge", "int") + key("articles", "edge", "int") +
           key("first", "edge", "string") + key("last", "edge", "string") +
           "  <graph edgedefault=\"undirected\">\n";
    std::map<std::string, const Actor*> actors;
    for (const Comention& pair : pairs)
        for (const Actor* actor : {&pair.first, &pair.second})
            actors.emplace(actor->id, actor);
    for (const auto& [id, actor] : actors) out += node(*actor);
    for (const Comention& pair : pairs) out += edge(pair);
    return out + "  </graph>\n</graphml>\n";
}

}  // namespace ibid
