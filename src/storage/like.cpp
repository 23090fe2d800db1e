#include "storage/like.hpp"

#include "core/text.hpp"

namespace daumoi::storage {

std::string literal(std::string_view text) {
    std::string pattern;
    for (char const letter : text) {
        if (letter == '%' || letter == '_' || letter == '!') pattern += '!';
        pattern += letter;
    }
    return pattern;
}

std::string like(std::string_view words) { return '%' + literal(folded(words)) + '%'; }

}  // namespace daumoi::storage
