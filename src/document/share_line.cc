#include "document/share_line.h"

#include <algorithm>
#include <array>

#include "document/phrase_set.h"

namespace ibid {

namespace {

constexpr std::size_t longest_list = 30;   // words
constexpr std::size_t longest_label = 60;  // bytes

// The first nine mean nothing else, so that one of them is enough.
constexpr std::array<std::string_view, 24> networks{
    "facebook", "twitter",  "linkedin", "instagram", "pinterest", "whatsapp",
    "tiktok",   "youtube",  "bluesky",  "telegram",  "reddit",    "email",
    "rss",      "mastodon", "x",        "weibo",     "wechat",    "mail",
    "print",    "e-mail",   "copy",     "link",      "threads",   "messenger"};
constexpr std::size_t unmistakable = 9;

constexpr PhraseSet<unmistakable> sure_names([] {
    std::array<std::string_view, unmistakable> names;
    std::copy_n(networks.begin(), unmistakable, names.begin());
    return names;
}());

// What a label asks of the reader: "Like this? Pass it on:".
constexpr std::array<std::string_view, 12> requests{
    "share", "pass", "follow", "send", "like", "find",
    "tweet", "post", "spread", "join", "tell", "teilen"};

template <typename Visit>
void for_each_word(std::string_view text, std::string_view apart,
                   const Visit& visit) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end =
            std::min(text.find_first_of(apart, at), text.size());
        if (end > at) visit(text.substr(at, end - at));
        at = end + 1;
    }
}

// "facebook-blank" is the name of a picture of the button.
bool names_network(std::string_view word, std::size_t rows) {
    const std::string_view name = word.substr(0, word.find('-'));
    const auto end = networks.begin() + static_cast<std::ptrdiff_t>(rows);
    return std::any_of(networks.begin(), end, [&](std::string_view network) {
        return network == word || network == name;
    });
}

bool is_dot(std::string_view word) {
    return word == "·" || word == "•" || word == "-";
}

bool is_network_list(std::string_view text) {
    std::size_t words = 0;
    std::size_t named = 0;
    bool sure = false;
    for_each_word(text, " ,|/", [&](std::string_view word) {
        if (is_dot(word)) return;
        ++words;
        named += names_network(word, networks.size());
        sure = sure || names_network(word, unmistakable);
    });
    return named * 4 >= words * 3 && sure;
}

bool is_request(std::string_view label) {
    if (label.size() > longest_label) return false;
    bool found = false;
    for_each_word(label, " ?!,.", [&](std::string_view word) {
        found = found || std::find(requests.begin(), requests.end(), word) !=
                             requests.end();
    });
    return found;
}

}  // namespace

bool is_share_line(const Shape& shape) {
    if (shape.words > longest_list || sure_names.in(shape.folded) == 0)
        return false;
    const std::string_view text = shape.folded;
    const std::size_t colon = text.find(':');
    return is_network_list(text) || (colon != std::string_view::npos &&
                                     is_request(text.substr(0, colon)) &&
                                     is_network_list(text.substr(colon + 1)));
}

}  // namespace ibid
