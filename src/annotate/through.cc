#include <array>

#include <ibid/passage.h>

namespace ibid {

std::string_view through_name(Through through) {
    constexpr std::array<std::string_view, 5> names = {
        "name", "place", "leader", "agency", "context"};
    return names[static_cast<std::size_t>(through)];
}

}  // namespace ibid
