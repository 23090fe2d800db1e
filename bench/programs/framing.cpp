#include "framing.hpp"

#include <stdexcept>

namespace daumoi::bench {

std::optional<std::string> read_request(std::istream& input) {
    std::string count;
    if (!std::getline(input, count)) return std::nullopt;
    std::string request(std::stoul(count), '\0');
    if (!input.read(request.data(), static_cast<std::streamsize>(request.size())))
        throw std::runtime_error("The input ends in the middle of a request.");
    return request;
}

}  // namespace daumoi::bench
