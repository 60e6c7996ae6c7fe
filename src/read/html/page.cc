#include "read/html/page.h"

#include <gumbo.h>

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace ibid::html {

namespace {

// All that gumbo allocates for one page, freed at once. Its own way to free a
// tree calls itself for every level of it.
class Arena {
public:
    void* take(std::size_t size) {
        size = (size + 15) & ~std::size_t{15};
        if (size > left_) {
            const std::size_t chunk = std::max(size, chunk_size);
            chunks_.push_back(std::make_unique<char[]>(chunk));
            next_ = chunks_.back().get();
            left_ = chunk;
        }
        void* const taken = next_;
        next_ += size;
        left_ -= size;
        return taken;
    }

private:
    static constexpr std::size_t chunk_size = 256 * 1024;
    std::vector<std::unique_ptr<char[]>> chunks_;
    char* next_ = nullptr;
    std::size_t left_ = 0;
};

void* allocate(void* arena, std::size_t size) {
    return static_cast<Arena*>(arena)->take(size);
}

void keep(void*, void*) {}

Tag tag_of(GumboTag tag) {
    static const std::array<Tag, GUMBO_TAG_LAST + 1> tags = [] {
        std::array<Tag, GUMBO_TAG_LAST + 1> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] =
                tag_named(gumbo_normalized_tagname(static_cast<GumboTag>(i)));
        return all;
    }();
    return tags[static_cast<std::size_t>(tag)];
}

bool is_element(const GumboNode& node) {
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool is_text(const GumboNode& node) {
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA ||
           node.type == GUMBO_NODE_WHITESPACE;
}

struct Copier {
    std::vector<Node>& nodes;
    std::vector<Attribute>& attributes;

    struct Open {  // an element whose children are being copied
        const GumboVector* children;
        unsigned next = 0;
        std::uint32_t node = 0;
    };
    std::vector<Open> open{};

    void add_element(const GumboNode& from, std::uint32_t parent) {
        const GumboElement& element = from.v.element;
        Node node;
        node.tag = tag_of(element.tag);
        node.parent = parent;
        node.line = element.start_pos.line;
        node.first_attribute = static_cast<std::uint32_t>(attributes.size());
        node.attribute_count = element.attributes.length;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto* attribute =
                static_cast<const GumboAttribute*>(element.attributes.data[i]);
            attributes.push_back({attribute->name, attribute->value});
        }
        open.push_back(
            {&element.children, 0, static_cast<std::uint32_t>(nodes.size())});
        nodes.push_back(node);
    }

    void add_text(const GumboNode& from, std::uint32_t parent) {
        Node node;
        node.tag = Tag::text;
        node.parent = parent;
        node.end = static_cast<std::uint32_t>(nodes.size() + 1);
        node.line = from.v.text.start_pos.line;
        node.text = from.v.text.text;
        nodes.push_back(node);
    }

    void copy(const GumboNode& root) {
        add_element(root, 0);
        while (!open.empty()) {
            Open& top = open.back();
            if (top.next == top.children->length) {
                nodes[top.node].end = static_cast<std::uint32_t>(nodes.size());
                open.pop_back();
                continue;
            }
            const auto& child =
                *static_cast<const GumboNode*>(top.children->data[top.next++]);
            if (is_element(child))
                add_element(child, top.node);
            else if (is_text(child))
                add_text(child, top.node);
        }
    }
};

}  // namespace

const Attribute* Page::find(std::size_t node, std::string_view name) const {
    const auto first = attributes_.begin() + nodes[node].first_attribute;
    const auto last = first + nodes[node].attribute_count;
    const auto found = std::find_if(
        first, last, [&](const Attribute& a) { return a.name == name; });
    return found == last ? nullptr : &*found;
}

std::string_view Page::attribute(std::size_t node,
                                 std::string_view name) const {
    const Attribute* attribute = find(node, name);
    return attribute ? attribute->value : std::string_view{};
}

bool Page::has_attribute(std::size_t node, std::string_view name) const {
    return find(node, name) != nullptr;
}

std::string Page::text_of(std::size_t node) const {
    std::string text;
    for (std::size_t i = node; i < nodes[node].end; ++i) {
        const Flow flow = flow_of(nodes[i].tag);
        if (flow == Flow::silent && i > node) {
            i = nodes[i].end - 1;
            continue;
        }
        if (flow != Flow::inside || nodes[i].tag == Tag::br) text += ' ';
        text += nodes[i].text;
    }
    return fold_space(text);
}

Page parse(std::string_view html) {
    const auto arena = std::make_shared<Arena>();
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = keep;
    options.userdata = arena.get();
    options.max_errors = 0;
    const GumboOutput* output =
        gumbo_parse_with_options(&options, html.data(), html.size());
    Page page;
    Copier{page.nodes, page.attributes_}.copy(*output->root);
    page.memory_ = arena;
    return page;
}

}  // namespace ibid::html
