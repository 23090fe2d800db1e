#include "storage/like.hpp"

#include "core/text.hpp"

namespace daumoi::storage {

std::string like(std::string_view words) {
    std::string pattern = "%";
    for (char const letter : folded(words)) {
        if (letter == '%' || letter == '_' || letter == '!') pattern += '!';
        pattern += letter;
    }
    return pattern + '%';
}

}  // namespace daumoi::storage
